package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node.ImportBinding;
import io.github.docusauruslint.js.Node.ImportDeclaration;
import io.github.docusauruslint.js.Node.ModuleDeclaration;
import io.github.docusauruslint.js.Node.Program;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.ParsedBlock;
import io.github.docusauruslint.mdx.DocumentScanner.Progress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks of imports and exports (micromark-extension-mdxjs-esm 3.0): from a line that starts
 * with one of the words to the first blank line at which all before it is complete.
 */
final class EsmScanner {
  private static final String SOURCE = "micromark-extension-mdxjs-esm";

  /** How many times over a block's text is parsed at most while the block is found to go on. */
  private static final int MOST_WORK = 200;

  private static final int FREE_WORK = 1 << 20;

  private EsmScanner() {}

  /**
   * Reads the block at {@code start}; gives the index of its last line, or -1 when there is none.
   */
  static int read(FlowScanner flow, int first, int start, Node target) {
    PageScan page = flow.page;
    if (!page.isLineStart(start) || !startsBlock(page.text, start) || page.givesUp()) {
      return -1;
    }
    int floor = flow.lines.count;
    int line = first;
    long work = 0;
    while (true) {
      while (flow.hasLine(line + 1, Progress.CONCRETE) && !isBlank(flow, line + 1)) {
        line++;
      }
      boolean atEnd = !flow.hasLine(line + 1, Progress.CONCRETE);
      int end = atEnd ? flow.lines.next[line] : flow.lines.end[line];
      try {
        ParsedBlock parsed =
            JsParser.parseBlock(page.text, start, end, Dialect.JSX, page.importedNames);
        target.append(block(page, start, end, parsed));
        return line;
      } catch (JsSyntaxException e) {
        work += end - start;
        boolean tooLong = work > FREE_WORK && work > (long) MOST_WORK * (end - start);
        if (atEnd || !e.atEnd() || tooLong) {
          Fault fault = fault(e).in(start);
          page.report(fault);
          flow.rewind(Math.max(floor, line + 1));
          if (fault.kind() == MdxError.Kind.DUPLICATE_IMPORT) {
            readEach(page, start, end, target);
          }
          return line;
        }
        line++;
      } catch (Fault fault) {
        page.report(fault.in(start));
        return line;
      }
    }
  }

  /** Reads the declarations of a block one by one, for what they say apart from each other. */
  private static void readEach(PageScan page, int start, int end, Node target) {
    int from = start;
    while (from < end) {
      int to = page.text.indexOf('\n', from);
      while (to >= 0 && to < end && !startsBlock(page.text, to + 1)) {
        to = page.text.indexOf('\n', to + 1);
      }
      int next = to < 0 || to >= end ? end : to + 1;
      try {
        ParsedBlock parsed = JsParser.parseBlock(page.text, from, next, Dialect.JSX, Set.of());
        target.append(block(page, from, next, parsed));
      } catch (JsSyntaxException | Fault e) {
        return;
      }
      from = next;
    }
  }

  private static boolean startsBlock(String text, int start) {
    return text.startsWith("import ", start) || text.startsWith("export ", start);
  }

  private static boolean isBlank(FlowScanner flow, int line) {
    int end = flow.lines.end[line];
    return FlowMarkers.skipSpaces(flow.page.chars, flow.lines.start[line], end) == end;
  }

  private static Nodes.Esm block(PageScan page, int start, int end, ParsedBlock parsed)
      throws Fault {
    page.countTokens(parsed.tokens());
    Program program = parsed.program();
    for (Statement statement : program.body()) {
      if (!(statement instanceof ModuleDeclaration)) {
        throw new Fault(
            MdxError.Kind.ESM,
            statement.start(),
            statement.end(),
            "Unexpected `" + statement.type() + "` in code: only import/exports are supported",
            "non-esm",
            SOURCE,
            null);
      }
    }
    for (Statement statement : program.body()) {
      if (statement instanceof ImportDeclaration declaration) {
        for (ImportBinding binding : declaration.specifiers()) {
          page.importedNames.add(binding.local().name());
        }
      }
    }
    return new Nodes.Esm(start, end, program);
  }

  private static Fault fault(JsSyntaxException e) {
    @Nullable String message = e.getMessage();
    boolean twice = message != null && message.endsWith("has already been declared");
    return new Fault(
        twice ? MdxError.Kind.DUPLICATE_IMPORT : MdxError.Kind.ESM,
        e.offset(),
        e.offset(),
        "Could not parse import/exports with acorn",
        "acorn",
        SOURCE,
        message);
  }
}
