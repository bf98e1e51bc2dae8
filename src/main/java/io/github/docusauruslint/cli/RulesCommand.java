package io.github.docusauruslint.cli;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.report.RulePageTerminal;
import io.github.docusauruslint.report.RuleText;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code rules} and {@code explain}: what the rules are. */
final class RulesCommand {
  /** Columns that text is read well in. */
  private static final int WIDTH = 100;

  private final Terminal terminal;
  private final RuleBook book = RuleBook.packed();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  int list(Arguments arguments) {
    if (arguments.choice("--format").equals("json")) {
      terminal.out().println(json());
      return Cli.CLEAN;
    }
    int width = book.rules().stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    for (RuleMetadata rule : book.rules()) {
      terminal
          .out()
          .printf(
              "%-" + width + "s  %-7s  %-5s  %s%n",
              rule.name(),
              level(rule),
              rule.build() ? "build" : "",
              rule.summary());
    }
    return Cli.CLEAN;
  }

  private String json() {
    JsonWriter json = new JsonWriter().beginArray();
    for (RuleMetadata rule : book.rules()) {
      json.newLine().beginObject().field("rule", rule.name()).field("level", level(rule));
      json.field("build", rule.build());
      json.field("fix", rule.fix().name().toLowerCase(Locale.ROOT));
      json.field("since", rule.since()).field("summary", rule.summary());
      json.field("docs", rule.docs()).name("options").beginObject();
      for (RuleMetadata.Option option : rule.options()) {
        json.name(option.name()).beginObject().field("type", option.type());
        json.field("default", option.defaultValue());
        json.field("description", option.description()).end();
      }
      json.end().end();
    }
    return json.newLine().end().toString();
  }

  private static String level(RuleMetadata rule) {
    Severity level = rule.level();
    return level == null ? "off" : level.label();
  }

  int explain(Arguments arguments) throws LintException {
    String name = arguments.parameters().get(0);
    RuleMetadata rule = book.find(name);
    if (rule == null) {
      List<String> known = book.rules().stream().map(RuleMetadata::name).toList();
      String nearest = Nearest.of(name, known);
      throw new LintException(
          "no rule "
              + name
              + (nearest == null
                  ? "; docusaurus-lint rules lists them"
                  : " (did you mean " + nearest + "?)"));
    }
    boolean colour = terminal.colour("auto");
    String page = new RulePageTerminal(colour, WIDTH).render(RuleText.of(book, rule));
    terminal.out().println(rule.name() + " (" + traits(rule) + ")\n");
    terminal.out().print(page);
    return Cli.CLEAN;
  }

  private static String traits(RuleMetadata rule) {
    List<String> traits = new ArrayList<>(List.of(level(rule)));
    if (rule.build()) {
      traits.add("decided by the build");
    }
    if (rule.fix() != RuleMetadata.FixKind.NONE) {
      traits.add(rule.fix().name().toLowerCase(Locale.ROOT) + " fix");
    }
    traits.add("since " + rule.since());
    return String.join(", ", traits);
  }
}
