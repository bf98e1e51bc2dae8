package io.github.docusauruslint.engine;

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

  /** The stages of a run, in order; pages come again when more turn up. */
  enum Stage {
    LAST("comparing with the last run"),
    SITE("reading the site"),
    PAGES("parsing pages"),
    LINKS("resolving links"),
    RULES("checking pages and links");

    private final String work;

    Stage(String work) {
      this.work = work;
    }

    /** What is being done. */
    public String work() {
      return work;
    }
  }
}
