package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Export;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that a page binds or exports twice, or a module that it imports twice. */
final class DuplicateImport implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean modules = findings.options().flag("modules");
    if (!site.isCompiled(page)) {
      return;
    }
    List<MdxError> errors = page.facts().errors();
    if (errors.isEmpty()) {
      checkNames(page, findings);
      if (modules) {
        checkModules(page, findings);
      }
    } else if (errors.get(0).kind() == MdxError.Kind.DUPLICATE_IMPORT) {
      report(page, errors.get(0), findings);
    }
  }

  /** What the MDX compiler refuses: at the name that is taken. */
  private static void report(Page page, MdxError error, Findings findings) {
    Span span = error.span() == null ? Span.at(0) : error.span();
    String name = nameAt(page, span);
    Import.Specifier first = null;
    for (Import declaration : page.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        Span place = specifier.span();
        if (place.contains(span.start()) && first != null) {
          boolean same = first.imported().equals(specifier.imported());
          Change fix = same ? remove(page, declaration, specifier, source(page, first)) : null;
          add(page, span, specifier.local(), first.span(), findings).fix(fix);
          return;
        }
        boolean named = specifier.local().equals(name);
        first = named && first == null ? specifier : first;
      }
    }
    add(page, span, name, first == null ? null : first.span(), findings);
  }

  private static Findings.Finding add(
      Page page, Span span, String name, @Nullable Span first, Findings findings) {
    Findings.Finding finding = findings.add(page, span, "name", name);
    return first == null ? finding : finding.related(page.path(), first, "first");
  }

  private static String nameAt(Page page, Span span) {
    String text = page.text().text();
    int end = span.start();
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(span.start(), end);
  }

  private static String source(Page page, Import.Specifier wanted) {
    for (Import declaration : page.facts().imports()) {
      if (declaration.specifiers().contains(wanted)) {
        return declaration.source();
      }
    }
    return "";
  }

  /** Without a name that is imported from the same module already. */
  private static @Nullable Change remove(
      Page page, Import declaration, Import.Specifier specifier, String source) {
    boolean alone = declaration.specifiers().size() == 1;
    Span span =
        alone
            ? ImportEdits.wholeLines(page.text(), declaration.span())
            : ImportEdits.withComma(page.text().text(), declaration, specifier);
    return source.equals(declaration.source()) && span.length() > 0
        ? Change.safe("remove", "", page.path(), TextEdit.delete(span))
        : null;
  }

  /** What the compiler lets pass and the bundler refuses. */
  private static void checkNames(Page page, Findings findings) {
    Map<String, Span> bound = new HashMap<>();
    for (Import declaration : page.facts().imports()) {
      if (!declaration.reexport()) {
        declaration.specifiers().forEach(each -> bound.putIfAbsent(each.local(), each.span()));
      }
    }
    Set<Span> told = new HashSet<>();
    for (Scope.Name name : page.facts().scope().declared()) {
      Span first = bound.putIfAbsent(name.name(), name.span());
      if (first != null && told.add(name.span())) {
        add(page, name.span(), name.name(), first, findings);
      }
    }
    Map<String, Span> exported = new HashMap<>();
    for (Export export : page.facts().exports()) {
      Span first = exported.putIfAbsent(export.name(), export.span());
      if (first != null && !export.name().equals("*") && told.add(export.span())) {
        findings
            .add(page, export.span(), "export", export.name())
            .related(page.path(), first, "first");
      }
    }
  }

  private static void checkModules(Page page, Findings findings) {
    Map<String, Import> seen = new HashMap<>();
    for (Import declaration : page.facts().imports()) {
      if (declaration.reexport() || ImportMerge.isNamespace(declaration)) {
        continue;
      }
      Import first = seen.putIfAbsent(declaration.source(), declaration);
      if (first != null) {
        findings
            .add(page, declaration.sourceSpan(), "module", declaration.source())
            .onlyWarns()
            .related(page.path(), first.sourceSpan(), "first-module")
            .fix(ImportMerge.fix(page, first, declaration));
      }
    }
  }
}
