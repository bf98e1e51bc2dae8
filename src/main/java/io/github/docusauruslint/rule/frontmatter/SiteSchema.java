package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.FieldSchema;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.BoundedPattern;
import io.github.docusauruslint.text.JsDates;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A field of the front matter that is not as the site's own schema asks. */
final class SiteSchema implements PageRule {
  /** The field by which a page suppresses findings; no site has to allow it. */
  private static final String OURS = "docusaurus-lint-disable";

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    YamlNode.Mapping matter = page.facts().frontMatter().fields();
    if (page.document() == null || matter == null) {
      return;
    }
    Map<String, FieldSchema> fields = findings.options().fields(FieldSchema.class);
    boolean closed = !findings.options().allowsMoreFields();
    for (YamlNode.Entry entry : matter.entries()) {
      FieldSchema schema = fields.get(entry.key());
      if (schema != null) {
        new Field(page, findings, entry.key(), schema).check(entry.value());
      } else if (closed && !entry.key().equals(OURS)) {
        Findings.Finding finding =
            findings.add(page, entry.keySpan(), "additional", entry.key()).about(entry.key());
        String near = Nearest.of(entry.key(), fields.keySet());
        if (near != null && matter.entry(near) == null) {
          finding.help("near", near);
        }
      }
    }
  }

  /** One field of one page. */
  private record Field(Page page, Findings findings, String name, FieldSchema schema) {
    void check(YamlNode node) {
      if (Required.isEmpty(node)) {
        return; // Whether it may be missing is for another rule to say.
      }
      if (!isOfType(node)) {
        boolean plain = node instanceof YamlNode.Scalar scalar && !scalar.quoted();
        Findings.Finding finding =
            findings.add(page, node.span(), "type", name, kind(node), word(schema.type().word()));
        if (plain && schema.type() == FieldSchema.Type.STRING) {
          finding.help("quote", page.text().slice(node.span()).strip());
        }
      } else if (node instanceof YamlNode.Sequence list) {
        checkLength(node, "items", list.items().size());
        list.items().forEach(this::checkValue);
      } else {
        String text = text(node);
        checkLength(node, "characters", text.codePointCount(0, text.length()));
        checkValue(node);
      }
    }

    private boolean isOfType(YamlNode node) {
      Object value = node instanceof YamlNode.Scalar scalar ? scalar.value() : null;
      return switch (schema.type()) {
        case ANY -> true;
        case LIST -> node instanceof YamlNode.Sequence;
        case STRING -> value instanceof String;
        case NUMBER -> value instanceof Number;
        case BOOLEAN -> value instanceof Boolean;
        case DATE ->
            isDay(text(node))
                && (value instanceof Instant
                    || (value instanceof String text
                        && JsDates.parse(text, ZoneOffset.UTC) != null));
      };
    }

    /** Whether a text begins with a day that there is; YAML and V8 take February 31, too. */
    private static boolean isDay(String text) {
      try {
        LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        return true;
      } catch (DateTimeParseException e) {
        return false;
      }
    }

    private void checkLength(YamlNode node, String unit, int length) {
      Long least = schema.minLength();
      Long most = schema.maxLength();
      if (least != null && length < least) {
        findings.add(page, node.span(), "short-" + unit, name, length, least);
      } else if (most != null && length > most) {
        findings.add(page, node.span(), "long-" + unit, name, length, most);
      }
    }

    private void checkValue(YamlNode node) {
      String pattern = schema.pattern();
      String text = text(node);
      if (!schema.values().isEmpty() && schema.values().stream().noneMatch(v -> is(v, node))) {
        List<String> allowed = schema.values().stream().map(String::valueOf).toList();
        String list = allowed.stream().collect(Collectors.joining(", "));
        Findings.Finding finding = findings.add(page, node.span(), "value", name, text, list);
        String near = Nearest.of(text, allowed);
        if (near != null) {
          finding.help("near", near);
        }
      } else if (pattern != null && !new BoundedPattern(Pattern.compile(pattern)).matches(text)) {
        findings.add(page, node.span(), "pattern", name, text, pattern);
      }
    }

    private static boolean is(Object allowed, YamlNode node) {
      Object value = node instanceof YamlNode.Scalar scalar ? scalar.value() : null;
      return (allowed instanceof Number number && value instanceof Number other)
          ? number.doubleValue() == other.doubleValue()
          : allowed.equals(value);
    }

    /** A text as it is meant, anything else as it is written. */
    private String text(YamlNode node) {
      return node instanceof YamlNode.Scalar scalar && scalar.value() instanceof String text
          ? text
          : page.text().slice(node.span()).strip();
    }

    private static Findings.Word word(String kind) {
      return new Findings.Word(kind);
    }

    private static Findings.Word kind(YamlNode node) {
      if (!(node instanceof YamlNode.Scalar scalar)) {
        return word(node instanceof YamlNode.Sequence ? "list" : "mapping");
      }
      Object value = scalar.value();
      return value instanceof Number
          ? word("number")
          : value instanceof Boolean
              ? word("boolean")
              : word(value instanceof Instant ? "date" : "string");
    }
  }
}
