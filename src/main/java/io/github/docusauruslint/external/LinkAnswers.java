package io.github.docusauruslint.external;

import java.util.List;

/** Who is asked what became of links to other sites. */
public interface LinkAnswers {
  /** Hears how the asking gets on, from any thread. */
  interface Listener {
    /** Hears nothing. */
    Listener NONE =
        new Listener() {
          @Override
          public void begin(int urls, int hosts) {}

          @Override
          public void answered(boolean failed) {}
        };

    /** The asking begins. */
    void begin(int urls, int hosts);

    /** A URL is done. */
    void answered(boolean failed);
  }

  /** What became of these links; waits for it. What was asked before is not asked again. */
  ExternalAnswers ask(List<ExternalLink> links, Listener listener);

  /** The same, which asks for nothing that was not asked before. */
  LinkAnswers known();
}
