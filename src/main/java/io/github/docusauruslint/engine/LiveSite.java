package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    boolean isPageStill(String path) {
      return isPage(path) && tree.isFile(path);
    }

    /** Pages of which more than their facts is told. */
    Set<String> odd() {
      Set<String> odd = new HashSet<>(tree.obstacles().keySet());
      judged.opened().failures().forEach(failure -> odd.add(failure.file()));
      judged.opened().unread().forEach(unread -> odd.add(unread.file()));
      return odd;
    }
  }

  /** What needs no reading in a look at files as they are by now. */
  private interface Knowledge {
    KnownPages in(DiskTree now);
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
  public LintResult look(Progress progress) throws LintException {
    return look(now -> KnownPages.NONE, progress);
  }

  /**
   * What is wrong with the site as it lies on disk by now. All that was seen of it is compared with
   * what is there, so that no change is missed of which nobody told.
   *
   * @param only as in {@link LintRequest}
   * @throws LintException when it cannot be looked at
   */
  public LintResult now(List<String> only) throws LintException {
    long start = System.nanoTime();
    return Linter.work(
        () -> {
          State known = state;
          State now = known == null ? open(tree -> KnownPages.NONE, Progress.NONE) : renewed(known);
          become(now);
          return now.judged().reportingOn(only).result(start);
        });
  }

  private State renewed(State known) throws LintException {
    Set<String> changed = changed(known);
    boolean present = known.judged().opened().present().reach().holdsAt(Instant.now());
    boolean alone = present && changed.stream().allMatch(known::isPageStill);
    changed.stream().filter(known::isPage).forEach(pending::add);
    Judged judged = alone ? alone(known, Set.copyOf(pending)) : null;
    return judged == null ? open(unchanged(known), Progress.NONE) : new State(judged, known.tree());
  }

  /**
   * Judges some pages as if they had changed, then the whole site, and forgets about it: Java
   * compiles what is done often, and the first change that counts then takes no longer than the
   * hundredth.
   *
   * @param most how many pages
   * @param looks how often at the whole site
   * @param time after so long no more is begun
   */
  public void rehearse(int most, int looks, Duration time) {
    State known = state;
    if (known == null) {
      return;
    }
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Page> pages = known.judged().linked().site().pages();
    int step = Math.max(1, pages.size() / most);
    try {
      for (int i = 0; i < pages.size() && System.nanoTime() - end < 0; i += step) {
        Page page = pages.get(i);
        Linter.work(
            () -> {
              changed(known);
              ParsedFile again = parse(known, page.path(), page.file().text().text());
              Judged judged = known.judged().with(List.of(again));
              return judged == null ? 0 : judged.result(start).pages();
            });
      }
      for (int i = 0; i < looks && System.nanoTime() - end < 0; i++) {
        Linter.work(() -> open(unchanged(known), Progress.NONE).judged().result(start).pages());
      }
    } catch (LintException e) {
      // A page has changed: whoever asks next hears of it.
    }
  }

  /**
   * Whether another process would find the same: none of the pages took more memory than there is,
   * and none was more than we could understand.
   */
  public boolean isRepeatable() {
    State known = state;
    return known != null
        && known.judged().opened().failures().isEmpty()
        && known.judged().opened().unread().isEmpty();
  }

  /**
   * Looks again.
   *
   * @param changed files and folders in which something happened
   * @return null when nothing of the site has changed
   * @throws LintException when the site cannot be looked at; the next change is looked at again
   */
  public @Nullable LintResult after(Set<Path> changed, Progress progress) throws LintException {
    long start = System.nanoTime();
    State known = state;
    if (known == null) {
      return look(progress);
    }
    boolean all = !pending.isEmpty();
    Set<String> pages = new HashSet<>();
    for (String path : known.tree().hasLinks() ? changed(known) : paths(known, changed)) {
      if (known.isPageStill(path)) {
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
      return again(known, all ? Set.of() : pages, start, progress);
    } catch (LintException e) {
      // A file may have another stamp and the same content, of which no event tells.
      return look(progress);
    }
  }

  private LintResult again(State known, Set<String> alone, long start, Progress progress)
      throws LintException {
    return Linter.work(
        () -> {
          Judged judged = alone.isEmpty() ? null : alone(known, alone);
          // Of a file with several paths, an event names one.
          Knowledge rest = known.tree().hasLinks() ? now -> KnownPages.NONE : unchanged(known);
          State now = judged == null ? open(rest, progress) : new State(judged, known.tree());
          LintResult result = now.judged().result(start);
          become(now);
          return result;
        });
  }

  private LintResult look(Knowledge known, Progress progress) throws LintException {
    long start = System.nanoTime();
    return Linter.work(
        () -> {
          State now = open(known, progress);
          LintResult result = now.judged().result(start);
          become(now);
          return result;
        });
  }

  private State open(Knowledge known, Progress progress) throws LintException {
    LintRequest request = opening.open().keepingIn(null);
    DiskTree tree = (DiskTree) request.site().tree();
    return new State(Linter.judge(request, known.in(tree), progress), tree);
  }

  private void become(State now) {
    state = now;
    pending.clear();
  }

  /** Whatever changed since the site was read, whether or not it was told. */
  public Set<Path> missed() {
    Set<Path> missed = new HashSet<>();
    State known = state;
    if (known != null) {
      changed(known).forEach(path -> missed.add(known.tree().onDisk(path)));
    }
    return missed;
  }

  private static Set<String> changed(State known) {
    int threads = known.judged().request().threads();
    return new DiskCheck(known.tree(), new Workers(threads)).changed();
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

  /** All pages but those that changed. Their texts belong to the new look: it outlives the old. */
  private Knowledge unchanged(State known) {
    Set<String> anew = known.odd();
    anew.addAll(pending);
    Site site = known.judged().linked().site();
    return now ->
        (path, options) -> {
          ParsedFile page = anew.contains(path) ? null : site.file(path);
          if (page == null || !options.equals(site.frame().mdxOptions(path))) {
            return null;
          }
          FileStamp stamp = now.adopt(known.tree(), path);
          return stamp == null ? null : page.withText(PageReader.later(now, path, stamp));
        };
  }

  /** The site with these pages judged anew; null where the rest of the site sees a change. */
  private static @Nullable Judged alone(State known, Set<String> pages) {
    Set<String> odd = pages.isEmpty() ? Set.of() : known.odd();
    List<ParsedFile> parsed = new ArrayList<>();
    for (String path : pages) {
      ParsedFile page = odd.contains(path) ? null : parse(known, path);
      if (page == null) {
        return null;
      }
      parsed.add(page);
    }
    return known.judged().with(parsed);
  }

  private static ParsedFile parse(State known, String path, String content) {
    MdxOptions options = known.judged().linked().site().frame().mdxOptions(path);
    SourceText text = SourceText.of(content);
    return new ParsedFile(path, text, MdxParser.parse(text, path, options));
  }

  private static @Nullable ParsedFile parse(State known, String path) {
    try {
      return parse(known, path, known.tree().readAnew(path));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null; // The look at the whole site tells.
    }
  }
}
