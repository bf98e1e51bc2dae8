package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of the positions of siblings that keep the order in which they are shown. */
final class Renumbering {
  private Renumbering() {}

  /** Each position is the least that is greater than the one before; as few as can be change. */
  static @Nullable Change distinct(List<Sibling> siblings) {
    List<FileEdit> edits = new ArrayList<>();
    Double last = null;
    for (Sibling sibling : siblings) {
      Double position = sibling.position();
      if (position == null) {
        continue;
      }
      if (last != null && position <= last) {
        position = Math.floor(last) + 1;
        if (!add(sibling, position, edits)) {
          return null;
        }
      }
      last = position;
    }
    return fix(edits);
  }

  /** Positions in equal steps. */
  static @Nullable Change even(List<Sibling> siblings, double start, long step) {
    List<FileEdit> edits = new ArrayList<>();
    double next = start;
    for (Sibling sibling : siblings) {
      Double position = sibling.position();
      if (position != null) {
        if (position != next && !add(sibling, next, edits)) {
          return null;
        }
        next += step;
      }
    }
    return fix(edits);
  }

  /** A number in the name of a file is not mended by a second one inside it. */
  private static boolean add(Sibling sibling, double position, List<FileEdit> edits) {
    PositionField field = sibling.field();
    if (field == null || !sibling.isWritten()) {
      return false;
    }
    edits.add(field.write(position));
    return true;
  }

  private static @Nullable Change fix(List<FileEdit> edits) {
    return edits.isEmpty() ? null : new Change("renumber", "", false, edits);
  }
}
