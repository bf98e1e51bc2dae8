package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.config.RuleSetting;
import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.diagnostic.Comparison;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What came of looking at a site, beside a baseline.
 *
 * <p>Entries that the run could not judge, because their rule was off or their file outside of what
 * was asked for, are neither used nor given up.
 *
 * @param result without the findings that the baseline accepts
 * @param pruned the baseline without what nothing has any more, moved files under their new names
 * @param gone the entries that this took off
 * @param moved how many entries are under another file's name now
 * @param messages the words of notices
 */
public record BaselineCheck(
    LintResult result, Baseline pruned, List<Baseline.Entry> gone, int moved, Messages messages) {
  private static final int MOST_NOTICES = 10;

  /**
   * Compares a result with a baseline.
   *
   * @param name the baseline's file, for people
   */
  public static BaselineCheck of(
      LintResult result, LintRequest request, Baseline baseline, String name) {
    List<Baseline.Entry> judged = new ArrayList<>();
    List<Baseline.Entry> others = new ArrayList<>();
    Predicate<Baseline.Entry> isJudged = judged(result, request);
    for (Baseline.Entry entry : baseline.entries()) {
      (isJudged.test(entry) ? judged : others).add(entry);
    }
    Messages messages = request.book().messages();
    Comparison comparison =
        Comparison.of(
            new Baseline(judged),
            result.diagnostics(),
            result.sources(),
            request.site().tree()::isFile,
            finding -> false);
    int accepted = comparison.kept().size();
    List<Baseline.Entry> left = new ArrayList<>(comparison.kept());
    left.addAll(others);
    Set<String> files = new HashSet<>();
    judged.forEach(entry -> files.add(entry.file()));
    int moved = (int) comparison.kept().stream().filter(e -> !files.contains(e.file())).count();
    return new BaselineCheck(
        result.keeping(
            comparison.fresh(),
            new Withheld("baseline", messages.format("baseline.accepted", name), accepted)),
        new Baseline(left),
        comparison.gone(),
        moved,
        messages);
  }

  /**
   * The baseline that accepts all of a result.
   *
   * @param before the baseline that it replaces, for what the run could not judge
   */
  public static Baseline accepting(LintResult result, LintRequest request, Baseline before) {
    List<Baseline.Entry> entries =
        new ArrayList<>(Baseline.of(result.diagnostics(), result.sources()).entries());
    before.entries().stream().filter(judged(result, request).negate()).forEach(entries::add);
    return new Baseline(entries);
  }

  /** Which entries a run could judge: their rule is on in their file, which was asked for. */
  private static Predicate<Baseline.Entry> judged(LintResult result, LintRequest request) {
    LinkedSite linked = result.linked();
    FileSettings byFile = linked == null ? null : new FileSettings(request.config(), linked.site());
    Map<String, RuleSetting> everywhere = request.config().settings();
    return entry -> {
      RuleSetting setting =
          (byFile == null ? everywhere : byFile.of(entry.file())).get(entry.rule());
      boolean on = setting == null || setting.level() != null;
      return on
          && (request.only().isEmpty()
              || request.only().stream().anyMatch(path -> Paths.isWithin(entry.file(), path)));
    };
  }

  /** What can leave the baseline, for the user. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Baseline.Entry entry : gone.subList(0, Math.min(MOST_NOTICES, gone.size()))) {
      boolean whole = entry.text().isEmpty();
      notices.add(
          notice(
              entry,
              whole
                  ? messages.format("baseline.mended-file", entry.rule())
                  : messages.format("baseline.mended", entry.rule(), entry.text())));
    }
    if (gone.size() > MOST_NOTICES) {
      int more = gone.size() - MOST_NOTICES;
      notices.add(notice(gone.get(MOST_NOTICES), messages.count("baseline.more", more)));
    }
    return notices;
  }

  private static Notice notice(Baseline.Entry entry, String words) {
    return new Notice(words, entry.file(), Span.at(0));
  }
}
