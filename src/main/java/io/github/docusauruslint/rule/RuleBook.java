package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.Resources;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules there are. The build packs the front matter of every rule page into one table, so a run
 * reads a single small file and no Markdown; a rule's page itself is read only to explain it.
 *
 * <p>The table has a line a rule, {@code rule}, name, level, build, fix, since, summary, rules it
 * explains, and below it a line an option, {@code option}, name, type, default, description; tabs
 * in between.
 */
public final class RuleBook {
  private static final String TABLE = "/rules/index.tsv";

  private final Map<String, RuleMetadata> rules;
  private final Language language;
  private @Nullable Messages messages;

  private RuleBook(Map<String, RuleMetadata> rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  /** The same rules, which speak another language. */
  public RuleBook in(Language other) {
    return new RuleBook(rules, other);
  }

  /** The words of the rules, loaded when the first finding wants them. */
  public synchronized Messages messages() {
    Messages loaded = messages;
    if (loaded == null) {
      loaded = Messages.load(language);
      messages = loaded;
    }
    return loaded;
  }

  /** The rules of this build, which speak English. */
  public static RuleBook packed() {
    return of(Resources.text(TABLE));
  }

  /** The rules of a table that {@link #pack} wrote. */
  public static RuleBook of(String table) {
    Map<String, RuleMetadata> rules = new LinkedHashMap<>();
    String[] lines = table.split("\n");
    for (int i = 0; i < lines.length; ) {
      String[] cells = lines[i++].split("\t", -1);
      List<RuleMetadata.Option> options = new ArrayList<>();
      for (; i < lines.length && lines[i].startsWith("option\t"); i++) {
        options.add(option(lines[i].split("\t", -1)));
      }
      rules.put(cells[1], metadata(cells, options));
    }
    return new RuleBook(rules, Language.ENGLISH);
  }

  private static RuleMetadata.Option option(String[] cells) {
    Object value = RuleMetadata.Option.parse(cells[2], cells[3]);
    return new RuleMetadata.Option(cells[1], cells[2], value, cells[4]);
  }

  private static RuleMetadata metadata(String[] cells, List<RuleMetadata.Option> options) {
    return new RuleMetadata(
        cells[1],
        cells[2].equals("off") ? null : Severity.of(cells[2]),
        Boolean.parseBoolean(cells[3]),
        RuleMetadata.FixKind.valueOf(cells[4]),
        cells[5],
        cells[6],
        cells[7].isEmpty() ? List.of() : List.of(cells[7].split(",")),
        options);
  }

  /** The table of these rules. */
  public static String pack(List<RuleMetadata> rules) {
    StringBuilder table = new StringBuilder();
    for (RuleMetadata rule : rules) {
      Severity level = rule.level();
      table
          .append("rule\t" + rule.name() + "\t" + (level == null ? "off" : level.label()) + "\t")
          .append(rule.build() + "\t" + rule.fix() + "\t" + rule.since() + "\t")
          .append(rule.summary() + "\t" + String.join(",", rule.explains()) + "\n");
      for (RuleMetadata.Option option : rule.options()) {
        table
            .append("option\t" + option.name() + "\t" + option.type() + "\t")
            .append(RuleMetadata.Option.print(option.defaultValue()) + "\t")
            .append(option.description() + "\n");
      }
    }
    return table.toString();
  }

  /** All of them, by name. */
  public List<RuleMetadata> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule of that name, or null. */
  public @Nullable RuleMetadata find(String name) {
    return rules.get(name);
  }

  /** The page that explains the rule, as Markdown. */
  public String page(RuleMetadata rule) {
    return Resources.text("/" + rule.docs());
  }

  /** The rule itself. */
  public Rule create(RuleMetadata rule) {
    try {
      Constructor<?> constructor = Class.forName(rule.className()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Rule) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(rule.docs() + " has no class " + rule.className(), e);
    }
  }
}
