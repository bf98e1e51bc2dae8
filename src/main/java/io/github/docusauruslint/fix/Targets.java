package io.github.docusauruslint.fix;

import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.MovedUrls;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a site's files lead to and can be reached by: links and images of each page, ids,
 * imports, permalinks and routes. Safe fixes leave it as it is, but for links that led nowhere.
 *
 * @param files by path
 * @param uncompiled files that do not compile, of which little is known
 * @param routes what is served, and by which file
 */
public record Targets(
    Map<String, FileTargets> files, TreeSet<String> uncompiled, List<String> routes) {

  /**
   * Something that is not as it was.
   *
   * @param file where, relative to the site folder; empty for routes
   * @param span the link or image in the file before, or null where it cannot be told
   * @param message what was there, and what is
   */
  public record Change(String file, @Nullable Span span, String message) {}

  /**
   * What a site leads to.
   *
   * @param answers what became of its links to other sites; null where nobody asked
   */
  public static Targets of(LinkedSite site, @Nullable ExternalAnswers answers) {
    MovedUrls moved = MovedUrls.of(answers);
    Map<String, FileTargets> files = new TreeMap<>();
    TreeSet<String> uncompiled = new TreeSet<>();
    for (Page page : site.site().pages()) {
      if (page.facts().compiles()) {
        files.put(page.path(), FileTargets.of(page, site, moved));
      } else {
        uncompiled.add(page.path());
      }
    }
    Stream.concat(site.layoutLinks().stream(), site.scriptLinks().stream())
        .collect(Collectors.groupingBy(use -> use.link().file(), TreeMap::new, Collectors.toList()))
        .forEach((file, links) -> files.putIfAbsent(file, FileTargets.of(links, site, moved)));
    return new Targets(files, uncompiled, routes(site));
  }

  private static List<String> routes(LinkedSite site) {
    TreeSet<String> routes = new TreeSet<>();
    for (Route route : site.site().routes()) {
      routes.add("route " + route.path() + " of " + route.file());
    }
    for (Document document : site.site().documents()) {
      routes.add(
          "page " + document.permalink() + " of " + document.source() + " as " + document.id());
    }
    return List.copyOf(routes);
  }

  /**
   * What is different in a later reading of the site.
   *
   * @param edited the files that were edited in between; a link that led nowhere and that an edit
   *     is in may have another target
   */
  List<Change> changes(Targets later, Map<String, EditedText> edited) {
    List<Change> changes = new ArrayList<>();
    if (!routes.equals(later.routes)) {
      changes.add(new Change("", null, difference(routes, later.routes)));
    }
    files.forEach(
        (file, before) -> {
          FileTargets after = later.files.get(file);
          if (after != null) {
            compare(file, before, after, edited.get(file), changes);
          } else if (!before.uses().isEmpty() || edited.containsKey(file)) {
            changes.add(new Change(file, null, "its links are no longer known"));
          }
        });
    return changes;
  }

  private static void compare(
      String file,
      FileTargets before,
      FileTargets after,
      @Nullable EditedText edited,
      List<Change> changes) {
    if (!before.ids().equals(after.ids())) {
      changes.add(new Change(file, null, difference(before.ids(), after.ids())));
    }
    before
        .imports()
        .forEach(
            (name, module) -> {
              String now = after.imports().get(name);
              if (now == null ? after.names().contains(name) : !now.equals(module)) {
                changes.add(new Change(file, null, name + ": " + module + " → " + now));
              }
            });
    if (edited == null) {
      compareShown(file, before, after, changes);
    } else if (before.uses().size() == after.uses().size()) {
      compareUses(file, before, after, edited, changes);
    } else {
      String message = before.uses().size() + " links and images → " + after.uses().size();
      changes.add(new Change(file, null, message));
    }
  }

  /** A file that was not edited may be shown by more pages than before, and not by fewer. */
  private static void compareShown(
      String file, FileTargets before, FileTargets after, List<Change> changes) {
    Set<FileTargets.Use> now = new HashSet<>(after.uses());
    for (FileTargets.Use use : before.uses()) {
      if (!now.contains(use)) {
        changes.add(new Change(file, use.span(), use.target() + " on " + use.page()));
      }
    }
  }

  private static void compareUses(
      String file, FileTargets before, FileTargets after, EditedText edited, List<Change> changes) {
    for (int i = 0; i < before.uses().size(); i++) {
      FileTargets.Use old = before.uses().get(i);
      FileTargets.Use now = after.uses().get(i);
      boolean mended = old.broken() && old.isIn(edited);
      if (!mended && !(old.target().equals(now.target()) && old.page().equals(now.page()))) {
        changes.add(new Change(file, old.span(), old.target() + " → " + now.target()));
      }
    }
  }

  private static String difference(List<String> before, List<String> after) {
    Set<String> gone = new LinkedHashSet<>(before);
    Set<String> come = new LinkedHashSet<>(after);
    after.forEach(gone::remove);
    before.forEach(come::remove);
    return gone + " → " + come;
  }
}
