package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two imports of one module as one. */
final class ImportMerge {
  private ImportMerge() {}

  /** Whether it imports the whole module under a name, which stands beside no named imports. */
  static boolean isNamespace(Import declaration) {
    return declaration.specifiers().stream()
        .anyMatch(specifier -> specifier.imported().equals("*"));
  }

  /** Moves the names of the second import to the first; null where the first has none. */
  static @Nullable Change fix(Page page, Import first, Import second) {
    List<FileEdit> edits = new ArrayList<>();
    TextEdit removal = TextEdit.delete(ImportEdits.wholeLines(page.text(), second.span()));
    edits.add(new FileEdit(page.path(), removal));
    if (!second.specifiers().isEmpty()) {
      TextEdit addition = addition(page, first, second);
      if (addition == null) {
        return null;
      }
      edits.add(0, new FileEdit(page.path(), addition));
    }
    return new Change("import-once", first.source(), true, edits);
  }

  private static @Nullable TextEdit addition(Page page, Import first, Import second) {
    List<Import.Specifier> there = first.specifiers();
    if (there.isEmpty()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Import.Specifier specifier : second.specifiers()) {
      boolean plain = specifier.imported().equals("default");
      String written = page.text().slice(specifier.span());
      names.add(plain && !written.startsWith("default ") ? "default as " + written : written);
    }
    Import.Specifier last = there.get(there.size() - 1);
    boolean braces =
        page.text().text().lastIndexOf('{', last.span().start()) >= first.span().start();
    String list = String.join(", ", names);
    return TextEdit.insert(last.span().end(), braces ? ", " + list : ", {" + list + "}");
  }
}
