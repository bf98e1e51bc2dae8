package io.github.docusauruslint.engine.git;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/** Finds the commit that a user means. */
record RevisionParser(Repository repository) {
  private static final String MERGE_BASE = "...";

  /**
   * The tree of a revision: {@code main}, {@code v1.2}, {@code HEAD~3}, a hash, or {@code main...}
   * for the best common ancestor of {@code main} and {@code HEAD}.
   */
  ObjectId tree(String revision) throws LintException {
    try (RevWalk walk = new RevWalk(repository)) {
      int dots = revision.indexOf(MERGE_BASE);
      if (dots < 0) {
        return walk.parseCommit(commit(revision)).getTree().copy();
      }
      String left = revision.substring(0, dots);
      String right = revision.substring(dots + MERGE_BASE.length());
      ObjectId base =
          mergeBase(
              walk,
              left.isEmpty() ? Constants.HEAD : left,
              right.isEmpty() ? Constants.HEAD : right);
      return walk.parseCommit(base).getTree().copy();
    } catch (IOException e) {
      throw new LintException("cannot read revision " + revision + ": " + e.getMessage());
    }
  }

  private ObjectId mergeBase(RevWalk walk, String left, String right)
      throws IOException, LintException {
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(walk.parseCommit(commit(left)));
    walk.markStart(walk.parseCommit(commit(right)));
    RevCommit base = walk.next();
    if (base == null) {
      throw new LintException(left + " and " + right + " have no common ancestor" + shallow());
    }
    walk.reset();
    walk.setRevFilter(RevFilter.ALL);
    return base.copy();
  }

  private ObjectId commit(String revision) throws IOException, LintException {
    ObjectId found = null;
    try {
      found = repository.resolve(revision + "^{commit}");
    } catch (AmbiguousObjectException e) {
      throw new LintException(
          "revision " + revision + " is short for several commits; write more of it");
    } catch (IncorrectObjectTypeException e) {
      throw new LintException(revision + " is no commit");
    } catch (MissingObjectException | RevisionSyntaxException e) {
      throw unknown(revision);
    }
    if (found == null) {
      throw unknown(revision);
    }
    return found;
  }

  private LintException unknown(String revision) throws IOException {
    if (repository.resolve(Constants.HEAD) == null) {
      return new LintException("--since needs a commit, and this repository has none yet");
    }
    if (revision.contains("..")) {
      return new LintException(
          "no revision "
              + revision
              + ": the files on disk are compared with one revision; write one, or A... for where"
              + " the work left A");
    }
    String nearest = nearest(revision.split("[~^@:]", 2)[0]);
    String hint = nearest == null ? "" : " (did you mean " + nearest + "?)";
    return new LintException("no revision " + revision + " in this repository" + hint + shallow());
  }

  /** The branch or tag that is most likely meant; null where there is one of just that name. */
  private @Nullable String nearest(String revision) throws IOException {
    List<String> names =
        repository.getRefDatabase().getRefs().stream()
            .map(ref -> Repository.shortenRefName(ref.getName()))
            .sorted()
            .toList();
    return names.contains(revision) ? null : Nearest.of(revision, names);
  }

  private String shallow() {
    return Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"))
        ? "; this is a shallow clone: git fetch --unshallow brings its history (in GitHub Actions,"
            + " fetch-depth: 0)"
        : "";
  }
}
