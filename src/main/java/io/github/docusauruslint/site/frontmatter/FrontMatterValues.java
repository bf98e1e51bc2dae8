package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of front matter as Docusaurus uses them: numbers and dates are text where text is
 * wanted, {@code 'true'} is true where a boolean is. Dates are written in UTC.
 */
public final class FrontMatterValues {
  /** No field at all. */
  public static final FrontMatterValues NONE = new FrontMatterValues(Map.of(), FrontMatter.NONE);

  private final Map<String, @Nullable Object> values;
  private final FrontMatter frontMatter;

  private FrontMatterValues(Map<String, @Nullable Object> values, FrontMatter frontMatter) {
    this.values = values;
    this.frontMatter = frontMatter;
  }

  static FrontMatterValues of(@Nullable Object checked, FrontMatter frontMatter) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    if (checked instanceof Map<?, ?> map) {
      map.forEach((key, value) -> values.put(String.valueOf(key), value));
    }
    return new FrontMatterValues(values, frontMatter);
  }

  /** Whether a field is there; its value may be null. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The value of a field that was checked; null where it is absent or null. */
  public @Nullable Object get(String field) {
    return values.get(field);
  }

  /** Text, which may be empty where the schema allows that; null where absent. */
  public @Nullable String text(String field) {
    return values.get(field) instanceof String text ? text : null;
  }

  public @Nullable Double number(String field) {
    return values.get(field) instanceof Number number ? (Double) number.doubleValue() : null;
  }

  public @Nullable Boolean flag(String field) {
    return values.get(field) instanceof Boolean flag ? flag : null;
  }

  public boolean isTrue(String field) {
    return Boolean.TRUE.equals(values.get(field));
  }

  /** A date as YAML has it, not as text. */
  public @Nullable Instant date(String field) {
    return values.get(field) instanceof Instant date ? date : null;
  }

  /** Everything, unknown fields included. */
  public Map<String, @Nullable Object> all() {
    return Collections.unmodifiableMap(values);
  }

  /** Where a field's value stands; its key where the value is empty; null where it is absent. */
  public @Nullable Span span(String field) {
    YamlNode.Mapping fields = frontMatter.fields();
    YamlNode.Entry entry = fields == null ? null : fields.entry(field);
    if (entry == null) {
      return null;
    }
    return entry.value().span().length() > 0 ? entry.value().span() : entry.keySpan();
  }

  /** The tags, none where the field is absent or refused. */
  public List<FrontMatterTag> tags() {
    if (!(values.get("tags") instanceof List<?> items)
        || !(frontMatter.get("tags") instanceof YamlNode.Sequence nodes)) {
      return List.of();
    }
    List<FrontMatterTag> tags = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Span span = nodes.items().get(i).span();
      if (items.get(i) instanceof Map<?, ?> tag) {
        tags.add(
            new FrontMatterTag(
                String.valueOf(tag.get("label")), String.valueOf(tag.get("permalink")), span));
      } else {
        tags.add(new FrontMatterTag(String.valueOf(items.get(i)), null, span));
      }
    }
    return tags;
  }
}
