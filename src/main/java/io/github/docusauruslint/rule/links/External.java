package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.LinkPlace;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.rule.AnswerRule;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A link to another site that leads nowhere, or elsewhere for good, or that cannot be told of. */
final class External implements AnswerRule {
  @Override
  public void check(ExternalAnswers answers, Findings findings) {
    Map<String, Answer> silentHosts = new TreeMap<>();
    Map<String, Integer> links = new HashMap<>();
    for (Answer answer : answers.answers()) {
      Outcome outcome = answer.outcome();
      if (answer.broken()) {
        answer.link().places().forEach(place -> broken(answer, place, findings));
      } else if (outcome.kind() == Outcome.Kind.GOOD) {
        answer.link().places().forEach(place -> good(answer, place, findings));
      } else if (outcome.kind().isByHost()) {
        String host = answer.link().host() + " " + outcome.kind();
        silentHosts.putIfAbsent(host, answer);
        links.merge(host, 1, Integer::sum);
      }
    }
    silentHosts.forEach((host, answer) -> silent(answer, links.getOrDefault(host, 1), findings));
  }

  private static void broken(Answer answer, LinkPlace place, Findings findings) {
    Outcome outcome = answer.outcome();
    String key = key(outcome.kind());
    Findings.Finding finding =
        outcome.kind() == Outcome.Kind.STATUS
            ? add(findings, answer, place, key, place.written(), outcome.status())
            : add(
                findings,
                answer,
                place,
                key,
                place.written(),
                answer.link().host(),
                outcome.detail());
    if (answer.archived() != null) {
      finding.help("archived", answer.archived());
    }
  }

  private static void good(Answer answer, LinkPlace place, Findings findings) {
    Outcome outcome = answer.outcome();
    if (place.fragment() != null && outcome.anchors().get(place.fragment()) == Anchor.ABSENT) {
      add(findings, answer, place, "fragment", place.written(), place.fragment()).onlyWarns();
    }
    String moved = outcome.hasMoved() ? String.valueOf(outcome.destination()) : null;
    if (moved == null || !findings.options().flag("redirects")) {
      return;
    }
    boolean own = moved.indexOf('#') >= 0 || place.fragment() == null;
    String url = escaped(own ? moved : moved + "#" + place.fragment());
    Findings.Finding finding =
        add(findings, answer, place, "moved", place.written(), url).onlyWarns();
    if (place.replaceable() && isSamePage(place.written(), moved)) {
      TextEdit edit = new TextEdit(place.span(), url);
      finding.fix(
          place.shown()
              ? Change.unsafe("write", url, place.file(), edit)
              : Change.safe("write", url, place.file(), edit));
    }
  }

  /** With what would end a URL in Markdown or in quotes percent-encoded. */
  private static String escaped(String url) {
    return url.replace("'", "%27").replace("(", "%28").replace(")", "%29");
  }

  /** A page that has moved to the front page of a site is gone, whatever the server calls it. */
  private static boolean isSamePage(String written, String moved) {
    return !isFrontPage(moved) || isFrontPage(written);
  }

  private static boolean isFrontPage(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0 || path == url.length() - 1 || "?#".indexOf(url.charAt(path + 1)) >= 0;
  }

  private static void silent(Answer answer, int links, Findings findings) {
    LinkPlace place = answer.link().places().get(0);
    Outcome outcome = answer.outcome();
    String key = links == 1 ? key(outcome.kind()) : key(outcome.kind()) + "-more";
    String how = outcome.status() > 0 ? String.valueOf(outcome.status()) : outcome.detail();
    add(findings, answer, place, key, answer.link().host(), links, how).onlyWarns();
  }

  /** The message for a kind is called as it is. */
  private static String key(Outcome.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Findings.Finding add(
      Findings findings, Answer answer, LinkPlace place, String key, Object... arguments) {
    Outcome outcome = answer.outcome();
    return findings
        .add(place.file(), place.span(), key, arguments)
        .page(place.page())
        .data("url", place.written())
        .data("outcome", outcome.kind().label())
        .data("status", outcome.status() == 0 ? null : outcome.status())
        .data("host", answer.link().host())
        .data("redirects", outcome.hops().stream().map(Hop::to).toList())
        .data("failures", answer.failures() == 0 ? null : answer.failures())
        .data("archived", answer.archived());
  }
}
