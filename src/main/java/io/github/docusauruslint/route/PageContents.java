package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.SpanSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files that make up a page: its own, and those that it imports and shows as
 * components, and what those import in turn.
 */
final class PageContents {
  /**
   * Partials that are shown by so many others in each other are not looked for: where thousands of
   * pages import one another in a chain, each shows all behind it.
   */
  static final int DEEPEST = 100;

  private final Function<String, @Nullable ParsedFile> files;
  private final ScriptModules scripts;
  private final RenderedSite rendered;

  /** What a whole file shows that is shown itself, since many pages import the same. */
  private final Map<String, List<Fragment>> byFile = new ConcurrentHashMap<>();

  /**
   * Contents of pages.
   *
   * @param files a Markdown file by its path relative to the site folder, or null
   */
  PageContents(
      Function<String, @Nullable ParsedFile> files, ScriptModules scripts, RenderedSite rendered) {
    this.files = files;
    this.scripts = scripts;
    this.rendered = rendered;
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

  /**
   * What makes up a page.
   *
   * @param fragments each file once
   * @param complete whether these are all
   */
  record Shown(List<Fragment> fragments, boolean complete) {}

  /** The fragment itself first, then the others. */
  Shown of(Fragment root) {
    Map<String, Fragment> fragments = new LinkedHashMap<>();
    List<Fragment> level = List.of(root);
    int depth = 0;
    while (!level.isEmpty() && depth <= DEEPEST) {
      List<Fragment> next = new ArrayList<>();
      for (Fragment fragment : level) {
        Fragment known = fragments.get(fragment.file().path());
        if (known == null || (fragment.certain() && !known.certain())) {
          fragments.put(fragment.file().path(), fragment);
          next.addAll(imported(fragment));
        }
      }
      level = next;
      depth++;
    }
    return new Shown(List.copyOf(fragments.values()), level.isEmpty());
  }

  private List<Fragment> imported(Fragment fragment) {
    boolean plain = fragment.certain() && fragment.end() == Integer.MAX_VALUE;
    if (!plain || fragment.file().facts().imports().isEmpty()) {
      return lookUp(fragment);
    }
    String path = fragment.file().path();
    List<Fragment> known = byFile.get(path);
    if (known == null) {
      known = lookUp(fragment);
      byFile.put(path, known);
    }
    return known;
  }

  private List<Fragment> lookUp(Fragment fragment) {
    List<Fragment> found = new ArrayList<>();
    SpanSet hidden = null;
    PageRenderer.Rendered pieces = rendered.of(fragment.file());
    if (!pieces.elements().isEmpty() || !pieces.expressions().isEmpty()) {
      hidden = HiddenParts.of(fragment.file(), pieces);
      addShown(fragment, pieces, hidden, found);
    }
    List<Import> modules =
        fragment.file().facts().imports().stream()
            .filter(each -> !each.reexport() && couldShow(each.source()))
            .toList();
    if (modules.isEmpty()) {
      return found;
    }
    if (hidden == null) {
      hidden = HiddenParts.of(fragment.file(), pieces);
    }
    Map<String, Boolean> components = components(fragment, pieces, hidden, modules);
    for (Import declaration : modules) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        Boolean component = components.get(specifier.local());
        if (component != null) {
          found.addAll(imported(fragment, declaration.source(), specifier.imported(), component));
        }
      }
    }
    return found;
  }

  /** Adds what is known to be shown by pieces of a file. */
  private void addShown(
      Fragment by, PageRenderer.Rendered pieces, SpanSet hidden, List<Fragment> found) {
    pieces
        .markdown(by.file().facts())
        .forEach(
            (at, paths) -> {
              if (at < by.end() && !hidden.contains(at)) {
                for (String path : paths) {
                  ParsedFile partial = files.apply(path);
                  if (partial != null) {
                    found.add(new Fragment(partial, Integer.MAX_VALUE, by.certain()));
                  }
                }
              }
            });
  }

  private List<Fragment> imported(Fragment by, String source, String name, boolean component) {
    List<Fragment> found = new ArrayList<>();
    ScriptModules.Shown shown = scripts.markdownBehind(by.file().path(), source, name);
    for (String path : shown.files()) {
      ParsedFile partial = files.apply(path);
      if (partial != null) {
        boolean certain = by.certain() && shown.certain() && component;
        found.add(new Fragment(partial, Integer.MAX_VALUE, certain));
      }
    }
    return found;
  }

  /** Whether a module is one of the site's own. */
  private static boolean couldShow(String source) {
    return source.startsWith(".") || source.startsWith("@site/");
  }

  /**
   * The imported names that are used: whether as a component that is shown anywhere, or else as
   * values.
   */
  private static Map<String, Boolean> components(
      Fragment fragment, PageRenderer.Rendered pieces, SpanSet hidden, List<Import> modules) {
    Set<String> names = new HashSet<>();
    modules.forEach(each -> each.specifiers().forEach(one -> names.add(one.local())));
    PageFacts facts = fragment.file().facts();
    Map<String, Boolean> components = new HashMap<>();
    for (JsxElement element : facts.jsx()) {
      int at = element.span().start();
      String name = element.name();
      if (name != null
          && names.contains(name)
          && at < fragment.end()
          && !hidden.contains(at)
          && isShown(element, facts, pieces)) {
        components.put(name, true);
      }
    }
    for (Scope.Use use : facts.scope().used()) {
      int at = use.span().start();
      if (names.contains(use.name()) && at < fragment.end() && !hidden.contains(at)) {
        components.putIfAbsent(use.name(), false);
      }
    }
    return components;
  }

  /** Of what stands in JavaScript, what was rendered around it tells whether it is shown. */
  private static boolean isShown(
      JsxElement element, PageFacts facts, PageRenderer.Rendered pieces) {
    if (element.origin() != JsxElement.Origin.ATTRIBUTE) {
      return element.origin() == JsxElement.Origin.MARKUP;
    }
    for (int i = element.parent(); i >= 0; i = facts.jsx().get(i).parent()) {
      if (pieces.elements().containsKey(i)) {
        return false;
      }
    }
    return true;
  }
}
