package io.github.docusauruslint.site.config;

import static java.util.Map.entry;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices of packages that make links, URLs or headings of pages other than those that Docusaurus
 * reads in them, and that are not followed here. Only packages whose purpose that is are named: of
 * a package that is not known nothing is said.
 */
final class UnreadPlugins {
  private static final List<String> OPTIONS =
      List.of(
          "beforeDefaultRemarkPlugins",
          "remarkPlugins",
          "beforeDefaultRehypePlugins",
          "rehypePlugins");

  private static final String WIKI_LINKS =
      "makes links of [[…]], which are not read: they are not checked";
  private static final String URLS =
      "rewrites the URLs of links, which are checked as they are written";
  private static final String DEPTHS =
      "moves headings to other levels, which are judged as they are written";

  private static final Map<String, String> EFFECTS =
      Map.ofEntries(
          entry("remark-wiki-link", WIKI_LINKS),
          entry("remark-wiki-link-plus", WIKI_LINKS),
          entry("@flowershow/remark-wiki-link", WIKI_LINKS),
          entry("@portaljs/remark-wiki-link", WIKI_LINKS),
          entry("remark-link-rewrite", URLS),
          entry("rehype-urls", URLS),
          entry("remark-behead", DEPTHS),
          entry("remark-normalize-headings", DEPTHS));

  private UnreadPlugins() {}

  /**
   * A notice for each such package, once.
   *
   * @param file the configuration, for what has no place
   */
  static List<Problem> notices(List<ConfiguredPlugin> plugins, String file) {
    Map<String, Problem> notices = new LinkedHashMap<>();
    for (ConfiguredPlugin plugin : plugins) {
      for (String option : OPTIONS) {
        if (plugin.options().get(option) instanceof JsValue.Arr entries) {
          for (JsValue entry : entries.items()) {
            note(entry, file, notices);
          }
        }
      }
    }
    return List.copyOf(notices.values());
  }

  private static void note(JsValue entry, String file, Map<String, Problem> notices) {
    List<JsValue> pair =
        entry instanceof JsValue.Arr array && !array.items().isEmpty()
            ? array.items()
            : List.of(entry);
    boolean off = pair.size() > 1 && pair.get(1) instanceof JsValue.Bool use && !use.value();
    String module =
        pair.get(0) instanceof JsValue.Unknown attacher && attacher.foreign() != null
            ? attacher.foreign().module()
            : null;
    String effect = module == null || off ? null : EFFECTS.get(module);
    if (effect != null) {
      Problem notice = notice(pair.get(0).origin(), file, module + " " + effect);
      notices.putIfAbsent(module, notice);
    }
  }

  private static Problem notice(@Nullable Origin at, String file, String message) {
    return new Problem(
        Problem.Kind.CONFIG_UNKNOWN,
        at == null ? file : at.file(),
        at == null ? Span.at(0) : at.span(),
        message);
  }
}
