package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.text.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * What the rules said of a site, and what else it takes to judge some of its pages again.
 *
 * @param pages what rules of pages found, by the path of the page
 * @param site what rules of the site found, by rule
 * @param passing the same of rules that look at what the bodies of pages say
 * @param asking the pages that ask for something not to be told
 * @param askingOthers other files that do
 * @param problemEnds the end of the last place that Docusaurus complains of, by file
 * @param obstacles files of which nothing is known, and why
 * @param styles how the site writes its links
 * @param tallies what is counted of the links of pages that changed since the site was kept
 * @param recent packed facts of pages that changed so shortly before they were read that their
 *     stamp does not tell whether others hold for them
 */
public record KeptJudgement(
    Map<String, List<Diagnostic>> pages,
    Map<String, List<Diagnostic>> site,
    Map<String, List<Diagnostic>> passing,
    List<String> asking,
    List<String> askingOthers,
    Map<String, Integer> problemEnds,
    Map<String, Obstacle> obstacles,
    LinkStyles styles,
    Map<String, PageTally> tallies,
    Map<String, PackedFacts> recent) {
  public KeptJudgement {
    pages = Map.copyOf(pages);
    site = Map.copyOf(site);
    passing = Map.copyOf(passing);
    asking = List.copyOf(asking);
    askingOthers = List.copyOf(askingOthers);
    problemEnds = Map.copyOf(problemEnds);
    obstacles = Map.copyOf(obstacles);
    tallies = Map.copyOf(tallies);
    recent = Map.copyOf(recent);
  }
}
