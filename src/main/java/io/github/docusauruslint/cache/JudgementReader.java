package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.text.Obstacle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what a {@link JudgementWriter} wrote; anything else ends in a {@link RuntimeException}. */
final class JudgementReader {
  private static final Obstacle[] OBSTACLES = Obstacle.values();

  private final ByteSource in;
  private final FindingReader findings;
  private final List<Diagnostic> told;

  JudgementReader(ByteSource in, List<Diagnostic> told) {
    this.in = in;
    this.findings = new FindingReader(in);
    this.told = told;
  }

  KeptJudgement judgement() {
    return new KeptJudgement(
        map(() -> list(this::finding)),
        map(() -> list(this::finding)),
        map(() -> list(this::finding)),
        list(in::takeText),
        list(in::takeText),
        map(in::takeCount),
        map(() -> OBSTACLES[in.takeByte()]),
        styles(),
        map(this::tally),
        map(() -> new PackedFacts(ByteBuffer.wrap(in.takeBytes(in.takeCount())))));
  }

  private LinkStyles styles() {
    return new LinkStyles(in.takeCount(), in.takeCount(), in.takeCount());
  }

  private PageTally tally() {
    return new PageTally(in.takeCount(), styles(), list(in::takeText));
  }

  private Diagnostic finding() {
    int place = in.takeCount();
    return place == 0 ? findings.take() : told.get(place - 1);
  }

  private <T> List<T> list(Supplier<T> each) {
    int count = in.takeSize();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(each.get());
    }
    return items;
  }

  private <T> Map<String, T> map(Supplier<T> each) {
    int count = in.takeSize();
    Map<String, T> items = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      items.put(in.takeText(), each.get());
    }
    return items;
  }
}
