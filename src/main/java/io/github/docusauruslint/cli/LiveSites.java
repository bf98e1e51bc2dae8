package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.LiveSite;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sites in memory by all that they depend on besides their files: one that is asked for in two
 * ways, as by a hook and by an editor, is known in both.
 */
final class LiveSites {
  private static final int MOST = 2;
  private static final int REHEARSED = 60;
  private static final int LOOKS = 4;
  private static final Duration REHEARSAL = Duration.ofSeconds(8);

  /** The one that was asked last comes last. */
  private final Map<List<Object>, Known> sites = new LinkedHashMap<>();

  private boolean rehearses;

  /** Whether a look at a site is practised, so that changes which come later are answered fast. */
  void rehearse(boolean wanted) {
    rehearses = wanted;
  }

  /** How a site is opened. */
  interface Opening {
    /**
     * What to look at.
     *
     * @param first whether nothing is known of the site yet
     */
    LintRequest open(boolean first) throws LintException;
  }

  /** A site in memory, and what the last look was at. */
  private static final class Known {
    private final LiveSite site = new LiveSite(this::open);
    private @Nullable Opening opening;
    private @Nullable LintRequest request;

    private LintRequest open() throws LintException {
      if (opening == null) {
        throw new IllegalStateException("nobody asks");
      }
      LintRequest opened = opening.open(request == null);
      request = opened;
      return opened;
    }

    @Nullable Look look(Opening how, List<String> only, boolean rehearses) throws LintException {
      opening = how;
      try {
        LintResult result = site.now(only);
        if (rehearses) {
          site.rehearse(REHEARSED, LOOKS, REHEARSAL);
        }
        return request == null || !site.isRepeatable()
            ? null
            : new Look(result, request.onlyOn(only));
      } finally {
        opening = null; // Whoever asks next has another environment.
      }
    }
  }

  /**
   * What is wrong with a site now.
   *
   * @param request what was looked at
   */
  record Look(LintResult result, LintRequest request) {}

  /**
   * Looks at a site as it is now; null where another process may find something else.
   *
   * @param key all that it depends on besides its files
   * @param only as in {@link LintRequest}
   */
  @Nullable Look look(List<Object> key, Opening opening, List<String> only) throws LintException {
    Known known = sites.remove(key);
    if (known == null) {
      if (sites.size() == MOST) {
        sites.remove(sites.keySet().iterator().next());
      }
      known = new Known();
    }
    sites.put(key, known);
    return known.look(opening, only, rehearses);
  }
}
