package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.KnownLines;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outcome and what was seen for it to bytes; {@link OutcomeReader} reads them. */
final class OutcomeWriter {
  private final ByteSink out;

  OutcomeWriter(ByteSink out) {
    this.out = out;
  }

  void footprint(Footprint footprint) {
    out.putInstant(footprint.taken());
    out.putList(footprint.folders(), this::folder);
    out.putList(footprint.files(), this::file);
  }

  private void folder(Footprint.SeenFolder folder) {
    out.putString(folder.path());
    stamp(folder.stamp());
    out.putLong(folder.names());
    out.putString(folder.kinds());
    out.putList(
        folder.links().entrySet(),
        link -> {
          out.putString(link.getKey());
          out.putByte(link.getValue().ordinal());
        });
  }

  private void file(Footprint.SeenFile file) {
    out.putString(file.path());
    stamp(file.stamp());
    Long sum = file.sum();
    out.putBoolean(sum != null);
    if (sum != null) {
      out.putLong(sum);
    }
  }

  private void stamp(@Nullable FileStamp stamp) {
    out.putBoolean(stamp != null);
    if (stamp != null) {
      out.putStamp(stamp);
    }
  }

  void outcome(KeptOutcome outcome) {
    FindingWriter findings = new FindingWriter(out);
    out.putList(outcome.findings(), findings::put);
    out.putList(outcome.suppressed(), out::putString);
    out.putList(outcome.notices(), this::note);
    out.putCount(outcome.pages());
    out.putCount(outcome.links());
    out.putList(outcome.configFiles(), out::putString);
    out.putBoolean(outcome.namesBaseline());
    out.putList(outcome.contentFolders(), out::putString);
    out.putList(outcome.outside(), out::putString);
    out.putList(outcome.lines().entrySet(), this::lines);
  }

  private void note(KeptOutcome.Note note) {
    out.putString(note.message());
    out.putString(note.file());
    out.putSpan(note.span());
  }

  private void lines(Map.Entry<String, KnownLines> entry) {
    out.putString(entry.getKey());
    out.putCount(entry.getValue().length());
    out.putList(
        entry.getValue().lines(),
        line -> {
          out.putCount(line.number());
          out.putCount(line.start());
          out.putString(line.text());
        });
  }
}
