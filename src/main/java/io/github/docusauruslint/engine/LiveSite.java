package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site that is looked at again and again while it is worked on. What was understood stays in
 * memory: a page whose changes the rest of the site does not see is judged alone, any other change
 * takes a look at the whole site, for which only what changed is read.
 *
 * <p>For use by one thread.
 */
public final class LiveSite {
  /** The path of the site folder, which is no page. */
  private static final String WHOLE = "";

  private final Opening opening;
  private @Nullable State state;

  /** Pages that changed since the last look that succeeded. */
  private final Set<String> pending = new HashSet<>();

  /** Opens the site as it is now. */
  public interface Opening {
    /**
     * What to look at; of files on disk.
     *
     * @throws LintException when it cannot be looked at
     */
    LintRequest open() throws LintException;
  }

  /** What is known. */
  private record State(Judged judged, DiskTree tree) {
    boolean isPage(String path) {
      return judged.linked().site().file(path) != null;
    }
  }

  public LiveSite(Opening opening) {
    this.opening = opening;
  }

  /** The folders in which a change may matter. */
  public Set<Path> folders() {
    return state == null ? Set.of() : state.tree().listedFolders();
  }

  /**
   * Looks at everything.
   *
   * @throws LintException when it cannot be looked at
   */
  public LintResult look() throws LintException {
    return look(KnownPages.NONE);
  }

  /**
   * Looks again.
   *
   * @param changed files and folders in which something happened
   * @return null when nothing of the site has changed
   * @throws LintException when the site cannot be looked at; the next change is looked at again
   */
  public @Nullable LintResult after(Set<Path> changed) throws LintException {
    long start = System.nanoTime();
    State known = state;
    if (known == null) {
      return look();
    }
    boolean all = !pending.isEmpty();
    Set<String> pages = new HashSet<>();
    for (String path : known.tree().hasLinks() ? everywhere(known) : paths(known, changed)) {
      if (known.isPage(path) && known.tree().isFile(path)) {
        pages.add(path);
      } else {
        all = true;
      }
    }
    pending.addAll(pages);
    if (!all && pages.isEmpty()) {
      return null;
    }
    try {
      return again(known, all ? Set.of() : pages, start);
    } catch (LintException e) {
      // A file may have another stamp and the same content, of which no event tells.
      return look(KnownPages.NONE);
    }
  }

  private LintResult again(State known, Set<String> alone, long start) throws LintException {
    Judged judged = alone.isEmpty() ? null : alone(known, alone);
    if (judged == null) {
      // Of a file with several paths, an event names one.
      boolean sure = !known.tree().hasLinks();
      return look(sure ? unchanged(known.judged(), Set.copyOf(pending)) : KnownPages.NONE);
    }
    LintResult result = Linter.work(() -> judged.result(start));
    state = new State(judged, known.tree());
    pending.clear();
    return result;
  }

  private LintResult look(KnownPages known) throws LintException {
    long start = System.nanoTime();
    LintRequest request = opening.open().keepingIn(null);
    DiskTree tree = (DiskTree) request.site().tree();
    return Linter.work(
        () -> {
          Judged judged = Linter.judge(request, known, Progress.NONE);
          LintResult result = judged.result(start);
          state = new State(judged, tree);
          pending.clear();
          return result;
        });
  }

  /** Whatever changed since the site was read, whether or not it was told. */
  public Set<Path> missed() {
    Set<Path> missed = new HashSet<>();
    State known = state;
    if (known != null) {
      everywhere(known).forEach(path -> missed.add(known.tree().onDisk(path)));
    }
    return missed;
  }

  /** The paths of files that may say something else; folders where something came or went. */
  private static Set<String> everywhere(State known) {
    Footprint seen = known.tree().footprint();
    Set<String> paths = new HashSet<>();
    for (Path folder : known.tree().listedFolders()) {
      if (known.tree().showsOtherThan(folder)) {
        paths.add(String.valueOf(known.tree().path(folder)));
      }
    }
    for (Footprint.SeenFile file : seen.changed(known.tree(), seen.files())) {
      Path place = known.tree().repository().resolve(file.path());
      paths.add(String.valueOf(known.tree().path(place)));
    }
    return paths;
  }

  /** The paths of files that may say something else; the site's where something came or went. */
  private static Set<String> paths(State known, Set<Path> changed) {
    Set<String> paths = new HashSet<>();
    for (Path place : changed) {
      String path = known.tree().path(place);
      Path folder = place.getParent();
      boolean moved =
          known.tree().showsOtherThan(place)
              || (folder != null && known.tree().showsOtherThan(folder));
      if (path != null && moved) {
        paths.add(WHOLE);
      }
      if (path != null && (known.tree().hasRead(place) || known.isPage(path))) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static KnownPages unchanged(Judged before, Set<String> changed) {
    Site site = before.linked().site();
    return (path, options) ->
        changed.contains(path) || !options.equals(site.layout().mdxOptions(path))
            ? null
            : site.file(path);
  }

  /** The site with these pages judged anew; null where the rest of the site sees a change. */
  private static @Nullable Judged alone(State known, Set<String> pages) throws LintException {
    return Linter.work(
            () -> {
              Judged judged = known.judged();
              for (String path : pages) {
                ParsedFile page = parse(known, path);
                judged = page == null || judged == null ? null : judged.with(page);
              }
              return Optional.ofNullable(judged);
            })
        .orElse(null);
  }

  private static @Nullable ParsedFile parse(State known, String path) {
    MdxOptions options = known.judged().linked().site().layout().mdxOptions(path);
    try {
      SourceText text = known.tree().read(path);
      return new ParsedFile(path, text, MdxParser.parse(text, path, options));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null; // The look at the whole site tells.
    }
  }
}
