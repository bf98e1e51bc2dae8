package io.github.docusauruslint.external;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All that was learnt of the links to other sites.
 *
 * @param answers one for each URL, in the order of the links
 * @param requests how many each host got in this run
 */
public record ExternalAnswers(List<Answer> answers, Map<String, Integer> requests) {
  public ExternalAnswers {
    answers = List.copyOf(answers);
    requests = Map.copyOf(requests);
  }

  /** How many of an outcome there are. */
  public int count(Outcome.Kind kind) {
    return count(answer -> answer.outcome().kind() == kind);
  }

  /** How many there are of which something holds. */
  public int count(Predicate<Answer> what) {
    return (int) answers.stream().filter(what).count();
  }

  /** What came of it host by host, by name. */
  public List<HostCount> hosts() {
    return HostCount.of(answers, requests);
  }
}
