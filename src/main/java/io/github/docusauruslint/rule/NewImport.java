package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.ComponentModules;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An import that a page gets, beside those that it has and written as they are. */
public final class NewImport {
  private NewImport() {}

  /** What a page imports and declares. */
  public static Set<String> bound(PageFacts facts) {
    Set<String> bound = new HashSet<>();
    for (Import declaration : facts.imports()) {
      if (!declaration.reexport()) {
        declaration.specifiers().forEach(specifier -> bound.add(specifier.local()));
      }
    }
    for (Scope.Name name : facts.scope().declared()) {
      bound.add(name.name());
    }
    return bound;
  }

  /** The name by which a page has the default export of a module, or null. */
  public static @Nullable String local(PageFacts facts, String module) {
    for (Import declaration : facts.imports()) {
      if (!declaration.reexport() && declaration.source().equals(module)) {
        for (Import.Specifier specifier : declaration.specifiers()) {
          if (specifier.imported().equals("default")) {
            return specifier.local();
          }
        }
      }
    }
    return null;
  }

  /** The statement as the page writes its imports. */
  public static String statement(Page page, String name, ComponentModules.Source source) {
    Import last = last(page);
    char quote = '\'';
    boolean semicolon = true;
    if (last != null) {
      String text = page.text().text();
      quote = text.charAt(last.sourceSpan().start() - 1);
      semicolon = text.charAt(last.span().end() - 1) == ';';
    }
    return source.statement(name, quote) + (semicolon ? ";" : "");
  }

  /** The edit that adds it: below the first imports of the page, or else on top of its text. */
  public static FileEdit edit(Page page, String name, ComponentModules.Source source) {
    String statement = statement(page, name, source);
    String text = page.text().text();
    Import last = last(page);
    if (last != null) {
      return insert(page, last.span().end(), "\n" + statement);
    }
    Span frontMatter = page.facts().frontMatter().span();
    if (frontMatter == null) {
      return insert(page, 0, statement + (isBreak(text, 0) ? "\n" : "\n\n"));
    }
    int end = frontMatter.end();
    int next = text.indexOf('\n', end) + 1;
    boolean gap = next == 0 || next == text.length() || isBreak(text, next);
    return insert(page, end, "\n\n" + statement + (gap ? "" : "\n"));
  }

  /** The last of the imports that the page begins with, line by line. */
  private static @Nullable Import last(Page page) {
    Import last = null;
    for (Import declaration : page.facts().imports()) {
      if (declaration.reexport()) {
        continue;
      }
      if (last != null
          && page.text().position(declaration.span().start()).line()
              != page.text().position(last.span().end()).line() + 1) {
        return last;
      }
      last = declaration;
    }
    return last;
  }

  private static boolean isBreak(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  private static FileEdit insert(Page page, int offset, String text) {
    return new FileEdit(page.path(), TextEdit.insert(offset, text));
  }
}
