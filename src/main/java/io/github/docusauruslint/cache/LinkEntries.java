package io.github.docusauruslint.cache;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of links as bytes. Kinds go by their names, so that their order is free. */
final class LinkEntries {
  private LinkEntries() {}

  static byte[] write(Map<String, Remembered> known) {
    ByteSink out = new ByteSink(known.size() * 64 + 64);
    out.putCount(known.size());
    known.forEach(
        (url, remembered) -> {
          Outcome outcome = remembered.outcome();
          out.putString(url);
          out.putString(outcome.kind().name());
          out.putCount(outcome.status());
          out.putString(outcome.detail());
          out.putCount(outcome.hops().size());
          for (Hop hop : outcome.hops()) {
            out.putCount(hop.status());
            out.putString(hop.to());
          }
          out.putCount(outcome.anchors().size());
          new TreeMap<>(outcome.anchors())
              .forEach(
                  (fragment, anchor) -> {
                    out.putString(fragment);
                    out.putString(anchor.name());
                  });
          out.putLong(remembered.at().getEpochSecond());
          out.putCount(remembered.failures());
          Instant failing = remembered.failing();
          out.putBoolean(failing != null);
          if (failing != null) {
            out.putLong(failing.getEpochSecond());
          }
        });
    return out.toByteArray();
  }

  static Map<String, Remembered> read(byte[] bytes) {
    ByteSource in = new ByteSource(bytes);
    Map<String, Remembered> known = new TreeMap<>();
    int count = in.takeSize();
    for (int i = 0; i < count; i++) {
      String url = in.takeText();
      Outcome outcome = outcome(in);
      Instant at = Instant.ofEpochSecond(in.takeLong());
      int failures = in.takeCount();
      @Nullable Instant failing = in.takeBoolean() ? Instant.ofEpochSecond(in.takeLong()) : null;
      known.put(url, new Remembered(outcome, at, failures, failing));
    }
    if (!in.isAtEnd()) {
      throw new IllegalStateException("more than there should be");
    }
    return known;
  }

  private static Outcome outcome(ByteSource in) {
    Outcome.Kind kind = Outcome.Kind.valueOf(in.takeText());
    int status = in.takeCount();
    String detail = in.takeText();
    List<Hop> hops = new ArrayList<>();
    int followed = in.takeSize();
    for (int i = 0; i < followed; i++) {
      hops.add(new Hop(in.takeCount(), in.takeText()));
    }
    Map<String, Anchor> anchors = new TreeMap<>();
    int looked = in.takeSize();
    for (int i = 0; i < looked; i++) {
      anchors.put(in.takeText(), Anchor.valueOf(in.takeText()));
    }
    return new Outcome(kind, status, detail, hops, anchors);
  }
}
