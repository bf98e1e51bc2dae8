package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.PageFacts;
import java.util.Arrays;
import java.util.List;

/** What the rest of a site can see of a page: its facts without places, links, images and words. */
public final class FactsShape {
  private FactsShape() {}

  /**
   * Whether two texts of one page are the same to the rest of the site: same front matter, at the
   * same place; same headings, imports, elements, expressions, ids and names in the same order,
   * wherever they stand. Pages with exports are not compared, for these may hold anything.
   */
  public static boolean isSame(PageFacts before, PageFacts after) {
    return before.exports().isEmpty()
        && after.exports().isEmpty()
        && Arrays.equals(matter(before), matter(after))
        && Arrays.equals(shape(before), shape(after));
  }

  // Compared as bytes: to compare so many kinds of records takes a run's first use of each a
  // millisecond.
  private static byte[] matter(PageFacts facts) {
    PageFacts none = PageFacts.NONE;
    return FactsWriter.write(
        new PageFacts(
            none.format(),
            facts.frontMatter(),
            none.contentTitle(),
            none.renderedTitle(),
            none.excerpt(),
            none.errors(),
            none.headings(),
            none.links(),
            none.images(),
            none.references(),
            none.imports(),
            none.exports(),
            none.jsx(),
            none.directives(),
            none.textFences(),
            none.anchors(),
            none.footnoteAnchors(),
            none.expressions(),
            none.code(),
            none.html(),
            none.comments(),
            none.codeComments(),
            none.scope()));
  }

  private static byte[] shape(PageFacts facts) {
    return FactsWriter.writeWithoutSpans(
        new PageFacts(
            facts.format(),
            facts.frontMatter(),
            facts.contentTitle(),
            facts.renderedTitle(),
            null,
            facts.errors(),
            facts.headings(),
            List.of(),
            List.of(),
            List.of(),
            facts.imports(),
            facts.exports(),
            facts.jsx(),
            facts.directives(),
            List.of(),
            facts.anchors(),
            facts.footnoteAnchors(),
            facts.expressions(),
            List.of(),
            facts.html(),
            List.of(),
            List.of(),
            facts.scope()));
  }
}
