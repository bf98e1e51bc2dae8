package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.site.schema.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The social handles of a blog author ({@code plugin-content-blog/lib/authorsSocials.js}). */
public final class Socials {
  /** Handles are text; platforms that Docusaurus does not know are let be. */
  public static final Shape SHAPE = shape();

  private Socials() {}

  private static Shape shape() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (String platform :
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
            "email")) {
      fields.put(platform, Shape.text());
    }
    fields.put("stackoverflow", new Shape.NumberOrText());
    return Shape.openStruct(fields);
  }

  /** What Docusaurus says of handles that pass the schema, but are neither names nor URLs. */
  public static List<String> refused(Map<?, ?> socials) {
    List<String> refused = new ArrayList<>();
    socials.forEach(
        (platform, value) -> {
          boolean url =
              value instanceof String text
                  && (text.startsWith("http://")
                      || text.startsWith("https://")
                      || text.startsWith("mailto:"));
          boolean handle = value instanceof String text && text.indexOf('/') < 0;
          if (!url && !handle) {
            refused.add(
                "social platform '%s' has illegal value '%s': it should be a handle, or a whole URL"
                    .formatted(platform, value));
          }
        });
    return refused;
  }
}
