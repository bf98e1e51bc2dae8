package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.cache.CacheFiles;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;
import java.util.List;
import java.util.Set;

/** Pages: nothing is thrown at all. */
final class MdxTarget implements FuzzTarget {
  /** As most sites have it, as CommonMark, and with everything else than usual. */
  private static final List<MdxOptions> OPTIONS =
      List.of(
          MdxOptions.DEFAULT,
          new MdxOptions(
              PageFacts.Format.MD,
              true,
              true,
              true,
              true,
              MdxOptions.DEFAULT_ADMONITIONS,
              false,
              MathSyntax.WITHOUT_SINGLE_DOLLARS),
          new MdxOptions(
              PageFacts.Format.MDX,
              false,
              false,
              false,
              true,
              Set.of("tip", "x"),
              true,
              MathSyntax.ON));

  @Override
  public String name() {
    return "mdx";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.PAGES, Corpus.pages());
  }

  @Override
  public List<String> tokens() {
    return Seeds.PAGE_TOKENS;
  }

  @Override
  public void accept(String text) {
    SourceText source = SourceText.of(text);
    for (MdxOptions options : OPTIONS) {
      PageFacts facts = MdxParser.parse(source, "a.mdx", options);
      if (options.equals(MdxOptions.DEFAULT)) {
        Promises.requireSame(facts, MdxParser.parse(source, "a.mdx", options));
      }
      Promises.spansWithin(facts, source.length());
      Promises.requireSame(facts, CacheFiles.keptAndRead(facts));
      for (int i = 0; i < facts.jsx().size(); i++) {
        int parent = facts.jsx().get(i).parent();
        Promises.require(-1 <= parent && parent < i, "elements stand behind their parents");
      }
    }
  }
}
