package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.engine.Workers;
import io.github.docusauruslint.text.EditedTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies fixes to a site in memory, round after round, until none is left.
 *
 * <p>A round takes all fixes that go together, safe ones first, and reads the site again. What it
 * then finds decides: a fix is withdrawn when its file no longer compiles, when its finding stays,
 * when it brings an error elsewhere, or when, being safe, it changes a target. Where it cannot be
 * told which fix of a round did it, the round is halved.
 */
public final class FixRun {
  /** How often the site is read at most: twice what a hundred bad fixes in one site would take. */
  private static final int MOST_READINGS = 64;

  private final LintRequest request;
  private final FixSelection selection;
  private final Originals originals;
  private final Progress progress;
  private final Linter.Reading first;
  private final Map<String, String> refused = new TreeMap<>();
  private final Map<String, Boolean> asked = new TreeMap<>();
  private final HeldFixes held = new HeldFixes();
  private final FixHistory history = new FixHistory();
  private Linter.Reading current;
  private Targets targets;
  private int readings = 1;
  private int atMost = Integer.MAX_VALUE;

  private FixRun(
      LintRequest request, FixSelection selection, Originals originals, Progress progress)
      throws LintException {
    this.request = request;
    this.selection = selection;
    this.originals = originals;
    this.progress = progress;
    first = Linter.read(request.everywhere(), progress);
    current = first;
    targets = Targets.of(first.site(), first.answers());
  }

  /**
   * What the fixes of a site make of it. Nothing is written.
   *
   * @param request where its paths name files and folders, only findings there are mended, by edits
   *     there
   * @throws LintException when the site cannot be looked at
   */
  public static FixOutcome of(LintRequest request, FixSelection selection, Originals originals)
      throws LintException {
    return of(request, selection, originals, Progress.NONE);
  }

  /**
   * The same while someone watches.
   *
   * @throws LintException when the site cannot be looked at
   */
  public static FixOutcome of(
      LintRequest request, FixSelection selection, Originals originals, Progress progress)
      throws LintException {
    return Workers.run(() -> new FixRun(request, selection, originals, progress).run());
  }

  private FixOutcome run() throws LintException {
    FixPlan plan = next();
    while (!plan.isEmpty() && readings < MOST_READINGS) {
      attempt(plan);
      plan = next();
    }
    return outcome(plan.isEmpty());
  }

  /** The fixes to try next: safe ones as long as there are any. */
  private FixPlan next() {
    FixPlan safe = FixPlan.of(candidates(Fix::safe));
    boolean done = safe.isEmpty() && selection.unsafe();
    FixPlan plan = done ? FixPlan.of(candidates(fix -> !fix.safe())) : safe;
    return plan.atMost(atMost);
  }

  private List<Candidate> candidates(Predicate<Fix> kind) {
    List<Candidate> wanted = new ArrayList<>();
    for (Candidate candidate : all(kind)) {
      if (held.find(candidate) == null && candidate.files().stream().allMatch(this::isEditable)) {
        wanted.add(candidate);
      }
    }
    return wanted;
  }

  /** The fixes of the current findings, within the paths that were asked for. */
  private List<Candidate> all(Predicate<Fix> kind) {
    Map<List<FileEdit>, List<Diagnostic>> byEdits = new LinkedHashMap<>();
    for (Diagnostic finding : current.result().diagnostics()) {
      Fix fix = finding.fix();
      if (fix != null && kind.test(fix) && isWithin(finding, fix) && !fix.edits().isEmpty()) {
        byEdits.computeIfAbsent(fix.edits(), edits -> new ArrayList<>()).add(finding);
      }
    }
    return byEdits.values().stream()
        .map(found -> new Candidate(Objects.requireNonNull(found.get(0).fix()), found))
        .toList();
  }

  private boolean isWithin(Diagnostic finding, Fix fix) {
    return selection.findings().test(finding)
        && isWithin(finding.file())
        && fix.edits().stream().allMatch(edit -> isWithin(edit.file()));
  }

  private boolean isWithin(String file) {
    return request.only().isEmpty()
        || request.only().stream().anyMatch(path -> Paths.isWithin(file, path));
  }

  private boolean isEditable(String file) {
    return asked.computeIfAbsent(
        file,
        path -> {
          SourceText text = first.result().sources().apply(path);
          String reason =
              text == null
                  ? request.book().messages().format("unwritten.unreadable")
                  : originals.refuse(path, text);
          if (reason != null) {
            refused.put(path, reason);
          }
          return reason == null;
        });
  }

