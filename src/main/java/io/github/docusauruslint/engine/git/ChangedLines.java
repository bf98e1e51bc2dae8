package io.github.docusauruslint.engine.git;

import io.github.docusauruslint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines of a text that an earlier one has not. */
public final class ChangedLines {
  private ChangedLines() {}

  /** The 1-based numbers of lines that are new or were changed, white space at their ends aside. */
  public static BitSet of(SourceText before, SourceText now) {
    BitSet lines = new BitSet();
    RawText old = raw(before);
    for (Edit edit :
        new HistogramDiff().diff(RawTextComparator.WS_IGNORE_TRAILING, old, raw(now))) {
      lines.set(edit.getBeginB() + 1, edit.getEndB() + 1);
    }
    return lines;
  }

  private static RawText raw(SourceText text) {
    return new RawText(text.text().getBytes(StandardCharsets.UTF_8));
  }
}
