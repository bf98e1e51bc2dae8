package io.github.docusauruslint.engine;

import io.github.docusauruslint.rule.Messages;
import java.util.Locale;

/** Hears how a run gets on. {@link #done} comes from any thread and often, so it must be quick. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, int items) {}

        @Override
        public void done() {}
      };

  /**
   * A stage begins, and the one before is over.
   *
   * @param items how many items it has at least; 0 when it is not counted
   */
  void begin(Stage stage, int items);

  /** An item of the stage is done. */
  void done();

  /** Other sites are asked. */
  default void hosts(int count) {}

  /** An item that is done is none that was hoped for. */
  default void failed() {}

  /** The stages of a run, in order; pages come again when more turn up. */
  enum Stage {
    LAST,
    SITE,
    PAGES,
    LINKS,
    EXTERNAL,
    RULES;

    /** What is being done. */
    public String work(Messages messages) {
      return messages.format("progress." + name().toLowerCase(Locale.ROOT));
    }
  }
}
