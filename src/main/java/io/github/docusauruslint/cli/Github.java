package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.report.MarkdownReport;
import io.github.docusauruslint.report.Report;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.report.ReportSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** What a step of GitHub Actions tells beside its log. */
final class Github {
  /** GitHub drops a step's summary above one mebibyte; a finding takes far below a kilobyte. */
  private static final int MOST_FINDINGS = 500;

  private static final int MOST_BYTES = 1_000_000;

  private final Terminal terminal;
  private final ReportSettings settings;

  Github(Terminal terminal, ReportSettings settings) {
    this.terminal = terminal;
    this.settings = settings;
  }

  /** Whether this is a step of GitHub Actions. */
  boolean isPresent() {
    return "true".equals(terminal.environment().get("GITHUB_ACTIONS"));
  }

  /**
   * A readable report, then the annotations. The report shows lines of the site, and one that looks
   * like a workflow command must not be taken for one: commands are stopped around it.
   */
  void write(String readable, LintResult result) {
    if (!readable.isEmpty()) {
      String token = UUID.randomUUID().toString();
      terminal.out().print("::stop-commands::" + token + "\n" + readable + "::" + token + "::\n");
    }
    Report annotations = ReportFormat.GITHUB.create(settings);
    terminal.out().print(annotations.render(result));
  }

  /**
   * Adds to the job's summary, where there is one.
   *
   * @throws IOException when its file cannot be written
   */
  void summarize(LintResult result) throws IOException {
    String file = terminal.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (file.isEmpty()) {
      return;
    }
    int most = MOST_FINDINGS;
    byte[] summary = summary(result, most);
    while (summary.length > MOST_BYTES && most > 0) {
      most /= 2;
      summary = summary(result, most);
    }
    try {
      Files.write(Path.of(file), summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IOException("cannot write GITHUB_STEP_SUMMARY, " + file, e);
    }
  }

  private byte[] summary(LintResult result, int most) {
    String text =
        new MarkdownReport(settings.repositoryPath(), most, settings.book().messages())
                .render(result)
            + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
