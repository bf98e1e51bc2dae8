package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site as it was seen last: what was made of it, and the files that it was read from. It tells
 * what has changed on disk since, and what of it still holds.
 */
record SeenSite(Judged judged, DiskTree tree) {
  /** The path of the site folder, which is no page. */
  private static final String WHOLE = "";

  /** What needs no reading in a look at files as they are by now. */
  interface Unchanged {
    KnownPages in(DiskTree now);
  }

  boolean isPage(String path) {
    return judged.linked().site().file(path) != null;
  }

  boolean isPageStill(String path) {
    return isPage(path) && tree.isFile(path);
  }

  /** Pages of which more than their facts is told. */
  private Set<String> odd() {
    Set<String> odd = new HashSet<>(tree.obstacles().keySet());
    judged.opened().failures().forEach(failure -> odd.add(failure.file()));
    judged.opened().unread().forEach(unread -> odd.add(unread.file()));
    return odd;
  }

  /** The paths of whatever changed since the site was read, whether or not it was told. */
  Set<String> changed() {
    int threads = judged.request().threads();
    return new DiskCheck(tree, new Workers(threads)).changed();
  }

  /** The paths of files that may say something else; the site's where something came or went. */
  Set<String> paths(Set<Path> changed) {
    Set<String> paths = new HashSet<>();
    for (Path place : changed) {
      String path = tree.path(place);
      Path folder = place.getParent();
      boolean moved = tree.showsOtherThan(place) || (folder != null && tree.showsOtherThan(folder));
      if (path != null && moved) {
        paths.add(WHOLE);
      }
      if (path != null && (tree.hasRead(place) || isPage(path))) {
        paths.add(path);
      }
    }
    return paths;
  }

  /**
   * All pages but those that changed. Their texts belong to the new look: it outlives the old.
   *
   * @param changed the paths of these
   */
  Unchanged unchanged(Set<String> changed) {
    Set<String> anew = odd();
    anew.addAll(changed);
    Site site = judged.linked().site();
    return now ->
        (path, options) -> {
          ParsedFile page = anew.contains(path) ? null : site.file(path);
          if (page == null || !options.equals(site.frame().mdxOptions(path))) {
            return null;
          }
          FileStamp stamp = now.adopt(tree, path);
          return stamp == null ? null : page.withText(PageReader.later(now, path, stamp));
        };
  }

  /** The site with these pages judged anew; null where the rest of the site sees a change. */
  @Nullable Judged with(Set<String> pages) {
    Set<String> odd = pages.isEmpty() ? Set.of() : odd();
    List<ParsedFile> parsed = new ArrayList<>();
    for (String path : pages) {
      ParsedFile page = odd.contains(path) ? null : parse(path);
      if (page == null) {
        return null;
      }
      parsed.add(page);
    }
    return judged.with(parsed);
  }

  /** A page as the site reads it, with this content. */
  ParsedFile parse(String path, String content) {
    MdxOptions options = judged.linked().site().frame().mdxOptions(path);
    SourceText text = SourceText.of(content);
    return new ParsedFile(path, text, MdxParser.parse(text, path, options));
  }

  private @Nullable ParsedFile parse(String path) {
    try {
      return parse(path, tree.readAnew(path));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null; // The look at the whole site tells.
    }
  }
}
