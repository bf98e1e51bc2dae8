package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How servers misbehave, and what is made of it: one table, a row a behaviour. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehavingServersTest {
  /** Kinds of which it matters what more they say. */
  private static final Set<Outcome.Kind> SAID =
      Set.of(Outcome.Kind.UNKNOWN, Outcome.Kind.LOOP, Outcome.Kind.TLS);

  private final Behaviours table = new Behaviours();
  private final Map<String, String> found = new LinkedHashMap<>();
  private SSLContext trust;

  @BeforeAll
  void ask(@TempDir Path folder) throws Exception {
    StatusBehaviours.in(table);
    ConnectionBehaviours.in(table);
    RedirectBehaviours.in(table);
    FragmentBehaviours.in(table);
    trust = TlsBehaviours.in(table, folder);
    ask(Duration.ofMillis(1500), table.rows().stream().filter(Behaviours.Row::slow).toList());
    // A busy machine is not to look like a server that does not answer.
    ask(Duration.ofSeconds(60), table.rows().stream().filter(row -> !row.slow()).toList());
  }

  private void ask(Duration patience, List<Behaviours.Row> rows) {
    String[] urls = rows.stream().map(Behaviours.Row::url).toArray(String[]::new);
    List<Answer> answers = new Asking().patientFor(patience).trusting(trust).ask(urls);
    for (int i = 0; i < urls.length; i++) {
      Behaviours.Row row = rows.get(i);
      found.put(row.behaviour(), print(answers.get(i).outcome(), row.server().origin()));
    }
  }

  @AfterAll
  void close() throws IOException {
    table.close();
  }

  private static String print(Outcome outcome, String origin) {
    StringBuilder text = new StringBuilder(outcome.kind().label());
    boolean said = SAID.contains(outcome.kind()) || outcome.detail().startsWith("asks");
    boolean answered = outcome.status() != 0 && outcome.kind() != Outcome.Kind.THROTTLED;
    text.append(answered ? " " + outcome.status() : "");
    text.append(said ? " '" + outcome.detail().replace(origin, "") + "'" : "");
    outcome.hops().forEach(hop -> text.append(" ").append(hop.to().replace(origin, "")));
    Map<String, Anchor> anchors = outcome.anchors();
    return text + (anchors.isEmpty() ? "" : " " + anchors);
  }

  @TestFactory
  Stream<DynamicTest> everyBehaviourHasItsVerdict() {
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.behaviour(),
                    () -> assertThat(found.get(row.behaviour())).isEqualTo(row.verdict())));
  }
}
