package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.diagnostic.Suppression;
import io.github.docusauruslint.diagnostic.SuppressionReader;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;
import java.util.List;
import java.util.Set;

/** Comments that suppress findings. */
final class SuppressionsTarget implements FuzzTarget {
  private static final Set<String> RULES =
      Set.of("links/broken-link", "mdx/syntax", "headings/increment");

  @Override
  public String name() {
    return "suppressions";
  }

  @Override
  public List<String> seeds() {
    return Seeds.SUPPRESSIONS;
  }

  @Override
  public List<String> tokens() {
    return Seeds.SUPPRESSION_TOKENS;
  }

  @Override
  public void accept(String text) {
    SourceText source = SourceText.of(text);
    PageFacts facts = MdxParser.parse(source, "a.mdx", MdxOptions.DEFAULT);
    SuppressionReader reader = reader(source, facts);
    Promises.spansWithin(reader.unknown(), source.length());
    for (Suppression suppression : reader.suppressions()) {
      Promises.spansWithin(suppression, source.length());
      for (Suppression.Cover cover : suppression.covers()) {
        Promises.spansWithin(cover.span(), source.length());
        Promises.require(
            cover.rule() == null || RULES.contains(cover.rule()), "only rules are covered");
      }
    }
    SuppressionReader again = reader(source, facts);
    Promises.requireSame(reader.unknown(), again.unknown());
    Promises.requireSame(reader.suppressions().size(), again.suppressions().size());
  }

  private static SuppressionReader reader(SourceText source, PageFacts facts) {
    SuppressionReader reader = new SuppressionReader("a.mdx", source, RULES);
    reader.read(facts.frontMatter());
    reader.read(facts.comments());
    reader.read(facts.codeComments());
    return reader;
  }
}
