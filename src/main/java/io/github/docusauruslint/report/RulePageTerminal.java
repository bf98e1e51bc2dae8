package io.github.docusauruslint.report;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule for a terminal, from flexmark's tree: paragraphs are wrapped, code is set off.
 *
 * @param colour whether the terminal shows colours
 * @param width columns to wrap at
 */
public record RulePageTerminal(boolean colour, int width) {

  /** The page, line breaks included. */
  public String render(RuleText text) {
    StringBuilder out = new StringBuilder();
    blocks(out, Parser.builder().build().parse(text.markdown()), "");
    return out.toString().stripTrailing() + "\n";
  }

  private void blocks(StringBuilder out, Node parent, String indent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Heading heading) {
        String title = heading.getText().unescape();
        out.append(Style.BOLD.paint(colour, title)).append("\n\n");
      } else if (node instanceof FencedCodeBlock code) {
        code(out, code, indent);
      } else if (node instanceof BulletList || node instanceof OrderedList) {
        for (Node item : node.getChildren()) {
          item(out, (ListItem) item, indent);
        }
        out.append('\n');
      } else if (node instanceof Paragraph paragraph) {
        wrap(out, paragraph, indent, indent);
        out.append('\n');
      } else if (node instanceof BlockQuote) {
        blocks(out, node, indent + "  ");
      } else {
        out.append(node.getChars().toString().stripTrailing().indent(indent.length()));
        out.append('\n');
      }
    }
  }

  private void item(StringBuilder out, ListItem item, String indent) {
    String marker = item.getOpeningMarker() + " ";
    String deeper = indent + " ".repeat(marker.length());
    Node first = item.getFirstChild();
    if (first instanceof Paragraph paragraph) {
      wrap(out, paragraph, indent + marker, deeper);
      for (Node below = first.getNext(); below != null; below = below.getNext()) {
        if (below instanceof BulletList || below instanceof OrderedList) {
          below.getChildren().forEach(inner -> item(out, (ListItem) inner, deeper));
        }
      }
    }
  }

  private void code(StringBuilder out, FencedCodeBlock code, String indent) {
    String info = code.getInfo().toString();
    int title = info.indexOf("title=\"");
    if (title >= 0) {
      String name = info.substring(title + 7, info.indexOf('"', title + 7));
      out.append(indent).append("  ").append(Style.DIM.paint(colour, name + ":")).append('\n');
    }
    code.getContentChars()
        .toString()
        .lines()
        .forEach(
            line ->
                out.append(indent)
                    .append(line.isEmpty() ? "" : "    ")
                    .append(Style.CYAN.paint(colour, line))
                    .append('\n'));
    out.append('\n');
  }

  /** Words of a paragraph with their styles, as many on a line as fit. */
  private void wrap(StringBuilder out, Node paragraph, String first, String rest) {
    Line line = new Line(out, first, rest);
    inline(line, paragraph, null);
    line.end();
  }

  private void inline(Line line, Node parent, @Nullable Style style) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Code code) {
        String text = code.getText().toString();
        line.add(colour ? text : "`" + text + "`", Style.CYAN, false);
      } else if (node instanceof StrongEmphasis) {
        inline(line, node, Style.BOLD);
      } else if (node instanceof Text || node instanceof HtmlEntity) {
        line.add(node.getChars().unescape(), style, true);
      } else if (node instanceof Link link && link.getUrl().startsWith("https://")) {
        inline(line, node, style);
        line.add(" (" + link.getUrl() + ")", style, true);
      } else if (node.hasChildren()) {
        inline(line, node, style);
      } else {
        line.add(node.getChars().toString(), style, true);
      }
    }
  }

  /** A paragraph that grows word by word. */
  private final class Line {
    private final StringBuilder out;
    private final String rest;
    private final StringBuilder word = new StringBuilder();
    private int column;
    private int wordWidth;
    private boolean empty = true;

    Line(StringBuilder out, String first, String rest) {
      this.out = out.append(first);
      this.rest = rest;
      this.column = DisplayWidth.of(first);
    }

    void add(String text, @Nullable Style style, boolean breaks) {
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean space = i < text.length() && Character.isWhitespace(text.charAt(i)) && breaks;
        if (i == text.length() || space) {
          String piece = text.substring(from, i).replace('\n', ' ');
          word.append(style == null ? piece : style.paint(colour, piece));
          wordWidth += DisplayWidth.of(piece);
          from = i + 1;
          if (space) {
            endWord();
          }
        }
      }
    }

    private void endWord() {
      if (wordWidth == 0) {
        return;
      }
      if (!empty && column + 1 + wordWidth > width) {
        out.append('\n').append(rest);
        column = DisplayWidth.of(rest);
      } else if (!empty) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += wordWidth;
      empty = false;
      word.setLength(0);
      wordWidth = 0;
    }

    void end() {
      endWord();
      out.append('\n');
    }
  }
}
