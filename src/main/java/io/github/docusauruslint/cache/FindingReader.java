package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link FindingWriter} wrote; anything else ends in a {@link RuntimeException}. */
final class FindingReader {
  private static final Severity[] SEVERITIES = Severity.values();

  private final ByteSource in;

  FindingReader(ByteSource in) {
    this.in = in;
  }

  Diagnostic take() {
    return new Diagnostic(
        in.takeText(),
        SEVERITIES[in.takeByte()],
        in.takeText(),
        in.takeText(),
        in.takeSpan(),
        in.takeString(),
        in.takeString(),
        in.takeText(),
        related(),
        in.takeBoolean() ? fix() : null,
        data(),
        in.takeText());
  }

  private List<Related> related() {
    int count = in.takeSize();
    List<Related> related = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      related.add(new Related(in.takeText(), in.takeSpan(), in.takeText()));
    }
    return related;
  }

  private Fix fix() {
    String title = in.takeText();
    boolean safe = in.takeBoolean();
    int count = in.takeSize();
    List<FileEdit> edits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      edits.add(new FileEdit(in.takeText(), new TextEdit(in.takeSpan(), in.takeText())));
    }
    return new Fix(title, safe, edits);
  }

  private Map<String, @Nullable Object> map() {
    int count = in.takeSize();
    Map<String, @Nullable Object> data = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      data.put(in.takeText(), value());
    }
    return data;
  }

  private List<@Nullable Object> list() {
    int count = in.takeSize();
    List<@Nullable Object> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(value());
    }
    return items;
  }

  private Map<String, @Nullable Object> data() {
    if (in.takeByte() != FindingWriter.MAP) {
      throw new IllegalStateException("data is a map");
    }
    return map();
  }

  private @Nullable Object value() {
    int kind = in.takeByte();
    return switch (kind) {
      case FindingWriter.NULL -> null;
      case FindingWriter.STRING -> in.takeText();
      case FindingWriter.INTEGER -> in.takeSigned();
      case FindingWriter.LONG -> in.takeLong();
      case FindingWriter.DOUBLE -> Double.longBitsToDouble(in.takeLong());
      case FindingWriter.BOOLEAN -> in.takeBoolean();
      case FindingWriter.LIST -> list();
      case FindingWriter.MAP -> map();
      default -> throw new IllegalStateException("no kind of value " + kind);
    };
  }
}
