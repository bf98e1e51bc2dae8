package io.github.docusauruslint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How the same work is done on many items: one after another, or several at once. What comes of it
 * is the same either way, as long as the work on one item does not touch that on another.
 */
public interface Spread {
  /** One item after another. */
  Spread IN_TURN =
      new Spread() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
          List<R> results = new ArrayList<>(items.size());
          items.forEach(item -> results.add(work.apply(item)));
          return results;
        }
      };

  /** One result for each item, in the order of the items. */
  <T, R> List<R> map(List<T> items, Function<T, R> work);
}
