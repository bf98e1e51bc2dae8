package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.schema.DataFile;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.yaml.YamlNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the position of a doc or category is written, or would be.
 *
 * @param span what another position replaces; empty where none is written yet
 * @param before what goes in front of a new position
 * @param after what goes behind it
 */
record PositionField(String file, Span span, String before, String after) {

  FileEdit write(double position) {
    return new FileEdit(file, new TextEdit(span, before + text(position) + after));
  }

  /** A position as people write it. */
  static String text(double position) {
    return BigDecimal.valueOf(position).stripTrailingZeros().toPlainString();
  }

  /** Whether the front matter says the position. */
  static boolean isWritten(ParsedFile file) {
    return isWritten(file.facts().frontMatter().get("sidebar_position"));
  }

  /** Whether a category file says the position. */
  static boolean isWritten(DataFile file) {
    return file.root() instanceof YamlNode.Mapping fields && isWritten(fields.get("position"));
  }

  private static boolean isWritten(@Nullable YamlNode position) {
    return position != null && position.span().length() > 0;
  }

  /** {@code sidebar_position}; null where the front matter leaves no place for it. */
  static @Nullable PositionField of(ParsedFile file) {
    FrontMatter matter = file.facts().frontMatter();
    YamlNode position = matter.get("sidebar_position");
    if (position != null) {
      return isWritten(position) ? new PositionField(file.path(), position.span(), "", "") : null;
    }
    String end = lineEnd(file.text());
    Span block = matter.span();
    if (block == null) {
      String fence = "---" + end;
      return new PositionField(
          file.path(), Span.at(0), fence + "sidebar_position: ", end + fence + end);
    }
    YamlNode root = matter.root();
    int line = file.text().position(block.start()).line() + 1;
    boolean flow = root != null && file.text().text().charAt(root.span().start()) == '{';
    return flow || line > file.text().lineCount() || !(root == null || matter.fields() != null)
        ? null
        : new PositionField(
            file.path(), Span.at(file.text().lineSpan(line).start()), "sidebar_position: ", end);
  }

  /** {@code position} of a category file; null where it leaves no place for it. */
  static @Nullable PositionField of(DataFile file) {
    if (!(file.root() instanceof YamlNode.Mapping fields)) {
      return null;
    }
    YamlNode position = fields.get("position");
    if (position != null) {
      return isWritten(position) ? new PositionField(file.path(), position.span(), "", "") : null;
    }
    String text = file.text().text();
    int start = fields.span().start();
    boolean flow = text.charAt(start) == '{';
    if (fields.entries().isEmpty()) {
      return flow ? new PositionField(file.path(), Span.at(start + 1), "\"position\": ", "") : null;
    }
    int first = fields.entries().get(0).keySpan().start();
    if (!flow) {
      return new PositionField(
          file.path(), Span.at(first), "position: ", lineEnd(file.text()) + indent(text, first));
    }
    String gap = text.substring(start + 1, first);
    return gap.isBlank()
        ? new PositionField(
            file.path(), Span.at(first), "\"position\": ", "," + (gap.isEmpty() ? " " : gap))
        : null;
  }

  private static String indent(String text, int at) {
    return text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
  }

  private static String lineEnd(SourceText text) {
    return text.text().contains("\r\n") ? "\r\n" : "\n";
  }
}
