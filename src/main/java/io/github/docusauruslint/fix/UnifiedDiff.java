package io.github.docusauruslint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.docusauruslint.text.Printable;
import io.github.docusauruslint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Changes as {@code diff -u} and {@code git diff} write them, for {@code git apply} and people. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String OCTAL = "01234567";
  private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

  private UnifiedDiff() {}

  /**
   * The difference of two texts, empty when there is none.
   *
   * @param path the file as the reader knows it, with {@code /}
   */
  public static String of(String path, SourceText before, SourceText after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            quoted("a/" + path), quoted("b/" + path), old, DiffUtils.diff(old, now), CONTEXT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < diff.size(); i++) {
      String line = diff.get(i);
      boolean header = i < 2 || line.startsWith("@@");
      out.append(line).append(header ? "\n" : line.endsWith("\n") ? "" : NO_LINE_END);
    }
    return out.toString();
  }

  /**
   * A name as git writes it: with control characters in it, which would end or garble the line, it
   * stands in quotes, with escapes.
   */
  private static String quoted(String name) {
    if (name.equals(Printable.of(name))) {
      return name;
    }
    StringBuilder out = new StringBuilder("\"");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        out.append('\\').append((char) b);
      } else if (b >= ' ' && b < 0x7f) {
        out.append((char) b);
      } else {
        out.append('\\').append(OCTAL.charAt(b >> 6 & 3));
        out.append(OCTAL.charAt(b >> 3 & 7)).append(OCTAL.charAt(b & 7));
      }
    }
    return out.append('"').toString();
  }

  /** Lines with their ends, as a line without one differs from the same line with one. */
  private static List<String> lines(SourceText source) {
    String text = (source.hasByteOrderMark() ? "\uFEFF" : "") + source.text();
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }
}
