package io.github.docusauruslint.external;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of all links to one host.
 *
 * @param requests how many went there in this run, redirects from elsewhere included
 * @param remembered how many URLs an earlier run had asked for
 * @param outcomes how many URLs there are of each outcome
 */
public record HostCount(
    String host, int requests, int remembered, Map<Outcome.Kind, Integer> outcomes) {
  public HostCount {
    outcomes = Map.copyOf(outcomes);
  }

  /** How many URLs. */
  public int urls() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many URLs have one of the outcomes that speak against a link. */
  public int failed() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getKey().isFailure())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many URLs there are of each outcome: {@code good 3, status 1}. */
  public String inWords() {
    return outcomes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().label() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Whether anything speaks against a link, or nothing could be learnt of the host. */
  public boolean isInTrouble() {
    return outcomes.keySet().stream().anyMatch(kind -> kind.isFailure() || kind.isByHost());
  }

  /** The hosts of these answers, by name. */
  static List<HostCount> of(List<Answer> answers, Map<String, Integer> requests) {
    Map<String, List<Answer>> byHost = new TreeMap<>();
    for (Answer answer : answers) {
      byHost.computeIfAbsent(answer.link().host(), host -> new ArrayList<>()).add(answer);
    }
    List<HostCount> counts = new ArrayList<>();
    byHost.forEach(
        (host, its) -> {
          Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
          its.forEach(answer -> outcomes.merge(answer.outcome().kind(), 1, Integer::sum));
          int remembered = (int) its.stream().filter(Answer::isRemembered).count();
          counts.add(new HostCount(host, requests.getOrDefault(host, 0), remembered, outcomes));
        });
    return counts;
  }
}
