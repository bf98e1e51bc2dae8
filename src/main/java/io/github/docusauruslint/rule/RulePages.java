package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of rule pages; the build's work, never a run's. */
public final class RulePages {
  private static final List<String> FIELDS =
      List.of("rule", "level", "build", "fix", "since", "explains", "options");

  private RulePages() {}

  /**
   * What a rule's page says of it.
   *
   * @param name what the file is called, {@code category/name}
   * @throws IllegalArgumentException when the page is not as it must be; the message says how
   */
  public static RuleMetadata read(String name, String page) {
    int end = page.indexOf("\n---\n", 3);
    if (!page.startsWith("---\n") || end < 0) {
      throw wrong(name, "has no front matter");
    }
    YamlNode.Mapping fields = fields(name, page.substring(4, end + 1));
    String rule = text(name, fields, "rule");
    if (!rule.equals(name)) {
      throw wrong(name, "calls its rule " + rule);
    }
    String level = text(name, fields, "level");
    String fix = fields.get("fix") == null ? "none" : text(name, fields, "fix");
    return new RuleMetadata(
        name,
        level.equals("off") ? null : Severity.of(level),
        fields.get("build") != null && text(name, fields, "build").equals("true"),
        RuleMetadata.FixKind.valueOf(fix.toUpperCase(Locale.ROOT)),
        text(name, fields, "since"),
        summary(name, page.substring(end + 5)),
        texts(fields.get("explains")),
        options(name, fields.get("options")));
  }

  private static YamlNode.Mapping fields(String name, String yaml) {
    try {
      if (YamlReader.read(yaml, 0, yaml.length()) instanceof YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
          if (!FIELDS.contains(entry.key())) {
            throw wrong(name, "has an unknown field " + entry.key());
          }
        }
        return mapping;
      }
      throw wrong(name, "has front matter that is no mapping");
    } catch (YamlSyntaxException e) {
      throw wrong(name, "has front matter that is no YAML: " + e.reason());
    }
  }

  private static List<RuleMetadata.Option> options(String name, @Nullable YamlNode node) {
    List<RuleMetadata.Option> options = new ArrayList<>();
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (!(entry.value() instanceof YamlNode.Mapping option)) {
          throw wrong(name, "has an option " + entry.key() + " that is no mapping");
        }
        String type = text(name, option, "type");
        YamlNode value = option.get("default");
        Object plain = value == null ? "" : String.valueOf(value.toPlain());
        if (value instanceof YamlNode.Sequence items) {
          plain = RuleMetadata.Option.print(items.items().stream().map(YamlNode::toPlain).toList());
        }
        options.add(
            new RuleMetadata.Option(
                entry.key(),
                type,
                RuleMetadata.Option.parse(type, String.valueOf(plain)),
                text(name, option, "description")));
      }
    }
    return options;
  }

  private static List<String> texts(@Nullable YamlNode node) {
    if (node instanceof YamlNode.Sequence items) {
      return items.items().stream().map(item -> String.valueOf(item.toPlain())).toList();
    }
    return node == null ? List.of() : List.of(String.valueOf(node.toPlain()));
  }

  private static String text(String name, YamlNode.Mapping fields, String field) {
    YamlNode node = fields.get(field);
    if (!(node instanceof YamlNode.Scalar scalar) || scalar.value() == null) {
      throw wrong(name, "lacks the field " + field);
    }
    return String.valueOf(scalar.value());
  }

  /** The first sentence, without Markdown's marks. */
  private static String summary(String name, String body) {
    String paragraph = body.strip().split("\n\\s*\n", 2)[0].replaceAll("\\s+", " ");
    if (paragraph.isEmpty() || paragraph.startsWith("#")) {
      throw wrong(name, "does not start with a sentence that says what the rule finds");
    }
    int end = paragraph.indexOf(". ");
    String sentence = end < 0 ? paragraph : paragraph.substring(0, end + 1);
    return sentence.replace("`", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
  }

  private static IllegalArgumentException wrong(String name, String how) {
    return new IllegalArgumentException("rules/" + name + ".md " + how);
  }
}
