package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.frontmatter.Socials;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links that the classic theme of Docusaurus 3.10.2 makes of an author ({@code
 * Blog/Components/Author}): to the author's page, else to the author's URL; and social handles of
 * platforms that it has no address for.
 */
final class AuthorLinks {
  private AuthorLinks() {}

  /**
   * What the author's name and image lead to; null where there is neither, or nothing to lead to.
   *
   * @param page the URL path of the author's page, or null
   */
  static @Nullable ThemeLink of(
      Map<?, ?> author, @Nullable String page, String file, @Nullable YamlNode node, Span at) {
    if (!isText(author.get("name")) && !isText(author.get("imageURL"))) {
      return null;
    }
    if (page != null) {
      return new ThemeLink(file, span(node, "page", at), page);
    }
    return author.get("url") instanceof String url && !url.isEmpty()
        ? new ThemeLink(file, span(node, "url", at), url)
        : null;
  }

  /** Handles that stay as they are and so become relative URLs. */
  static List<ThemeLink> socials(Map<?, ?> author, String file, @Nullable YamlNode node, Span at) {
    List<ThemeLink> links = new ArrayList<>();
    if (author.get("socials") instanceof Map<?, ?> socials) {
      YamlNode own = node instanceof YamlNode.Mapping fields ? fields.get("socials") : null;
      socials.forEach(
          (platform, handle) -> {
            String name = String.valueOf(platform);
            if (handle instanceof String text && Socials.isRelative(name, text)) {
              links.add(new ThemeLink(file, span(own, name, at), text));
            }
          });
    }
    return links;
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String text && !text.isEmpty();
  }

  private static Span span(@Nullable YamlNode node, String field, Span otherwise) {
    YamlNode value = node instanceof YamlNode.Mapping fields ? fields.get(field) : null;
    return value == null ? otherwise : value.span();
  }
}
