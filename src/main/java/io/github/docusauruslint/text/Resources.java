package io.github.docusauruslint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are packed into the program, by their places in it. Those that every run wants are
 * constants of a class: to open the program as a file for one takes a run 12 ms.
 */
public final class Resources {
  private Resources() {}

  /**
   * A text.
   *
   * @param place such as {@code /rules/index.tsv}
   * @throws IllegalStateException when the build packed none
   */
  public static String text(String place) {
    String text = find(place);
    if (text == null) {
      throw new IllegalStateException("the build packed no " + place);
    }
    return text;
  }

  /** A text; null where the build packed none. */
  public static @Nullable String find(String place) {
    String packed = PackedTexts.find(place);
    return packed == null ? read(place) : packed;
  }

  private static @Nullable String read(String place) {
    try (InputStream in = Resources.class.getResourceAsStream(place)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
