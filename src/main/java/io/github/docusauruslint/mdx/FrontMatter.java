package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front matter as gray-matter splits it off.
 *
 * @param span from the opening {@code ---} to the end of the closing line; null when there is none
 * @param root the YAML; null when the block is empty, absent or does not parse
 */
public record FrontMatter(@Nullable Span span, @Nullable YamlNode root) {
  public static final FrontMatter NONE = new FrontMatter(null, null);

  /** The fields, or nothing where the front matter is no mapping. */
  public YamlNode.@Nullable Mapping fields() {
    return root instanceof YamlNode.Mapping mapping ? mapping : null;
  }

  /** The node of a top-level field, or null. */
  public @Nullable YamlNode get(String field) {
    YamlNode.Mapping fields = fields();
    return fields == null ? null : fields.get(field);
  }

  /** The plain value of the whole block; empty where it is no mapping. */
  @SuppressWarnings("unchecked")
  public Map<String, @Nullable Object> toPlain() {
    YamlNode.Mapping fields = fields();
    Object plain = fields == null ? null : fields.toPlain();
    return plain == null ? Map.of() : (Map<String, @Nullable Object>) plain;
  }
}
