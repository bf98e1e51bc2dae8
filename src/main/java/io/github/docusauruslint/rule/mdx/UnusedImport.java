package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An imported name that the page never uses. */
final class UnusedImport implements PageRule {
  private static final List<String> STYLE_SHEETS = List.of(".css", ".scss", ".sass", ".less");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.facts().imports().isEmpty() || !page.facts().compiles()) {
      return;
    }
    Set<String> used =
        page.facts().scope().used().stream().map(Scope.Use::name).collect(Collectors.toSet());
    for (Import declaration : page.facts().imports()) {
      if (!declaration.reexport() && !hasEffect(declaration)) {
        check(page, declaration, used, findings);
      }
    }
  }

  /** A style sheet is on the page whether its name is used or not. */
  private static boolean hasEffect(Import declaration) {
    return STYLE_SHEETS.stream().anyMatch(declaration.source()::endsWith);
  }

  private static void check(Page page, Import declaration, Set<String> used, Findings findings) {
    List<Import.Specifier> unused =
        declaration.specifiers().stream()
            .filter(specifier -> !used.contains(specifier.local()))
            .toList();
    for (Import.Specifier specifier : unused) {
      Findings.Finding finding =
          findings.add(page, specifier.span(), "unused", specifier.local(), declaration.source());
      if (unused.size() == declaration.specifiers().size()) {
        finding.fix(
            Fix.safe(
                "remove the import",
                page.path(),
                TextEdit.delete(wholeLines(page.text(), declaration.span()))));
      } else {
        Span span = withComma(page.text().text(), declaration, specifier);
        if (span.length() > 0) {
          finding.fix(Fix.safe("remove the name", page.path(), TextEdit.delete(span)));
        }
      }
    }
  }

  /** The statement and its line ending, where nothing else stands on its lines. */
  private static Span wholeLines(SourceText source, Span span) {
    String text = source.text();
    int end = span.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    boolean startsLine = span.start() == 0 || isBreak(text.charAt(span.start() - 1));
    if (!startsLine || (end < text.length() && !isBreak(text.charAt(end)))) {
      return span;
    }
    if (end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return new Span(span.start(), end);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * A name between braces with the comma and space behind it, or those before it when it is the
   * last; empty for a default or a namespace, which cannot go alone.
   */
  private static Span withComma(String text, Import declaration, Import.Specifier specifier) {
    int brace = text.indexOf('{', declaration.span().start());
    if (brace < 0 || specifier.span().start() < brace) {
      return Span.at(specifier.span().start());
    }
    int end = specifier.span().end();
    int next = skipSpace(text, end);
    if (text.charAt(next) == ',') {
      return new Span(specifier.span().start(), skipSpace(text, next + 1));
    }
    int start = specifier.span().start();
    while (Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.charAt(start - 1) == ',' ? new Span(start - 1, end) : specifier.span();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
