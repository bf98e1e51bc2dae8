package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.site.schema.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The social handles of a blog author ({@code plugin-content-blog/lib/authorsSocials.js}). */
final class Socials {
  private static final List<String> PLATFORMS =
      List.of(
          "twitter",
          "github",
          "linkedin",
          "x",
          "bluesky",
          "instagram",
          "threads",
          "mastodon",
          "twitch",
          "youtube",
          "email");

  static final Shape SHAPE = shape();

  private Socials() {}

  private static Shape shape() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    PLATFORMS.forEach(platform -> fields.put(platform, Shape.text()));
    fields.put("stackoverflow", new Shape.NumberOrText());
    return Shape.openStruct(fields);
  }

  /** Whether Docusaurus takes a checked value: a handle without slashes, or a whole URL. */
  static boolean isAccepted(Object value) {
    return value instanceof String text
        && (text.startsWith("http://")
            || text.startsWith("https://")
            || text.startsWith("mailto:")
            || text.indexOf('/') < 0);
  }
}
