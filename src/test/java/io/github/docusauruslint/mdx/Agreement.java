package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How far two readers agree, kind by kind: facts of both over facts of either. */
final class Agreement {
  private static final int MOST_EXAMPLES = 12;

  private final Map<String, Score> scores = new LinkedHashMap<>();

  private static final class Score {
    private int expected;
    private int actual;
    private int matched;
    private final List<String> examples = new ArrayList<>();

    void note(String example) {
      if (examples.size() < MOST_EXAMPLES) {
        examples.add(oneLine(example));
      }
    }

    double rate() {
      int union = expected + actual - matched;
      return union == 0 ? 1 : (double) matched / union;
    }
  }

  /** Compares one page by the given kinds; whether all of it agrees. */
  boolean add(
      String page,
      JsonNode expected,
      JsonNode actual,
      Map<String, Function<JsonNode, Stream<String>>> kinds) {
    kinds.keySet().forEach(kind -> scores.computeIfAbsent(kind, k -> new Score()));
    boolean[] whole = {true};
    FactKinds.of(expected, kinds)
        .forEach(
            (kind, keys) ->
                whole[0] &=
                    add(
                        kind + " of " + page,
                        scores.get(kind),
                        keys.apply(expected),
                        keys.apply(actual)));
    return whole[0];
  }

  private static boolean add(
      String page, Score score, Stream<String> expected, Stream<String> actual) {
    Map<String, Integer> left = new HashMap<>();
    List<String> wanted = expected.toList();
    List<String> had = actual.toList();
    had.forEach(key -> left.merge(key, 1, Integer::sum));
    score.expected += wanted.size();
    score.actual += had.size();
    boolean whole = wanted.size() == had.size();
    for (String key : wanted) {
      if (left.getOrDefault(key, 0) > 0) {
        score.matched++;
        left.merge(key, -1, Integer::sum);
      } else {
        whole = false;
        score.note("missed   " + page + ": " + key);
      }
    }
    left.forEach(
        (key, count) -> {
          if (count > 0) {
            score.note("invented " + page + ": " + key);
          }
        });
    return whole;
  }

  private static String oneLine(String text) {
    String line = text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return line.length() > 240 ? line.substring(0, 240) : line;
  }

  /** The rate of every kind, in percent. */
  Map<String, Double> rates() {
    Map<String, Double> rates = new LinkedHashMap<>();
    scores.forEach((kind, score) -> rates.put(kind, 100 * score.rate()));
    return rates;
  }

  /** The table, with examples of what differs. */
  String table() {
    StringBuilder table = new StringBuilder();
    scores.forEach(
        (kind, score) -> {
          table.append(
              String.format(
                  Locale.ROOT,
                  "%-20s expected %7d  ours %7d  agree %8.4f%%%n",
                  kind,
                  score.expected,
                  score.actual,
                  100 * score.rate()));
          score.examples.forEach(example -> table.append("    ").append(example).append('\n'));
        });
    return table.toString();
  }
}
