package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.mdx.Export;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of {@code import} and {@code export} in an MDX file, as MDX finds them: from the start
 * of a line to the first blank line at which the JavaScript is complete.
 */
final class EsmBlocks {
  private static final int MAX_ATTEMPTS = 100;

  private EsmBlocks() {}

  static List<Span> of(String text, PageFacts facts) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (Import declaration : facts.imports()) {
      starts.add(declaration.span().start());
    }
    for (Export export : facts.exports()) {
      int keyword = text.lastIndexOf("export", export.span().start());
      if (keyword >= 0) {
        starts.add(keyword);
      }
    }
    List<Span> blocks = new ArrayList<>();
    int covered = 0;
    for (int start : starts) {
      if (start >= covered) {
        Span block = block(text, start);
        if (block != null) {
          blocks.add(block);
          covered = block.end();
        }
      }
    }
    return blocks;
  }

  private static @Nullable Span block(String text, int start) {
    int end = blankLine(text, start);
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      try {
        JsParser.parseModule(text, start, end, Dialect.JSX);
        return new Span(start, end);
      } catch (JsSyntaxException e) {
        if (end == text.length()) {
          return null;
        }
        end = blankLine(text, end + 1);
      }
    }
    return null;
  }

  /** Where the next blank line starts, or the end of the text. */
  private static int blankLine(String text, int from) {
    int line = text.indexOf('\n', from);
    while (line >= 0) {
      int next = text.indexOf('\n', line + 1);
      int end = next < 0 ? text.length() : next;
      if (text.substring(line + 1, end).isBlank()) {
        return line;
      }
      line = next;
    }
    return text.length();
  }
}
