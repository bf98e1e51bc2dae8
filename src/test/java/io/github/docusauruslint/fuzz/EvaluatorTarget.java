package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.text.MemoryTree;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Scripts that are understood without being run: whatever they do, there is a value. */
final class EvaluatorTarget implements FuzzTarget {
  private static final EvalOptions OPTIONS =
      new EvalOptions(
          "/repo/site",
          Map.of("CI", "yes"),
          Set.of(),
          Present.of(Instant.EPOCH),
          ZoneOffset.UTC,
          new EvalOptions.Limits(20_000, 200, 200_000),
          null);

  /** Functions are told by their identity, which is another one each time. */
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]+");

  @Override
  public String name() {
    return "evaluator";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.PROGRAMS, Corpus.scripts());
  }

  @Override
  public List<String> tokens() {
    return Seeds.PROGRAM_TOKENS;
  }

  @Override
  public void accept(String text) {
    MemoryTree tree =
        MemoryTree.of(
            Map.of("m.js", text, "other.js", "exports.a = 1;", "data.json", "{\"a\": [1]}"));
    Promises.requireSame(told(tree), told(tree));
    new PartialEvaluator(tree, OPTIONS).render("m.js");
  }

  private static String told(MemoryTree tree) {
    PartialEvaluator evaluator = new PartialEvaluator(tree, OPTIONS);
    String told = String.valueOf(evaluator.evaluateAndCall("m.js"));
    return told.indexOf('@') < 0 ? told : IDENTITY.matcher(told).replaceAll("@");
  }
}
