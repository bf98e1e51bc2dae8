package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which pages show which files. */
final class Showings {
  private final Map<String, List<Showing>> byFile = new LinkedHashMap<>();

  /** What is found of a file when it is asked for. */
  private final Function<String, List<Showing>> others;

  private Showings(Function<String, List<Showing>> others) {
    this.others = others;
  }

  /** Of these pages, in the order of their routes. */
  static Showings of(List<ShownPages.ShownPage> pages) {
    Showings showings = new Showings(file -> List.of());
    for (ShownPages.ShownPage page : pages) {
      for (PageContents.Fragment fragment : page.fragments()) {
        showings
            .byFile
            .computeIfAbsent(fragment.file().path(), path -> new ArrayList<>(1))
            .add(new Showing(page.path(), page.rendered(), fragment));
      }
    }
    return showings;
  }

  /**
   * As an earlier run left them.
   *
   * @param showings of a file, when they are asked for
   */
  static Showings recalled(Function<String, List<Showing>> showings) {
    return new Showings(showings);
  }

  /** The same with another text of a file. */
  Showings with(ParsedFile changed) {
    Showings after = new Showings(others);
    after.byFile.putAll(byFile);
    List<Showing> changing = of(changed.path());
    if (!changing.isEmpty()) {
      after.byFile.put(changed.path(), showing(changing, changed));
    }
    return after;
  }

  private static List<Showing> showing(List<Showing> before, ParsedFile changed) {
    List<Showing> after = new ArrayList<>(before.size());
    for (Showing showing : before) {
      PageContents.Fragment fragment = showing.fragment();
      after.add(
          new Showing(
              showing.page(),
              showing.rendered(),
              new PageContents.Fragment(changed, fragment.end(), fragment.certain())));
    }
    return after;
  }

  /** Those of a file. */
  List<Showing> of(String file) {
    List<Showing> known = byFile.get(file);
    return known == null ? others.apply(file) : known;
  }

  /** All that are known without asking, by file. */
  Collection<List<Showing>> all() {
    return byFile.values();
  }

  /** Those of files that are shown in another way than most. */
  Map<String, List<Showing>> unusual(Function<String, @Nullable Document> documents) {
    Map<String, List<Showing>> unusual = new TreeMap<>();
    byFile.forEach(
        (file, all) -> {
          if (all.size() != 1 || !all.get(0).isPlain(documents.apply(file))) {
            unusual.put(file, all);
          }
        });
    return unusual;
  }

  /** Whether something shows a file. */
  boolean isShown(String file) {
    return byFile.containsKey(file);
  }

  /** Whether a page shows a part of a file, and not the rest. */
  boolean isShownInPart(String file) {
    return of(file).stream().anyMatch(showing -> !showing.isWhole());
  }
}
