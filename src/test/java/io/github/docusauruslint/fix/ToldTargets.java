package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site's links lead to, its ids and its routes: told anew from what is known of a site, not
 * by the check that fixes themselves go through.
 */
public final class ToldTargets {
  private static final String BROKEN = "BROKEN";
  private static final String IDS = " ids";
  private static final String LINKS = " links";

  private ToldTargets() {}

  /** Asserts that all of it is the same, but for links that led nowhere. */
  public static void assertKept(LintRequest before, LintRequest after) throws Exception {
    LinkedSite site = Linter.read(before).site();
    Map<String, List<String>> old = told(site);
    Map<String, List<String>> now = told(Linter.read(after).site());
    Map<String, List<String>> expected = expected(old, now);
    for (Page page : site.site().pages()) {
      if (!page.facts().compiles()) { // Nothing was known of it.
        Stream.of(page.path() + IDS, page.path() + LINKS)
            .filter(now::containsKey)
            .forEach(key -> expected.put(key, now.get(key)));
      }
    }
    assertThat(now).containsOnlyKeys(expected.keySet());
    assertThat(differences(expected, now)).isEmpty();
  }

  /** What differs can be read; a whole site cannot. */
  private static List<String> differences(
      Map<String, List<String>> expected, Map<String, List<String>> actual) {
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (key, values) -> {
          List<String> now = actual.getOrDefault(key, List.of());
          for (int i = 0; i < Math.max(values.size(), now.size()); i++) {
            String before = i < values.size() ? values.get(i) : "nothing";
            String after = i < now.size() ? now.get(i) : "nothing";
            if (!before.equals(after)) {
              differences.add(key + " " + i + ": " + before + " became " + after);
            }
          }
        });
    return differences;
  }

  /** What led nowhere before may lead somewhere. */
  private static Map<String, List<String>> expected(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Map<String, List<String>> expected = new TreeMap<>(before);
    expected.replaceAll(
        (key, values) -> {
          List<String> now = after.getOrDefault(key, List.of());
          if (now.size() != values.size()) {
            return values;
          }
          List<String> merged = new ArrayList<>();
          for (int i = 0; i < values.size(); i++) {
            merged.add(values.get(i).equals(BROKEN) ? now.get(i) : values.get(i));
          }
          return merged;
        });
    return expected;
  }

  private static Map<String, List<String>> told(LinkedSite site) {
    Map<String, List<String>> told = new TreeMap<>();
    told.put("routes", site.site().routes().stream().map(Route::path).toList());
    told.put(
        "permalinks",
        site.site().documents().stream().map(d -> d.source() + " " + d.permalink()).toList());
    for (Page page : site.site().pages()) {
      if (page.facts().compiles()) {
        told.put(
            page.path() + IDS,
            page.facts().headings().stream().map(h -> String.valueOf(h.id())).toList());
        told.put(
            page.path() + LINKS,
            site.links(page).stream()
                .filter(use -> use.link().kind() != LinkKind.DEFINITION)
                .map(use -> target(use, site))
                .toList());
      }
    }
    told.put("layout links", site.layoutLinks().stream().map(use -> target(use, site)).toList());
    return told;
  }

  private static String target(LinkUse use, LinkedSite site) {
    String own = site.site().config().url().replaceFirst("^https?:", "");
    String plain = use.link().url().replaceFirst("^https?:", "");
    if (use.target() == null && (plain + "/").startsWith(own + "/")) {
      String path = plain.equals(own) ? "/" : plain.substring(own.length());
      Route route = site.resolve(use.page(), path).target();
      String file = route == null || route.document() == null ? "" : route.document().source();
      UrlPath parts = UrlPath.split(path);
      String shown = route == null ? path : route.path();
      return use.page() + " → " + shown + " " + file + " " + parts.search() + " " + parts.hash();
    }
    if (use.verdict() == Verdict.BROKEN || use.verdict() == Verdict.BROKEN_ANCHOR) {
      return BROKEN;
    }
    Document document = use.targetDocument();
    String page = use.target() == null ? use.link().url() : use.target().path();
    String hash = use.resolved() == null ? "" : String.valueOf(use.resolved().hash());
    String search = use.resolved() == null ? "" : String.valueOf(use.resolved().search());
    String source = document == null ? "" : document.source();
    return use.page() + " → " + page + " " + source + " " + search + " " + hash;
  }
}
