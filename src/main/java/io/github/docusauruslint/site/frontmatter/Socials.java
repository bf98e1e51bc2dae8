package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.site.schema.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The social handles of a blog author ({@code plugin-content-blog/lib/authorsSocials.js}). */
public final class Socials {
  private static final List<String> TEXTS =
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
  private static final String STACK_OVERFLOW = "stackoverflow";

  /** Handles are text; platforms that Docusaurus does not know are let be. */
  public static final Shape SHAPE = shape();

  private Socials() {}

  private static Shape shape() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (String platform : TEXTS) {
      fields.put(platform, Shape.text());
    }
    fields.put(STACK_OVERFLOW, new Shape.NumberOrText());
    return Shape.openStruct(fields);
  }

  /** Whether a handle is taken for a URL as it is: no platform is known to make one of it. */
  public static boolean isRelative(String platform, String handle) {
    String name = platform.toLowerCase(Locale.ROOT);
    return !TEXTS.contains(name) && !name.equals(STACK_OVERFLOW) && !isUrl(handle);
  }

  private static boolean isUrl(String handle) {
    return handle.startsWith("http://")
        || handle.startsWith("https://")
        || handle.startsWith("mailto:");
  }

  /** What Docusaurus says of handles that pass the schema, but are neither names nor URLs. */
  public static List<String> refused(Map<?, ?> socials) {
    List<String> refused = new ArrayList<>();
    socials.forEach(
        (platform, value) -> {
          boolean url = value instanceof String text && isUrl(text);
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
