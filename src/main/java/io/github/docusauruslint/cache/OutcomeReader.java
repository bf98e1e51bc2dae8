package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.KnownLines;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link OutcomeWriter} wrote; anything else ends in a {@link RuntimeException}. */
final class OutcomeReader {
  private static final FileTree.Kind[] KINDS = FileTree.Kind.values();

  private final ByteSource in;

  OutcomeReader(ByteSource in) {
    this.in = in;
  }

  Footprint footprint() {
    Instant taken = in.takeInstant();
    return new Footprint(taken, in.takeList(this::folder), in.takeList(this::file));
  }

  private Footprint.SeenFolder folder() {
    String path = in.takeText();
    FileStamp stamp = stamp();
    long names = in.takeLong();
    String kinds = in.takeText();
    int count = in.takeSize();
    Map<String, FileTree.Kind> links = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      links.put(in.takeText(), KINDS[in.takeByte()]);
    }
    return new Footprint.SeenFolder(path, stamp, names, kinds, links);
  }

  private Footprint.SeenFile file() {
    String path = in.takeText();
    FileStamp stamp = stamp();
    return new Footprint.SeenFile(path, stamp, in.takeBoolean() ? in.takeLong() : null);
  }

  private @Nullable FileStamp stamp() {
    return in.takeBoolean() ? in.takeStamp() : null;
  }

  KeptOutcome outcome() {
    FindingReader findings = new FindingReader(in);
    return new KeptOutcome(
        in.takeList(findings::take),
        in.takeList(in::takeText),
        in.takeList(this::note),
        in.takeCount(),
        in.takeCount(),
        in.takeList(in::takeText),
        in.takeBoolean(),
        in.takeList(in::takeText),
        in.takeList(in::takeText),
        lines());
  }

  private KeptOutcome.Note note() {
    return new KeptOutcome.Note(in.takeText(), in.takeText(), in.takeSpan());
  }

  private Map<String, KnownLines> lines() {
    int count = in.takeSize();
    Map<String, KnownLines> lines = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String file = in.takeText();
      lines.put(file, new KnownLines(in.takeCount(), in.takeList(this::line)));
    }
    return lines;
  }

  private KnownLines.Line line() {
    return new KnownLines.Line(in.takeCount(), in.takeCount(), in.takeText());
  }
}
