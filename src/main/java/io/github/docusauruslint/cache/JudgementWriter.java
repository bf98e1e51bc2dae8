package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules said to bytes; {@link JudgementReader} reads them. Findings that are told stand in
 * the outcome already, and are named by their place there.
 */
final class JudgementWriter {
  private final ByteSink out;
  private final FindingWriter findings;
  private final Map<Diagnostic, Integer> told = new IdentityHashMap<>();

  JudgementWriter(ByteSink out, List<Diagnostic> told) {
    this.out = out;
    this.findings = new FindingWriter(out);
    for (Diagnostic finding : told) {
      this.told.put(finding, this.told.size() + 1);
    }
  }

  void put(KeptJudgement judgement) {
    out.putMap(judgement.pages(), this::findings);
    out.putMap(judgement.site(), this::findings);
    out.putMap(judgement.passing(), this::findings);
    texts(judgement.asking());
    texts(judgement.askingOthers());
    out.putMap(judgement.problemEnds(), out::putCount);
    out.putMap(judgement.obstacles(), obstacle -> out.putByte(obstacle.ordinal()));
    styles(judgement.styles());
    out.putMap(judgement.tallies(), this::tally);
    out.putMap(
        judgement.recent(),
        facts -> {
          byte[] bytes = facts.bytes();
          out.putCount(bytes.length);
          out.putBytes(bytes);
        });
  }

  private void tally(PageTally tally) {
    out.putCount(tally.links());
    styles(tally.styles());
    texts(tally.targets());
  }

  private void styles(LinkStyles styles) {
    out.putCount(styles.file());
    out.putCount(styles.absolute());
    out.putCount(styles.relative());
  }

  private void texts(Collection<String> texts) {
    out.putCount(texts.size());
    texts.forEach(out::putString);
  }

  private void findings(List<Diagnostic> found) {
    out.putCount(found.size());
    for (Diagnostic finding : found) {
      int place = told.getOrDefault(finding, 0);
      out.putCount(place);
      if (place == 0) {
        findings.put(finding);
      }
    }
  }
}
