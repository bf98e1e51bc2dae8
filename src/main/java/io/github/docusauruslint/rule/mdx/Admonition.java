package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Directive;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.SpanSet;
import io.github.docusauruslint.text.TextEdit;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A directive that is no admonition, one that nothing closes, and text that looks like a directive.
 */
final class Admonition implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page) || !page.facts().compiles()) {
      return;
    }
    boolean text = findings.options().flag("text");
    if (page.facts().directives().isEmpty() && !text) {
      return;
    }
    SortedSet<String> types =
        new TreeSet<>(site.site().frame().mdxOptions(page.path()).admonitionKeywords());
    if (!site.mayUseDirectives(page)) {
      SpanSet removed = removedTitles(page);
      SpanSet overridden = overriddenLabels(page, types);
      for (Directive directive : page.facts().directives()) {
        int start = directive.span().start();
        boolean label = directive.kind() == Directive.Kind.TEXT && overridden.contains(start);
        boolean rendered = !removed.contains(start) && !label;
        if (!isUsed(directive, types) && rendered) {
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

  /** The titles that blog posts lose. */
  private static SpanSet removedTitles(Page page) {
    return SpanSet.of(
        page.facts().headings().stream().filter(Heading::removed).map(Heading::span).toList());
  }

  /** Where labels stand that an attribute overrides. */
  private static SpanSet overriddenLabels(Page page, SortedSet<String> types) {
    return SpanSet.of(
        page.facts().directives().stream()
            .filter(directive -> directive.kind() == Directive.Kind.CONTAINER)
            .filter(directive -> types.contains(directive.name()))
            .filter(Admonition::hasTitle)
            .map(Directive::span)
            .toList());
  }

  private static boolean hasTitle(Directive directive) {
    return directive.attributes().stream()
        .anyMatch(each -> each.name().equals("title") && !each.value().isEmpty());
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
