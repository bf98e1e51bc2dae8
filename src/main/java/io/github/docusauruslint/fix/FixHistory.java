package io.github.docusauruslint.fix;

import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The states that files went through, and the fixes that brought them about. */
final class FixHistory {

  /** A file from its first state to its last; between two states lie the rules of one round. */
  private record Road(List<SourceText> states, List<Set<String>> rules) {}

  private final List<FixOutcome.Applied> applied = new ArrayList<>();
  private final Map<String, Road> roads = new TreeMap<>();

  /**
   * Adds a round.
   *
   * @return by file, the rules that led a file away from a state and back to it
   */
  Map<String, Set<String>> add(FixPlan plan, Map<String, EditedText> edited) {
    Map<String, Set<String>> circles = new TreeMap<>();
    Map<String, Set<String>> rulesByFile = new TreeMap<>();
    for (Candidate candidate : plan.chosen()) {
      Set<String> rules = new TreeSet<>();
      candidate.findings().forEach(finding -> rules.add(finding.rule()));
      applied.add(new FixOutcome.Applied(rules, candidate.fix()));
      for (String file : candidate.files()) {
        rulesByFile.computeIfAbsent(file, f -> new TreeSet<>()).addAll(rules);
      }
    }
    edited.forEach(
        (file, text) -> {
          Road road =
              roads.computeIfAbsent(
                  file, f -> new Road(new ArrayList<>(List.of(text.before())), new ArrayList<>()));
          road.rules().add(rulesByFile.getOrDefault(file, Set.of()));
          SourceText after = text.after();
          for (int i = 0; i < road.states().size(); i++) {
            if (road.states().get(i).text().equals(after.text())) {
              Set<String> circle = circles.computeIfAbsent(file, f -> new TreeSet<>());
              road.rules().subList(i, road.rules().size()).forEach(circle::addAll);
            }
          }
          road.states().add(after);
        });
    return circles;
  }

  /** Forgets all of it. */
  void clear() {
    applied.clear();
    roads.clear();
  }

  List<FixOutcome.Applied> applied() {
    return applied;
  }

  /** The files that were edited, as they are now. */
  Map<String, SourceText> texts() {
    Map<String, SourceText> texts = new TreeMap<>();
    roads.forEach((file, road) -> texts.put(file, last(road)));
    return texts;
  }

  /** The files that were edited, first state and last. */
  List<FixOutcome.FileChange> changes() {
    List<FixOutcome.FileChange> changes = new ArrayList<>();
    roads.forEach(
        (file, road) ->
            changes.add(new FixOutcome.FileChange(file, road.states().get(0), last(road))));
    return changes;
  }

  private static SourceText last(Road road) {
    return road.states().get(road.states().size() - 1);
  }
}
