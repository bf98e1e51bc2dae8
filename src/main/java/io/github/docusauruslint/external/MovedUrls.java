package io.github.docusauruslint.external;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where URLs are now that have moved for good. */
public final class MovedUrls {
  private final Map<String, String> moved = new HashMap<>();

  private MovedUrls() {}

  /** What these answers say. */
  public static MovedUrls of(@Nullable ExternalAnswers answers) {
    MovedUrls urls = new MovedUrls();
    if (answers != null) {
      for (Answer answer : answers.answers()) {
        if (answer.outcome().hasMoved()) {
          urls.moved.put(answer.link().url(), String.valueOf(answer.outcome().destination()));
        }
      }
    }
    return urls;
  }

  /**
   * The URL where a link to another one ends, with the fragment that it has there; the link's own
   * URL where that has not moved.
   */
  public String resting(String written) {
    LinkAddress address = moved.isEmpty() ? null : LinkAddress.of(written);
    String to = address == null ? null : moved.get(address.url());
    if (address == null || to == null) {
      return written;
    }
    String fragment = address.fragment();
    return to.indexOf('#') >= 0 || fragment == null ? to : to + "#" + fragment;
  }
}
