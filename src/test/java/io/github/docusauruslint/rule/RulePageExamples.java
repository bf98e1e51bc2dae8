package io.github.docusauruslint.rule;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a rule's page. Below the heading {@code Examples}, each heading {@code Bad: …} or
 * {@code Good: …} starts a small site made of the fenced blocks with a {@code title}; a mark {@code
 * ← rule} at the end of a line expects a finding there and is taken off before the site is linted.
 */
final class RulePageExamples {
  private static final String BEFORE = "before: ";
  private static final String NOW = "now: ";
  private static final Pattern TITLE = Pattern.compile("title=\"([^\"]*)\"");
  private static final Pattern MARK =
      Pattern.compile("(?m)[ \\t]*← ([a-z0-9/-]+(?:, [a-z0-9/-]+)*)$");

  private RulePageExamples() {}

  /** A small site. */
  static final class Example {
    final String heading;
    final boolean good;
    final Map<String, String> files = new LinkedHashMap<>();

    /** The files of an earlier time, where they differ; null for those that were not there. */
    final Map<String, String> before = new LinkedHashMap<>();

    /** {@code path:line rule}, once for each finding that is expected. */
    final Map<String, Integer> expected = new TreeMap<>();

    /** What other sites answer; nobody is asked where it is empty. */
    String answers = "";

    String safeDiff = "";
    String unsafeDiff = "";

    Example(String heading, boolean good) {
      this.heading = heading;
      this.good = good;
    }

    private void addFile(String title, String text) {
      boolean earlier = title.startsWith(BEFORE);
      boolean later = title.startsWith(NOW);
      String path = title.substring(earlier ? BEFORE.length() : later ? NOW.length() : 0);
      StringBuilder plain = new StringBuilder();
      int line = 1;
      for (String written : text.split("(?<=\n)", -1)) {
        Matcher mark = MARK.matcher(written);
        if (mark.find()) {
          for (String rule : mark.group(1).split(", ")) {
            expected.merge(path + ":" + line + " " + rule, 1, Integer::sum);
          }
          plain.append(mark.replaceFirst(""));
        } else {
          plain.append(written);
        }
        line++;
      }
      if (earlier) {
        before.put(path, plain.toString());
        return;
      }
      files.put(path, plain.toString());
      if (later) {
        before.putIfAbsent(path, null);
      }
    }

    /** The whole site as it was. */
    Map<String, String> filesBefore(Map<String, String> now) {
      Map<String, String> all = new LinkedHashMap<>(now);
      before.forEach(
          (path, text) -> {
            if (text == null) {
              all.remove(path);
            } else {
              all.put(path, text);
            }
          });
      return all;
    }
  }

  /** The examples of a page, in order. */
  static List<Example> read(String page) {
    List<Example> examples = new ArrayList<>();
    String body = page.substring(page.indexOf("\n---\n", 3) + 5);
    boolean within = false;
    for (Node node : Parser.builder().build().parse(body).getChildren()) {
      if (node instanceof Heading heading) {
        String text = heading.getText().toString();
        within = heading.getLevel() == 2 ? text.equals("Examples") : within;
        if (within && heading.getLevel() == 3) {
          boolean good = text.startsWith("Good");
          if (!good && !text.startsWith("Bad")) {
            throw new IllegalArgumentException("neither Bad nor Good: " + text);
          }
          examples.add(new Example(text, good));
        }
      } else if (within && node instanceof FencedCodeBlock block) {
        add(examples.get(examples.size() - 1), block);
      }
    }
    return examples;
  }

  private static void add(Example example, FencedCodeBlock block) {
    Matcher title = TITLE.matcher(block.getInfo());
    if (!title.find()) {
      throw new IllegalArgumentException("a block without a title below " + example.heading);
    }
    String text = block.getContentChars().toString();
    switch (title.group(1)) {
      case "answers" -> example.answers = text;
      case "after --fix" -> example.safeDiff = text;
      case "after --unsafe-fixes" -> example.unsafeDiff = text;
      default -> example.addFile(title.group(1), text);
    }
  }
}
