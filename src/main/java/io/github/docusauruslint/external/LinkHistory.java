package io.github.docusauruslint.external;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of URLs between runs. For any thread: what is known may have to be kept at once.
 */
public interface LinkHistory {
  /** Remembers nothing. */
  LinkHistory NONE =
      new LinkHistory() {
        @Override
        public @Nullable Remembered find(String url) {
          return null;
        }

        @Override
        public void put(String url, Remembered known) {}

        @Override
        public void save() {}
      };

  /** What is known of a URL, or null. */
  @Nullable Remembered find(String url);

  /** Remembers something. */
  void put(String url, Remembered known);

  /**
   * Keeps it for the next run.
   *
   * @throws IOException when it cannot be kept; the run has lost nothing
   */
  void save() throws IOException;
}
