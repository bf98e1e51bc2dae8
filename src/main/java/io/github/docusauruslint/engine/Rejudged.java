package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsShape;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.BodyChange;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A site and what the rules said of it, where some pages have another text by now of which the rest
 * of the site sees nothing.
 */
record Rejudged(LinkedSite linked, RuleRunner runner, Judgement judgement) {

  /**
   * The same with another text of some pages.
   *
   * @param problemEnds the end of the last place that Docusaurus complains of, by file
   * @return null where that cannot be known without another look at the whole site
   */
  @Nullable Rejudged with(
      List<ParsedFile> changed, Map<String, Integer> problemEnds, LintRequest request) {
    LinkedSite after = linked;
    for (ParsedFile page : changed) {
      ParsedFile before = linked.site().file(page.path());
      boolean unseen =
          before != null
              && isUnseen(before.facts(), page, judgement, problemEnds)
              && !isPost(linked.site().document(page.path()));
      after = unseen && after != null ? after.with(page) : null;
    }
    if (after == null) {
      return null;
    }
    List<BodyChange> changes = new ArrayList<>();
    for (ParsedFile page : changed) {
      Document document = after.site().document(page.path());
      ParsedFile before = Objects.requireNonNull(linked.site().file(page.path()));
      Page now = new Page(page, document);
      changes.add(
          new BodyChange(
              now,
              after,
              before.facts(),
              linked.tally(new Page(before, document)),
              after.tally(now)));
    }
    RuleRunner again = new RuleRunner(after, request.book(), request.config());
    return new Rejudged(
        after, again, again.again(judgement, changes, new Workers(request.threads())));
  }

  /** Lists show a part of a post, which ends somewhere in its text. */
  static boolean isPost(@Nullable Document document) {
    return document != null && document.type() == Document.Type.BLOG;
  }

  /**
   * Whether the rest of the site sees nothing of another text of a page, and nothing that was found
   * elsewhere or by the site as a whole names a place in it.
   *
   * @param before what the page said
   */
  static boolean isUnseen(
      PageFacts before, ParsedFile changed, Judgement found, Map<String, Integer> problemEnds) {
    Span matter = before.frontMatter().span();
    int body = matter == null ? 0 : matter.end();
    return before.isRead()
        && FactsShape.isSame(before, changed.facts())
        && problemEnds.getOrDefault(changed.path(), 0) <= body
        && !isNamedElsewhere(changed.path(), body, found);
  }

  private static boolean isNamedElsewhere(String page, int body, Judgement judgement) {
    for (List<Diagnostic> found : judgement.site().values()) {
      if (areNaming(found, page, body)) {
        return true;
      }
    }
    for (Map.Entry<String, List<Diagnostic>> other : judgement.pages().entrySet()) {
      if (!other.getKey().equals(page) && areNaming(other.getValue(), page, -1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNaming(List<Diagnostic> found, String page, int body) {
    for (Diagnostic each : found) {
      if (names(each, page, body)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a finding names a place in a file.
   *
   * @param body places that end in front of this offset do not count; -1 for all to count
   */
  static boolean names(Diagnostic diagnostic, String file, int body) {
    if (diagnostic.file().equals(file) && diagnostic.span().end() > body) {
      return true;
    }
    for (Related related : diagnostic.related()) {
      if (related.file().equals(file)) {
        return true;
      }
    }
    Fix fix = diagnostic.fix();
    return fix != null && fix.edits().stream().anyMatch(edit -> edit.file().equals(file));
  }
}
