package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.ParsedFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files that make up a page: its own, and those that it imports and shows as
 * components, and what those import in turn.
 */
final class PageContents {
  private final Function<String, @Nullable ParsedFile> files;
  private final ScriptModules scripts;

  /**
   * Contents of pages.
   *
   * @param files a Markdown file by its path relative to the site folder, or null
   */
  PageContents(Function<String, @Nullable ParsedFile> files, ScriptModules scripts) {
    this.files = files;
    this.scripts = scripts;
  }

  /**
   * A file, or the part of it that is shown.
   *
   * @param end where the shown part ends; beyond every offset for a whole file
   * @param certain whether it is shown without doubt; a partial that is handed to a component as a
   *     value may be
   */
  record Fragment(ParsedFile file, int end, boolean certain) {
    /** A whole file that is shown. */
    static Fragment of(ParsedFile file) {
      return new Fragment(file, Integer.MAX_VALUE, true);
    }
  }

  /** The fragment itself first, then the others, each file once. */
  List<Fragment> of(Fragment root) {
    Map<String, Fragment> fragments = new LinkedHashMap<>();
    Deque<Fragment> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Fragment fragment = open.poll();
      Fragment known = fragments.get(fragment.file().path());
      if (known == null || (fragment.certain() && !known.certain())) {
        fragments.put(fragment.file().path(), fragment);
        imported(fragment).forEach(open::add);
      }
    }
    return List.copyOf(fragments.values());
  }

  private List<Fragment> imported(Fragment fragment) {
    List<Fragment> found = new ArrayList<>();
    for (Import declaration : fragment.file().facts().imports()) {
      if (declaration.reexport() || !couldShow(declaration.source())) {
        continue;
      }
      for (Import.Specifier specifier : declaration.specifiers()) {
        Scope.Use use = use(fragment, specifier.local());
        if (use != null) {
          found.addAll(imported(fragment, declaration.source(), specifier.imported(), use));
        }
      }
    }
    return found;
  }

  private List<Fragment> imported(Fragment by, String source, String name, Scope.Use use) {
    List<Fragment> found = new ArrayList<>();
    ScriptModules.Shown shown = scripts.markdownBehind(by.file().path(), source, name);
    for (String path : shown.files()) {
      ParsedFile partial = files.apply(path);
      if (partial != null) {
        boolean certain = by.certain() && shown.certain() && use.component();
        found.add(new Fragment(partial, Integer.MAX_VALUE, certain));
      }
    }
    return found;
  }

  /** Whether a module is one of the site's own. */
  private static boolean couldShow(String source) {
    return source.startsWith(".") || source.startsWith("@site/");
  }

  /** Where a name is used: as a component if anywhere, else as a value; null for nowhere. */
  private static Scope.@Nullable Use use(Fragment fragment, String name) {
    Scope.Use found = null;
    for (Scope.Use use : fragment.file().facts().scope().used()) {
      if (name.equals(use.name()) && use.span().start() < fragment.end()) {
        found = use;
        if (use.component()) {
          break;
        }
      }
    }
    return found;
  }
}
