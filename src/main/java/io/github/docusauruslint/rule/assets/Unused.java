package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Mentions;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file in a static folder that nothing names. */
final class Unused implements SiteRule {
  /** Files that are asked for by their place alone. */
  private static final Set<String> KNOWN =
      Set.of("cname", "robots.txt", "favicon.ico", "manifest.json", "site.webmanifest", "ads.txt");

  private static final Set<String> MEANT_FOR_READERS = Set.of(".html", ".htm", ".txt", ".xml", "");

  @Override
  public boolean readsPages() {
    return true;
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    List<Glob> ignored =
        findings.options().texts("ignore").stream()
            .flatMap(pattern -> Glob.of(pattern, true).stream())
            .toList();
    Mentions mentions = site.mentions();
    for (String folder : site.site().config().staticDirectories()) {
      visit(Paths.normalize(folder), "", new Walk(site.site().tree(), mentions, ignored, findings));
    }
  }

  /** What a walk through a static folder needs to know. */
  private record Walk(FileTree tree, Mentions mentions, List<Glob> ignored, Findings findings) {}

  /**
   * Looks through a folder.
   *
   * @param path as it is served, without its first slash
   */
  private static void visit(String folder, String path, Walk walk) {
    for (String name : walk.tree().list(folder)) {
      String file = Paths.resolve(folder, name);
      String served = path.isEmpty() ? name : path + "/" + name;
      if (name.startsWith(".")) {
        continue;
      }
      if (walk.tree().isFolder(file)) {
        visit(file, served, walk);
      } else if (isUnused(file, served, name, walk)) {
        walk.findings().add(file, Span.at(0), "unused", "/" + served);
      }
    }
  }

  private static boolean isUnused(String file, String served, String name, Walk walk) {
    boolean special =
        (served.equals(name)
                && (KNOWN.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("_")))
            || MEANT_FOR_READERS.contains(Paths.extension(name).toLowerCase(Locale.ROOT));
    return !special
        && !walk.mentions().hasName(name)
        && !walk.mentions().hasBeginning(served)
        && !walk.mentions().hasBeginning(file)
        && !Glob.anyMatches(walk.ignored(), file);
  }
}
