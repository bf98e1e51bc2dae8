package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.text.Obstacle;
import java.nio.ByteBuffer;
import java.util.List;

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
        in.takeMap(() -> in.takeList(this::finding)),
        in.takeMap(() -> in.takeList(this::finding)),
        in.takeMap(() -> in.takeList(this::finding)),
        in.takeList(in::takeText),
        in.takeList(in::takeText),
        in.takeMap(in::takeCount),
        in.takeMap(() -> OBSTACLES[in.takeByte()]),
        styles(),
        in.takeMap(this::tally),
        in.takeMap(() -> new PackedFacts(ByteBuffer.wrap(in.takeBytes(in.takeCount())))));
  }

  private LinkStyles styles() {
    return new LinkStyles(in.takeCount(), in.takeCount(), in.takeCount());
  }

  private PageTally tally() {
    return new PageTally(in.takeCount(), styles(), in.takeList(in::takeText));
  }

  private Diagnostic finding() {
    int place = in.takeCount();
    return place == 0 ? findings.take() : told.get(place - 1);
  }
}
