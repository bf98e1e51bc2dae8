package io.github.docusauruslint.mdx;

import java.util.List;
import java.util.Random;

/** Makes new pages of pieces of old ones. */
final class PageMutator {
  /** What is worth putting anywhere. */
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "{/* c */}",
          "{a}",
          "{`}`}",
          "{'}'}",
          "<",
          ">",
          "<b>",
          "</b>",
          "<br/>",
          "<A>",
          "</A>",
          "<A b={1} c=\"d\" />",
          "<>",
          "</>",
          "<!-- c -->",
          "<!--",
          "-->",
          "`",
          "``",
          "```",
          "~~~",
          "```js\n",
          "\n```\n",
          "*",
          "**",
          "_",
          "__",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](u)",
          "[a](b)",
          "[a]: b\n",
          "[a][b]",
          "[a]",
          "[^1]",
          "[^1]: x\n",
          ":::",
          ":::note\n",
          "\n:::\n",
          ":::tip[T]\n",
          "::leaf[x]{#i .c}\n",
          ":t[x]{a=b}",
          ":a",
          "# ",
          "## H {#id}\n",
          "\n===\n",
          "\n---\n",
          "> ",
          ">",
          "- ",
          "* ",
          "1. ",
          "    ",
          "  ",
          "\t",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\\",
          "&amp;",
          "&#35;",
          "&",
          "|",
          "| a | b |\n|---|---|\n| c | d |\n",
          "|-|\n",
          "import a from 'b'\n",
          "export const c = 1\n",
          "import {d} from \"e\"\n\n",
          "http://a.b/c",
          "www.a.b",
          "a@b.co",
          "https://x",
          "<http://a.b>",
          "'",
          "\"",
          "=",
          "/",
          "{...p}",
          "<br>",
          "<!---->",
          "<!-->",
          "{/* #x */}",
          "{// c\n}",
          "{\"",
          "`${",
          "`a${b}`",
          "/*",
          "*/",
          "//",
          "=>",
          "{() => <b>c</b>}",
          "{[1, {a: '}'}]}",
          "<A b={{c: [1, '}']}} {...d} />",
          "<a.b c />",
          "<a:b c:d=\"e\" />",
          "<A\n  b\n/>",
          "<A>\n\n",
          "\n\n</A>\n",
          "<details>\n<summary>s</summary>\n\n",
          "\n</details>\n",
          "=\"",
          "={",
          "={<b/>}",
          "{#i}",
          "\\{",
          "\\<",
          "&lbrace;",
          "&#x10FFFF;",
          "&#0;",
          ":::note Title\n",
          ":::note[T] {.c}\n",
          "::::\n",
          ":b[",
          "]{c=\"d\"}",
          "::c{",
          "export default a\n\n",
          "export {e as f} from 'g'\n",
          "export const h = () => <b>\n\n</b>\n",
          "export function k() {\n\n}\n",
          "import l, {m as n} from 'o'\n",
          "import * as q from 'r';\n",
          "```mdx-code-block\n",
          "![a][b]",
          "![a](b \"c\")",
          "[a](<b c> 'd')",
          "[a](b(c)d)",
          "[a]: <b c> (d\ne)\n",
          "[^a b]",
          "[^1]:\n\n    x\n",
          "- [ ] ",
          "- [x]\t",
          "|:-:|-:|\n",
          "\\|",
          "`|`",
          "~",
          "***",
          "*a*b*",
          "__a__b",
          "ftp://a.b",
          "mailto:a@b.co",
          "xmpp:a@b.co/c",
          "(http://a.b/c_(d))",
          "www.a.b?q=1&amp;c;",
          "http://a.b/\u4e2d",
          "http://localhost:PORT",
          "[a](http://x:y)",
          "[a](%zz.md)",
          "2. ",
          "10) ",
          "+ ",
          "-\n",
          "---\na: b\n---\n",
          "\f",
          "\u2028",
          "\u0301",
          "\u00a0",
          "\u4e2d",
          "\ud83d\ude00",
          "\u200b",
          "!",
          ":",
          ";",
          "$",
          "$$",
          "$a$",
          "$$\n",
          "\n$$\n{a\n$$\n",
          "@",
          "+");

  /** What a whole page may stand in. */
  private static final List<List<String>> WRAPPERS =
      List.of(
          List.of(":::note\n", "\n:::\n"),
          List.of(":::note[T]\n\n", "\n\n:::\n"),
          List.of("<A>\n", "\n</A>\n"),
          List.of("<A>", "</A>"),
          List.of("<A b={", "} />"),
          List.of("{", "}"),
          List.of("{`", "`}"),
          List.of("export const x = <>\n", "\n</>\n"),
          List.of("# ", " {#x}\n"),
          List.of("| ", " |\n|-|\n"),
          List.of("[", "](u)"),
          List.of("![", "](u)"),
          List.of("*", "*"),
          List.of("> - ", "\n"),
          List.of("[^1]\n\n[^1]: ", "\n"),
          List.of("<!-- ", " -->\n"),
          List.of("---\n", "\n---\n"));

  private final Random random;
  private final List<String> pages;

  PageMutator(Random random, List<String> pages) {
    this.random = random;
    this.pages = pages;
  }

  /** The next page; the same seed gives the same pages. */
  String next() {
    String page = mutate(random.nextInt(3) == 0 ? composed() : piece());
    return switch (random.nextInt(24)) {
      case 0 -> page.replaceAll("\r?\n", "\r\n");
      case 1 -> page.replace("    ", "\t");
      default -> page;
    };
  }

  /** Blocks as they are on sites, one after or in another, and with pieces of real pages. */
  private String composed() {
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String block =
          random.nextInt(5) == 0
              ? piece()
              : SiteSnippets.BLOCKS.get(random.nextInt(SiteSnippets.BLOCKS.size()));
      for (int deep = random.nextInt(3); deep > 0; deep--) {
        block = framed(block);
      }
      page.append(block).append(random.nextBoolean() ? "\n" : "");
    }
    return page.toString();
  }

  private String framed(String block) {
    List<String> frame = SiteSnippets.FRAMES.get(random.nextInt(SiteSnippets.FRAMES.size()));
    String indented =
        frame.get(1).isEmpty() ? block : block.replaceAll("(?m)^(?!\\z)", frame.get(1));
    return frame.get(0) + indented + frame.get(2);
  }

  /** Some lines of some page. */
  private String piece() {
    String page = pages.get(random.nextInt(pages.size()));
    String[] lines = page.split("(?<=\n)", -1);
    int start = random.nextInt(lines.length);
    int count = 1 + random.nextInt(14);
    StringBuilder piece = new StringBuilder();
    for (int i = start; i < Math.min(lines.length, start + count); i++) {
      piece.append(lines[i], 0, Math.min(lines[i].length(), 300));
    }
    return piece.toString();
  }

  private String mutate(String piece) {
    StringBuilder page = new StringBuilder(piece);
    int times = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(page.length() + 1);
      switch (random.nextInt(11)) {
        case 8 -> page.insert(lineStart(page, at), line(page, random.nextInt(page.length() + 1)));
        case 9 -> page.delete(lineStart(page, at), at);
        case 10 -> wrap(page);
        case 0 -> page.delete(at, Math.min(page.length(), at + 1 + random.nextInt(4)));
        case 1 -> page.insert(lineStart(page, at), indent());
        case 2 -> page.insert(lineStart(page, at), piece());
        case 3 -> indentAll(page, indent());
        case 4 -> {
          int end = Math.min(page.length(), at + random.nextInt(40));
          page.insert(random.nextInt(page.length() + 1), page.substring(at, end));
        }
        default -> page.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
      }
    }
    return page.toString();
  }

  /** The line around an offset. */
  private static String line(StringBuilder page, int at) {
    int end = page.indexOf("\n", at);
    return page.substring(lineStart(page, at), end < 0 ? page.length() : end + 1);
  }

  private void wrap(StringBuilder page) {
    List<String> around = WRAPPERS.get(random.nextInt(WRAPPERS.size()));
    page.insert(0, around.get(0)).append(around.get(1));
  }

  private String indent() {
    List<String> indents = List.of("> ", "- ", "  ", "    ", "\t", "1. ", "* ", ">", "   ");
    return indents.get(random.nextInt(indents.size()));
  }

  private static int lineStart(StringBuilder page, int at) {
    return page.lastIndexOf("\n", at - 1) + 1;
  }

  private static void indentAll(StringBuilder page, String indent) {
    String indented = indent + page.toString().replace("\n", "\n" + indent);
    page.setLength(0);
    page.append(indented);
  }
}
