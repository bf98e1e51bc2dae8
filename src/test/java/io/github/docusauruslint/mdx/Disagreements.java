package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for pages on which Docusaurus and ours disagree, and makes them small. */
final class Disagreements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final NodeOracle oracle;
  private final MdxOptions options;

  Disagreements(NodeOracle oracle, MdxOptions options) {
    this.oracle = oracle;
    this.options = options;
  }

  /** Up to {@code shown} disagreements in that many pages, each as the page and what differs. */
  List<String> hunt(PageMutator mutator, int cases, int shown) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < cases && found.size() < shown; i++) {
      String page = mutator.next();
      if (!disagreement(page).isEmpty()) {
        String small = shrink(page);
        found.put(small, JSON.writeValueAsString(small) + "\n    " + disagreement(small));
      }
    }
    return new ArrayList<>(found.values());
  }

  /** What the two say that is not the same; empty when they agree. */
  private String disagreement(String page) throws IOException {
    JsonNode expected = oracle.ask(page);
    if (expected.path("error").path("line").asInt() > page.split("\r\n?|\n", -1).length) {
      return ""; // js-yaml ends a last line that has no ending, and may stop behind it.
    }
    Agreement agreement = new Agreement();
    JsonNode actual = ours(page);
    boolean same = agreement.add("page", expected, actual, FactKinds.SCORED);
    same &= agreement.add("page", expected, actual, FactKinds.FURTHER);
    if (same) {
      return "";
    }
    String differences =
        agreement
            .table()
            .lines()
            .filter(line -> line.startsWith("    "))
            .limit(4)
            .map(String::strip)
            .collect(Collectors.joining("\n    "));
    String error = expected.path("error").path("message").asText();
    String mine = actual.path("error").path("message").asText();
    return differences
        + (error.isEmpty()
            ? ""
            : "\n    Docusaurus: " + error + " " + expected.path("error").path("cause").asText(""))
        + (mine.isEmpty() ? "" : "\n    ours: " + mine);
  }

  private JsonNode ours(String page) throws IOException {
    SourceText source = SourceText.of(page);
    PageFacts facts;
    try {
      facts = MdxParser.parse(source, "page.mdx", options);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("crashed on " + JSON.writeValueAsString(page), e);
    }
    return JSON.readTree(FactsJson.write("page.mdx", source, facts, false));
  }

  /** The page with as many lines and characters taken away as leave a disagreement. */
  private String shrink(String page) throws IOException {
    String small = page;
    for (int size = Math.max(1, small.length() / 2); size >= 1; size /= 2) {
      int at = 0;
      while (at < small.length()) {
        String less = small.substring(0, at) + small.substring(Math.min(small.length(), at + size));
        if (disagreement(less).isEmpty()) {
          at += size;
        } else {
          small = less;
        }
      }
    }
    return small;
  }
}
