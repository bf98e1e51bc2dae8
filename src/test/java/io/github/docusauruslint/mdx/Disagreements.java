package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for pages on which Docusaurus and ours disagree, and makes them small. */
final class Disagreements {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A tag that hastscript takes for a selector with an id or a class, or one behind which HTML
   * holds nothing but text till it is closed, here perhaps never.
   */
  private static final Pattern ODD_TAG =
      Pattern.compile(
          "<[A-Za-z][^\\s/>]*[#.]"
              + "|(?i)<(?:i?frame|no(?:embed|frames|script)|plaintext|script|style|textarea|title|xmp)");

  private final NodeOracle oracle;
  private final List<MdxOptions> sites;
  private int cases;

  /**
   * @param sites the settings that pages are read with, in turn
   */
  Disagreements(NodeOracle oracle, List<MdxOptions> sites) {
    this.oracle = oracle;
    this.sites = sites;
  }

  /**
   * Prints up to {@code shown} disagreements as it finds them, each as the page and what differs.
   *
   * @param goesOn asked with the number of pages tried so far
   * @return how many there are
   */
  int hunt(PageMutator mutator, IntPredicate goesOn, int shown) throws IOException {
    Set<String> found = new HashSet<>();
    for (; goesOn.test(cases) && found.size() < shown; cases++) {
      MdxOptions options = sites.get(cases % sites.size());
      String page = mutator.next();
      if (!disagreement(page, options).isEmpty()) {
        String small = shrink(page, options);
        if (found.add(small)) {
          System.out.println(
              JSON.writeValueAsString(small)
                  + " ("
                  + options.key().replaceFirst(" [^ ]*$", "")
                  + ")\n    "
                  + disagreement(small, options));
        }
      }
    }
    return found.size();
  }

  /** How many pages were tried. */
  int cases() {
    return cases;
  }

  /** What the two say that is not the same; empty when they agree. */
  private String disagreement(String page, MdxOptions options) throws IOException {
    JsonNode expected = oracle.ask(page, options);
    if (expected.path("error").path("message").asText().startsWith("Cannot read properties of ")) {
      return ""; // The HTML parser of its packages crashed.
    }
    if (options.format() == PageFacts.Format.MD && ODD_TAG.matcher(page).find()) {
      return "";
    }
    Agreement agreement = new Agreement();
    JsonNode actual = ours(page, options);
    if (expected.hasNonNull("error")
        && expected.at("/error/line").isNull()
        && actual.at("/error/inferred").asBoolean()) {
      return ""; // Docusaurus names no place; ours is one that the asking script did not find.
    }
    Map<String, Function<JsonNode, Stream<String>>> scored = new LinkedHashMap<>(FactKinds.SCORED);
    if (options.format() == PageFacts.Format.MD) {
      // The asking script misses those behind the first line in a container.
      scored.remove("anchors");
    }
    boolean same = agreement.add("page", expected, actual, scored);
    same &= hasAll(actual.path("anchors"), expected.path("anchors"));
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

  private static boolean hasAll(JsonNode actual, JsonNode expected) {
    List<JsonNode> left = new ArrayList<>();
    actual.forEach(left::add);
    for (JsonNode each : expected) {
      if (!left.remove(each)) {
        return false;
      }
    }
    return true;
  }

  private JsonNode ours(String page, MdxOptions options) throws IOException {
    SourceText source = SourceText.of(page);
    PageFacts facts;
    try {
      facts = MdxParser.parse(source, "page.mdx", options);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("crashed on " + JSON.writeValueAsString(page), e);
    }
    return JSON.readTree(FactsJson.write("page.mdx", source, facts, options.blogPost()));
  }

  /** The page with as many lines and characters taken away as leave a disagreement. */
  private String shrink(String page, MdxOptions options) throws IOException {
    String small = page;
    for (int size = Math.max(1, small.length() / 2); size >= 1; size /= 2) {
      int at = 0;
      while (at < small.length()) {
        String less = small.substring(0, at) + small.substring(Math.min(small.length(), at + size));
        if (disagreement(less, options).isEmpty()) {
          at += size;
        } else {
          small = less;
        }
      }
    }
    return small;
  }
}
