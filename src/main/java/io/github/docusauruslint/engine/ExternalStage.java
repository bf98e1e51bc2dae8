package io.github.docusauruslint.engine;

import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkCollector;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stage of a run in which other sites are asked, where the one who runs it wants that. */
final class ExternalStage {
  private ExternalStage() {}

  /** What became of the links to other sites; null where nobody asks. */
  static @Nullable ExternalAnswers ask(
      LintRequest request, RuleRunner rules, LinkedSite site, Progress progress) {
    LinkAnswers external = request.external();
    return external == null || !rules.looksAtAnswers()
        ? null
        : external.ask(LinkCollector.of(site), new Hearing(progress));
  }

  private record Hearing(Progress progress) implements LinkAnswers.Listener {
    @Override
    public void begin(int urls, int hosts) {
      progress.begin(Progress.Stage.EXTERNAL, urls);
      progress.hosts(hosts);
    }

    @Override
    public void answered(boolean failed) {
      if (failed) {
        progress.failed();
      }
      progress.done();
    }
  }

  /** That some links were not looked at. */
  static List<Notice> notices(LintRequest request, Site site, ExternalAnswers answers) {
    int open = answers.count(Outcome.Kind.NOT_ASKED);
    if (open == 0) {
      return List.of();
    }
    Messages messages = request.book().messages();
    String words = messages.format("external.not-looked", messages.count("report.links", open));
    return List.of(new Notice(words, site.settings().configFile(), Span.at(0)));
  }
}
