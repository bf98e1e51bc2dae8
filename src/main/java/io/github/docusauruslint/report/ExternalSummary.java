package io.github.docusauruslint.report;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.rule.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of asking other sites, in a line, and a line for each host: those in trouble, the worst
 * first, or all of them.
 *
 * @param all whether hosts are told of whose links are good, too
 */
public record ExternalSummary(Messages messages, boolean all) {
  /** How many hosts are told of where not all are. */
  private static final int MOST = 10;

  /** The line, and those of hosts. */
  public List<String> lines(ExternalAnswers answers) {
    List<HostCount> hosts = answers.hosts();
    List<String> lines = new ArrayList<>();
    lines.add(summary(answers));
    if (all) {
      hosts.forEach(host -> lines.add(line(host)));
      return lines;
    }
    List<HostCount> trouble =
        hosts.stream()
            .filter(HostCount::isInTrouble)
            .sorted(Comparator.comparing(HostCount::failed).reversed())
            .toList();
    trouble.stream().limit(MOST).forEach(host -> lines.add(line(host)));
    if (trouble.size() > MOST) {
      lines.add(messages.count("external.more-hosts", trouble.size() - MOST));
    }
    return lines;
  }

  /** What came of all of them. */
  String summary(ExternalAnswers answers) {
    List<String> parts = new ArrayList<>();
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      if (!kind.isFailure()) {
        addSome(parts, "external." + kind.label(), answers.count(kind));
      }
    }
    addSome(parts, "external.broken", answers.count(Answer::broken));
    addSome(parts, "external.given-time", answers.count(Answer::isGivenTime));
    addSome(parts, "external.remembered", answers.count(Answer::isRemembered));
    return messages.format(
        "external.summary",
        messages.count("external.urls", answers.answers().size()),
        messages.count("external.hosts", answers.hosts().size()),
        join(parts));
  }

  private String join(List<String> parts) {
    String joined = "";
    for (String part : parts) {
      joined = joined.isEmpty() ? part : messages.format("report.list", joined, part);
    }
    return joined;
  }

  private void addSome(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(messages.format(key, count));
    }
  }

  private String line(HostCount host) {
    return messages.format(
        "external.host",
        host.host(),
        messages.count("external.urls", host.urls()),
        join(parts(host)));
  }

  /** What came of one host, without its name. */
  String words(HostCount host) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.count("external.urls", host.urls()));
    parts.addAll(parts(host));
    return join(parts);
  }

  private List<String> parts(HostCount host) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.count("external.requests", host.requests()));
    parts.add(host.inWords());
    addSome(parts, "external.remembered", host.remembered());
    return parts;
  }
}
