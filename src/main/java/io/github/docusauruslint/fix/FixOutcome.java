package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What fixes make of a site.
 *
 * @param before what is found before any of them
 * @param remaining what is still found when the changes are written
 * @param applied the fixes in the order in which they were taken
 * @param withdrawn fixes that were tried and not kept
 * @param changes the files that become others, by path
 * @param refused files that cannot be edited, and why
 * @param complete false when there are fixes left for another run
 */
public record FixOutcome(
    LintResult before,
    LintResult remaining,
    List<Applied> applied,
    List<Withdrawn> withdrawn,
    List<FileChange> changes,
    Map<String, String> refused,
    boolean complete) {
  public FixOutcome {
    applied = List.copyOf(applied);
    withdrawn = List.copyOf(withdrawn);
    changes = List.copyOf(changes);
    refused = new TreeMap<>(refused);
  }

  /**
   * A fix that was taken.
   *
   * @param rules whose findings it mends
   */
  public record Applied(Set<String> rules, Fix fix) {
    Set<String> files() {
      Set<String> files = new HashSet<>();
      fix.edits().forEach(edit -> files.add(edit.file()));
      return files;
    }
  }

  /** A file before and after. */
  public record FileChange(String file, SourceText before, SourceText after) {}

  /**
   * What came of it where some files could not be written.
   *
   * @param unwritten the files that are as they were, and why
   * @param found what is found now
   */
  public FixOutcome without(Map<String, String> unwritten, LintResult found) {
    Map<String, String> all = new TreeMap<>(refused);
    all.putAll(unwritten);
    return new FixOutcome(
        before,
        found,
        applied.stream()
            .filter(one -> one.files().stream().noneMatch(unwritten::containsKey))
            .toList(),
        withdrawn,
        changes.stream().filter(change -> !unwritten.containsKey(change.file())).toList(),
        all,
        complete);
  }

  /** How many fixes of a kind were taken. */
  public int count(boolean safe) {
    return (int) applied.stream().filter(one -> one.fix().safe() == safe).count();
  }

  /** How many fixes each rule had. */
  public Map<String, Integer> byRule() {
    Map<String, Integer> counts = new TreeMap<>();
    applied.forEach(one -> one.rules().forEach(rule -> counts.merge(rule, 1, Integer::sum)));
    return counts;
  }

  /** The changes, grouped so that no fix is written in part. */
  public List<List<FileChange>> groups() {
    Map<String, Set<String>> groupOf = new TreeMap<>();
    changes.forEach(change -> groupOf.put(change.file(), new HashSet<>(Set.of(change.file()))));
    for (Applied one : applied) {
      Set<String> joined = new HashSet<>();
      one.files().forEach(file -> joined.addAll(groupOf.getOrDefault(file, Set.of())));
      joined.forEach(file -> groupOf.put(file, joined));
    }
    List<List<FileChange>> groups = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FileChange change : changes) {
      if (seen.add(change.file())) {
        Set<String> group = groupOf.getOrDefault(change.file(), Set.of());
        seen.addAll(group);
        groups.add(changes.stream().filter(other -> group.contains(other.file())).toList());
      }
    }
    return groups;
  }
}
