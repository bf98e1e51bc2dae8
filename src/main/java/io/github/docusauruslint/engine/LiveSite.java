package io.github.docusauruslint.engine;

import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.DiskTree;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
  private final Opening opening;
  private @Nullable SeenSite state;

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
    long start = System.nanoTime();
    return Linter.work(
        () -> {
          SeenSite now = open(tree -> KnownPages.NONE, progress);
          LintResult result = now.judged().result(start);
          become(now);
          return result;
        });
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
          SeenSite known = state;
          SeenSite now =
              known == null ? open(tree -> KnownPages.NONE, Progress.NONE) : renewed(known);
          become(now);
          return now.judged().reportingOn(only).result(start);
        });
  }

  private SeenSite renewed(SeenSite known) throws LintException {
    Set<String> changed = known.changed();
    boolean present = known.judged().opened().present().reach().holdsAt(Instant.now());
    boolean alone = present && changed.stream().allMatch(known::isPageStill);
    changed.stream().filter(known::isPage).forEach(pending::add);
    Judged judged = alone ? known.with(Set.copyOf(pending)) : null;
    return judged == null
        ? open(known.unchanged(pending), Progress.NONE)
        : new SeenSite(judged, known.tree());
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
    SeenSite known = state;
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
              known.changed();
              ParsedFile again = known.parse(page.path(), page.file().text().text());
              Judged judged = known.judged().with(List.of(again));
              return judged == null ? 0 : judged.result(start).pages();
            });
      }
      for (int i = 0; i < looks && System.nanoTime() - end < 0; i++) {
        Linter.work(
            () -> open(known.unchanged(pending), Progress.NONE).judged().result(start).pages());
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
    SeenSite known = state;
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
    SeenSite known = state;
    if (known == null) {
      return look(progress);
    }
    boolean all = !pending.isEmpty();
    Set<String> pages = new HashSet<>();
    for (String path : known.tree().hasLinks() ? known.changed() : known.paths(changed)) {
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

  private LintResult again(SeenSite known, Set<String> alone, long start, Progress progress)
      throws LintException {
    return Linter.work(
        () -> {
          Judged judged = alone.isEmpty() ? null : known.with(alone);
          // Of a file with several paths, an event names one.
          SeenSite.Unchanged rest =
              known.tree().hasLinks() ? now -> KnownPages.NONE : known.unchanged(pending);
          SeenSite now = judged == null ? open(rest, progress) : new SeenSite(judged, known.tree());
          LintResult result = now.judged().result(start);
          become(now);
          return result;
        });
  }

  private SeenSite open(SeenSite.Unchanged known, Progress progress) throws LintException {
    LintRequest request = opening.open().keepingIn(null);
    DiskTree tree = (DiskTree) request.site().tree();
    return new SeenSite(Linter.judge(request, known.in(tree), progress), tree);
  }

  private void become(SeenSite now) {
    state = now;
    pending.clear();
  }

  /** Whatever changed since the site was read, whether or not it was told. */
  public Set<Path> missed() {
    Set<Path> missed = new HashSet<>();
    SeenSite known = state;
    if (known != null) {
      known.changed().forEach(path -> missed.add(known.tree().onDisk(path)));
    }
    return missed;
  }
}
