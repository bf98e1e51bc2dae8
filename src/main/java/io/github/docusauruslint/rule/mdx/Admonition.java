package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Directive;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.TextEdit;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A directive that is no admonition, one that nothing closes, and text that looks like a directive.
 */
final class Admonition implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean text = findings.options().flag("text");
    if (!site.isCompiled(page)) {
      return;
    }
    if (!page.facts().compiles()) {
      return;
    }
    SortedSet<String> types =
        new TreeSet<>(site.site().layout().mdxOptions(page.path()).admonitionKeywords());
    if (!site.mayUseDirectives(page)) {
      for (Directive directive : page.facts().directives()) {
        if (!isUsed(directive, types) && isRendered(page, directive, types)) {
          unused(page, directive, types, findings);
        }
      }
    }
    if (text) {
      new DirectiveFences(page, types, findings).check();
    }
  }

  /** Docusaurus turns a bare text directive, such as the one in {@code 10:am}, back to text. */
  private static boolean isUsed(Directive directive, SortedSet<String> types) {
    return switch (directive.kind()) {
      case CONTAINER -> types.contains(directive.name());
      case LEAF -> false;
      case TEXT -> directive.label() == null && directive.attributes().isEmpty();
    };
  }

  /** Not in the title that a blog post loses, nor in a label that an attribute overrides. */
  private static boolean isRendered(Page page, Directive directive, SortedSet<String> types) {
    int start = directive.span().start();
    for (Heading heading : page.facts().headings()) {
      if (heading.removed() && heading.span().contains(start)) {
        return false;
      }
    }
    return directive.kind() != Directive.Kind.TEXT
        || page.facts().directives().stream()
            .noneMatch(
                around ->
                    around.kind() == Directive.Kind.CONTAINER
                        && types.contains(around.name())
                        && around.span().contains(start)
                        && around.attributes().stream()
                            .anyMatch(
                                attribute ->
                                    attribute.name().equals("title")
                                        && !attribute.value().isEmpty()));
  }

  private static void unused(
      Page page, Directive directive, SortedSet<String> types, Findings findings) {
    String colons = ":".repeat(directive.colons());
    Findings.Finding finding =
        findings.add(page, directive.span(), "unused", colons + directive.name());
    if (directive.kind() == Directive.Kind.TEXT) {
      finding.help("colon");
    } else if (directive.kind() == Directive.Kind.CONTAINER && !types.isEmpty()) {
      String near = Nearest.of(directive.name(), types);
      if (near == null) {
        finding.help("types", String.join(", ", types));
      } else {
        finding
            .help("near", colons + near)
            .fix(
                Change.unsafe(
                    "write", near, page.path(), new TextEdit(directive.nameSpan(), near)));
      }
    }
  }
}
