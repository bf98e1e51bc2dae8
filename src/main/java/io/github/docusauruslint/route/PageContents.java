package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files that make up a page: its own, and those that it imports and shows as
 * components, and what those import in turn.
 */
final class PageContents {
  private final Function<String, @Nullable ParsedFile> files;

  /**
   * Contents of pages.
   *
   * @param files a Markdown file by its path relative to the site folder, or null
   */
  PageContents(Function<String, @Nullable ParsedFile> files) {
    this.files = files;
  }

  /**
   * A file, or the part of it that is shown.
   *
   * @param end where the shown part ends; beyond every offset for a whole file
   */
  record Fragment(ParsedFile file, int end) {}

  /** The file itself first, then the others, each once. */
  List<Fragment> of(ParsedFile root, int end) {
    List<Fragment> fragments = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Fragment> open = new ArrayDeque<>();
    open.add(new Fragment(root, end));
    while (!open.isEmpty()) {
      Fragment fragment = open.poll();
      if (seen.add(fragment.file().path())) {
        fragments.add(fragment);
        imported(fragment).forEach(open::add);
      }
    }
    return fragments;
  }

  private List<Fragment> imported(Fragment fragment) {
    List<Fragment> found = new ArrayList<>();
    for (Import declaration : fragment.file().facts().imports()) {
      String path = markdownPath(fragment.file().path(), declaration.source());
      if (path == null || declaration.reexport()) {
        continue;
      }
      for (Import.Specifier specifier : declaration.specifiers()) {
        if (specifier.imported().equals("default") && isShown(fragment, specifier.local())) {
          ParsedFile partial = files.apply(path);
          if (partial != null) {
            found.add(new Fragment(partial, Integer.MAX_VALUE));
          }
        }
      }
    }
    return found;
  }

  private static boolean isShown(Fragment fragment, String name) {
    for (JsxElement element : fragment.file().facts().jsx()) {
      if (name.equals(element.name()) && element.span().start() < fragment.end()) {
        return true;
      }
    }
    return false;
  }

  /** The Markdown file that an import names, relative to the site folder; null if it names none. */
  static @Nullable String markdownPath(String file, String source) {
    if (!source.endsWith(".md") && !source.endsWith(".mdx")) {
      return null;
    }
    if (source.startsWith("@site/")) {
      return Paths.normalize(source.substring("@site/".length()));
    }
    return source.startsWith("./") || source.startsWith("../")
        ? Paths.resolve(Paths.folder(file), source)
        : null;
  }
}
