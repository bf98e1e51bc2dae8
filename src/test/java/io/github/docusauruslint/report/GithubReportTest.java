package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.Printable;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GithubReportTest {
  /** A workflow command as the runner reads it: split first, then unescaped. */
  private record Command(String name, Map<String, String> properties, String data) {
    static Command read(String line) {
      assertThat(line).startsWith("::");
      int end = line.indexOf("::", 2);
      String head = line.substring(2, end);
      int space = head.indexOf(' ');
      Map<String, String> properties = new LinkedHashMap<>();
      for (String pair : head.substring(space + 1).split(",")) {
        int equals = pair.indexOf('=');
        String value = pair.substring(equals + 1).replace("%3A", ":").replace("%2C", ",");
        properties.put(pair.substring(0, equals), data(value));
      }
      return new Command(head.substring(0, space), properties, data(line.substring(end + 2)));
    }

    private static String data(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  private static List<Command> render(LintResult result) {
    return new GithubReport(UnaryOperator.identity())
        .render(result)
        .lines()
        .map(Command::read)
        .toList();
  }

  @Test
  void whatBecameOfOtherSitesIsOneNotice() {
    List<Command> commands = render(ReportSample.asking());
    assertThat(commands).hasSize(1);
    assertThat(commands.get(0).name()).isEqualTo("notice");
    assertThat(commands.get(0).properties()).containsEntry("title", "docusaurus-lint");
    assertThat(commands.get(0).data())
        .startsWith("6 URLs of other sites on 4 hosts: 1 good, 1 throttled, ")
        .contains("\nb.dev: 1 URL: 1 request, timeout 1\n")
        .contains("%0A");
  }

  @Test
  void theRunnerReadsWhatWasMeant() {
    List<Command> commands = render(ReportSample.result());
    assertThat(commands).hasSize(3);
    assertThat(commands.get(0).properties()).containsEntry("file", "gone.js");
    Command broken = commands.get(1);
    assertThat(broken.name()).isEqualTo("error");
    assertThat(broken.properties())
        .containsEntry("file", ReportSample.CHINESE)
        .containsEntry("line", "3")
        .containsEntry("endLine", "3")
        .containsEntry("col", "9")
        .containsEntry("endColumn", "13")
        .containsEntry("title", "links/broken-link");
    assertThat(broken.data())
        .isEqualTo("语言 leads to /后端/后端/语言, which is no page\nhelp: did you mean /后端/语言?");
    Command hostile = commands.get(2);
    assertThat(hostile.name()).isEqualTo("warning");
    assertThat(hostile.properties().get("file")).isEqualTo(Printable.lines(ReportSample.HOSTILE));
    assertThat(hostile.data()).isEqualTo("half a pair \ud83e and 100% of\nlines");
  }

  @Test
  void columnsAreLeftOutOverSeveralLines() {
    Command hostile = render(ReportSample.result()).get(2);
    assertThat(hostile.properties()).containsEntry("endLine", "3").doesNotContainKey("endColumn");
  }

  @Test
  void whatGithubWouldDropIsCounted() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Severity severity = i < 13 ? Severity.WARNING : Severity.ERROR;
      many.add(
          new Diagnostic(
              "links/empty",
              severity,
              "fault " + i,
              "docs/a.md",
              Span.at(i),
              null,
              null,
              "rules/links/empty.md",
              List.of(),
              null,
              Map.of()));
    }
    LintResult result =
        new LintResult("site", many, List.of(), 1, 1, 0, file -> SourceText.of("x".repeat(30)));
    List<Command> commands = render(result);
    assertThat(commands.stream().map(Command::name).distinct())
        .containsExactly("error", "notice", "warning");
    assertThat(commands).hasSize(22);
    assertThat(commands.get(10).data()).startsWith("2 more errors ");
    assertThat(commands.get(21).data()).startsWith("3 more warnings ");
  }
}