  private void attempt(FixPlan plan) throws LintException {
    Map<String, EditedText> edited = plan.edited(this::source);
    if (!isSyntaxKept(plan, edited)) {
      return;
    }
    Map<String, SourceText> texts = history.texts();
    edited.forEach((file, text) -> texts.put(file, text.after()));
    Linter.Reading after = read(texts);
    Targets afterwards = Targets.of(after.site(), after.answers());
    FindingCheck findings =
        new FindingCheck(
            plan, current.result().diagnostics(), after.result().diagnostics(), edited);
    if (!isKept(plan, edited, findings, afterwards)) {
      return;
    }
    atMost = Integer.MAX_VALUE;
    current = after;
    targets = afterwards;
    held.follow(edited);
    Map<String, Set<String>> circles = history.add(plan, edited);
    circles.forEach((file, rules) -> rules.forEach(rule -> held.contest(rule, file)));
    if (!circles.isEmpty()) {
      startAgain();
    }
  }

  private SourceText source(String file) {
    return Objects.requireNonNull(current.result().sources().apply(file));
  }

  private Linter.Reading read(Map<String, SourceText> texts) throws LintException {
    readings++;
    EditedTree tree = new EditedTree(request.site().tree(), texts);
    return Linter.read(request.everywhere().withSite(request.site().withTree(tree)), progress);
  }

  /** Whether every file still parses; what does not is withdrawn. */
  private boolean isSyntaxKept(FixPlan plan, Map<String, EditedText> edited) {
    SyntaxCheck check = new SyntaxCheck(current.site().site().layout());
    boolean kept = true;
    for (Map.Entry<String, EditedText> file : edited.entrySet()) {
      Withdrawn.Reason reason = check.refuse(file.getKey(), file.getValue());
      if (reason != null) {
        kept = false;
        List<Candidate> within =
            plan.chosen().stream().filter(c -> c.files().contains(file.getKey())).toList();
        List<Candidate> alone =
            within.stream().filter(c -> failsAlone(c, file.getKey(), check)).toList();
        List<Candidate> guilty =
            alone.isEmpty() ? within.subList(within.size() - 1, within.size()) : alone;
        guilty.forEach(candidate -> hold(candidate, reason, null));
      }
    }
    return kept;
  }

  private boolean failsAlone(Candidate candidate, String file, SyntaxCheck check) {
    EditedText text = new FixPlan(List.of(candidate)).edited(this::source).get(file);
    return text != null && check.refuse(file, text) != null;
  }

  /** Whether a round did what it was to do and nothing else; who spoilt it is withdrawn. */
  private boolean isKept(
      FixPlan plan, Map<String, EditedText> edited, FindingCheck findings, Targets afterwards) {
    boolean kept = true;
    for (Candidate candidate : plan.chosen()) {
      if (findings.stays(candidate)) {
        hold(candidate, Withdrawn.Reason.FINDING_STAYS, null);
        kept = false;
      }
    }
    List<Diagnostic> errors = findings.newErrors(plan, targets.uncompiled());
    boolean unexplained = !errors.isEmpty();
    String detail = unexplained ? errors.get(0).file() + ": " + errors.get(0).message() : null;
    Withdrawn.Reason reason = Withdrawn.Reason.NEW_ERROR;
    if (plan.chosen().get(0).fix().safe()) {
      for (Targets.Change change : targets.changes(afterwards, edited)) {
        List<Candidate> guilty = guilty(plan, change);
        guilty.forEach(c -> hold(c, Withdrawn.Reason.TARGET_CHANGES, change.message()));
        kept &= guilty.isEmpty();
        if (guilty.isEmpty()) {
          unexplained = true;
          reason = Withdrawn.Reason.TARGET_CHANGES;
          detail =
              change.file().isEmpty() ? change.message() : change.file() + ": " + change.message();
        }
      }
    }
    if (kept && unexplained) {
      if (plan.chosen().size() == 1) {
        hold(plan.chosen().get(0), reason, detail);
      } else {
        atMost = plan.chosen().size() / 2;
      }
    }
    return kept && !unexplained;
  }

  /** The fixes that edit a link or image that has another target now. */
  private static List<Candidate> guilty(FixPlan plan, Targets.Change change) {
    Span span = change.span();
    return span == null
        ? List.of()
        : plan.chosen().stream()
            .filter(
                candidate ->
                    candidate.fix().edits().stream()
                        .filter(edit -> edit.file().equals(change.file()))
                        .anyMatch(edit -> EditedText.touches(edit.edit().span(), span)))
            .toList();
  }

  private void hold(Candidate candidate, Withdrawn.Reason reason, @Nullable String detail) {
    atMost = Integer.MAX_VALUE;
    held.hold(candidate, reason, detail);
  }

  private void startAgain() {
    current = first;
    targets = Targets.of(first.site(), first.answers());
    held.startAgain();
    history.clear();
  }

  private FixOutcome outcome(boolean complete) {
    List<Withdrawn> withdrawn = new ArrayList<>();
    for (Candidate candidate : all(fix -> selection.unsafe() || fix.safe())) {
      Withdrawn one = held.find(candidate);
      if (one != null) {
        withdrawn.add(one);
      }
    }
    return new FixOutcome(
        first.result().within(request.only()),
        current.result().within(request.only()),
        history.applied(),
        withdrawn,
        history.changes(),
        refused,
        complete);
  }
}
