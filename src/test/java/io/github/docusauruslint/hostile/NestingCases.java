package io.github.docusauruslint.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that nests, nested ten thousand deep, with and without its end. */
final class NestingCases {
  /** What opens, what stands in the middle, what closes. */
  private record Nest(String open, String middle, String close) {
    String name() {
      return (open + (close.isEmpty() ? "" : " … " + close)).replace("\n", "\\n");
    }

    String closed(int depth) {
      return open.repeat(depth) + middle + close.repeat(depth);
    }

    String unclosed(int depth) {
      return open.repeat(depth) + middle;
    }
  }

  /** What begins a comment that ends at the end of the page alone, where text follows it. */
  private static final List<String> TEXT_IN_BRACES =
      List.of("{/* a\n", "<b>{/* a\n", "> {/* a\n", "{/* a\n\n");

  private static final List<Nest> MARKDOWN =
      List.of(
          new Nest("> ", "a", ""),
          new Nest(">", "a", ""),
          new Nest("- ", "a", ""),
          new Nest("1. ", "a", ""),
          new Nest("* + - 1) > ", "a", ""),
          new Nest("[^a]: ", "a", ""),
          new Nest("[", "a", "]"),
          new Nest("[", "a", "](/b)"),
          new Nest("![", "a", "](/b.png)"),
          new Nest("[a](", "b", ")"),
          new Nest("![a](<", "b", ">)"),
          new Nest("[a]: ", "b", ""),
          new Nest("{", "1", "}"),
          new Nest("{{", "1", "}}"),
          new Nest("{(", "1", ")}"),
          new Nest("{[", "1", "]}"),
          new Nest("{`${", "1", "}`}"),
          new Nest("<a>", "x", "</a>"),
          new Nest("<a><a>", "x", "</a></a>"),
          new Nest("<A b={", "1", "}/>"),
          new Nest("<A b={<", "A/>", "}/>"),
          new Nest("<A>\n\n", "x", "\n\n</A>"),
          new Nest("<details>\n<summary>a</summary>\n\n", "x", "\n</details>\n"),
          new Nest("<", "a", ">"),
          new Nest("</", "a", ">"),
          new Nest("*", "a", "*"),
          new Nest("**", "a", "**"),
          new Nest("***", "a", "***"),
          new Nest("*_", "a", "_*"),
          new Nest("~~", "a", "~~"),
          new Nest("a*b**", "a", ""),
          new Nest("`", "a", ""),
          new Nest("` `` ", "a", ""),
          new Nest(":::note\n", "a", "\n:::\n"),
          new Nest(":a[", "a", "]"),
          new Nest("::a{b=", "c", "}"),
          new Nest("#", " a", ""),
          new Nest("| ", "a", "|\n"),
          new Nest("(", "a", ")"),
          new Nest("\\", "a", ""),
          new Nest("&", "a", ";"),
          new Nest("<!--", "a", "-->"),
          new Nest("<![CDATA[", "a", "]]>"),
          new Nest("www.", "a", ""),
          new Nest("http://", "a", ""),
          new Nest("a@", "b", ""),
          new Nest("{/*", "a", "*/}"),
          new Nest("```\n", "a", "\n```\n"),
          new Nest("\t", "a", ""));

  private static final List<Nest> SCRIPT =
      List.of(
          new Nest("[", "1", "]"),
          new Nest("{a:", "1", "}"),
          new Nest("(", "1", ")"),
          new Nest("`${", "1", "}`"),
          new Nest("<a>", "", "</a>"),
          new Nest("<A b={", "1", "}/>"),
          new Nest("()=>", "1", ""),
          new Nest("function(){return ", "1", "}"),
          new Nest("class{a=", "1", "}"),
          new Nest("1?", "1", ":1"),
          new Nest("!", "1", ""),
          new Nest("1+", "1", ""),
          new Nest("a.b.", "c", ""),
          new Nest("a?.[", "1", "]"),
          new Nest("f(", "1", ")"),
          new Nest("async()=>await ", "1", ""),
          new Nest("new ", "A", ""),
          new Nest("...", "a", ""),
          new Nest("/(", "a", ")/"),
          new Nest("/*", "", "*/1"),
          new Nest("import(", "1", ")"));

  private NestingCases() {}

  private static int deep() {
    return Scale.of(100_000);
  }

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    for (Nest nest : MARKDOWN) {
      cases.add(page(nest, "closed", () -> nest.closed(deep()), false));
      cases.add(page(nest, "in CommonMark", () -> nest.closed(deep()), true));
      if (!nest.close().isEmpty()) {
        cases.add(page(nest, "open", () -> nest.unclosed(deep()), false));
      }
    }
    for (Nest nest : SCRIPT) {
      String shown = nest.name();
      cases.add(
          HostileCase.file(
              "an export nests " + shown,
              "docs/a.mdx",
              () -> "export const a = " + nest.closed(deep()) + ";\n\n# A\n"));
      cases.add(
          HostileCase.file(
              "an export nests " + shown + " without end",
              "docs/a.mdx",
              () -> "export const a = " + nest.unclosed(deep())));
      cases.add(
          HostileCase.file(
              "a component nests " + shown,
              "src/pages/a.js",
              () -> "export default () => " + nest.closed(deep()) + ";\n"));
      cases.add(
          HostileCase.of(
                  "the config nests " + shown,
                  site -> site.config("tagline: " + nest.closed(deep()) + ","))
              .status(0, 1, 2));
    }
    cases.add(
        HostileCase.file(
            "lists by indent", "docs/a.md", () -> lines(1_000, i -> "  ".repeat(i) + "- a")));
    cases.add(
        HostileCase.file(
            "admonitions with fewer colons each",
            "docs/a.md",
            () -> lines(1_500, i -> ":".repeat(2_000 - i) + "note")));
    cases.add(
        HostileCase.file(
            "quotes that grow", "docs/a.md", () -> lines(1_000, i -> "> ".repeat(i) + "a")));
    cases.add(
        HostileCase.file(
            "components on lines of their own",
            "docs/a.mdx",
            () -> "<A>\n".repeat(deep()) + "</A>\n".repeat(deep())));
    for (String line : TEXT_IN_BRACES) {
      cases.add(
          HostileCase.file(
              "a megabyte of lines " + line.replace("\n", "\\n"),
              "docs/a.mdx",
              () -> textInBraces(line, 1_000_000)));
    }
    return cases.stream();
  }

  /** Lines that each begin what ends at the end of the page, with text behind it. */
  static String textInBraces(String line, int size) {
    return line.repeat(size / line.length()) + "*/} b\n";
  }

  private static HostileCase page(
      Nest nest, String how, Supplier<String> text, boolean commonMark) {
    String front = commonMark ? "---\nmdx:\n  format: md\n---\n\n" : "";
    return HostileCase.file(
        "a page nests " + nest.name() + " " + how, "docs/a.md", () -> front + text.get() + "\n");
  }

  /** A line for each number. */
  static String lines(int count, IntFunction<String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.apply(i)).append('\n');
    }
    return text.toString();
  }
}
