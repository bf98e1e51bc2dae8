package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import java.util.Comparator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Siblings that names and positions order alike, and which of them another one is not alike with:
 * found by search, since a folder may hold a hundred thousand of them.
 */
final class OrderedSiblings {
  /** A sibling by the two numbers that order it, and how many were added before it. */
  private record Member(double prefix, double position, int number, @Nullable Sibling sibling) {}

  private final TreeSet<Member> byPrefix =
      new TreeSet<>(
          Comparator.comparingDouble(Member::prefix)
              .thenComparingDouble(Member::position)
              .thenComparingInt(Member::number));
  private final TreeSet<Member> byPosition =
      new TreeSet<>(
          Comparator.comparingDouble(Member::position)
              .thenComparingDouble(Member::prefix)
              .thenComparingInt(Member::number));

  /** One whose prefix and position contradict none of those that are here. */
  void add(Sibling sibling) {
    Double prefix = sibling.prefix();
    Double position = sibling.position();
    if (prefix != null && position != null) {
      Member member = new Member(prefix, position, byPrefix.size(), sibling);
      byPrefix.add(member);
      byPosition.add(member);
    }
  }

  /**
   * The first, by position, that the name puts on the other side of a place than its position does.
   * Whoever is greater in one number is not less in the other, so that of all with a greater number
   * the least tells for all of them.
   */
  @Nullable Sibling against(double prefix, double position) {
    int last = Integer.MAX_VALUE;
    Member named = byPrefix.higher(new Member(prefix, Double.POSITIVE_INFINITY, last, null));
    if (named != null && named.position() < position) {
      return named.sibling();
    }
    Member placed = byPosition.higher(new Member(Double.POSITIVE_INFINITY, position, last, null));
    return placed != null && placed.prefix() < prefix ? placed.sibling() : null;
  }
}
