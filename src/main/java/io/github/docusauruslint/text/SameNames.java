package io.github.docusauruslint.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Many paths, to be asked for those that some property has made equal, such as a name in small
 * letters. Kept as an order of the paths: a map from the property would take ten times the memory,
 * for a question that most sites ask seldom.
 */
public final class SameNames {
  private final List<String> paths;
  private final UnaryOperator<String> property;

  /** The places of the paths, by their property, then as they were given. */
  private final int[] order;

  /**
   * An index of these paths.
   *
   * @param property of a path; the same each time
   */
  public SameNames(List<String> paths, UnaryOperator<String> property) {
    this.paths = List.copyOf(paths);
    this.property = property;
    String[] properties = new String[this.paths.size()];
    Integer[] places = new Integer[properties.length];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = property.apply(this.paths.get(i));
      places[i] = i;
    }
    Arrays.sort(places, (a, b) -> properties[a].compareTo(properties[b]));
    order = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      order[i] = places[i];
    }
  }

  /** The paths of which the property is this, in the order in which they were given. */
  public List<String> of(String wanted) {
    int from = first(wanted, 0);
    int to = first(wanted, 1);
    return Arrays.stream(order, from, to).mapToObj(paths::get).toList();
  }

  /** The first place whose property does not come before one, or, with 1, the one behind. */
  private int first(String wanted, int least) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (property.apply(paths.get(order[middle])).compareTo(wanted) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
