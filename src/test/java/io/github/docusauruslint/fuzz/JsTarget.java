package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.js.Children;
import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.ParsedExpression;
import io.github.docusauruslint.js.ScopeAnalysis;
import java.util.List;

/** JavaScript with JSX, and TypeScript: one error is declared. */
final class JsTarget implements FuzzTarget {
  /** What would go on with almost anything, and is not to be looked at. */
  private static final String BEHIND = "*/`a${b}\n'\"};/>";

  @Override
  public String name() {
    return "js";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.SCRIPTS, Corpus.scripts());
  }

  @Override
  public List<String> tokens() {
    return Seeds.SCRIPT_TOKENS;
  }

  @Override
  public void accept(String text) {
    String longer = text + BEHIND;
    for (Dialect dialect : Dialect.values()) {
      Promises.requireSame(
          module(text, text.length(), dialect), module(longer, text.length(), dialect));
    }
    Promises.requireSame(
        expression(text, text.length(), false), expression(longer, text.length(), false));
    expression(text, text.length(), true);
  }

  private static Object module(String text, int end, Dialect dialect) {
    try {
      Node.Program program = JsParser.parseModule(text, 0, end, dialect);
      walk(program, end);
      ScopeAnalysis.of(program);
      return program;
    } catch (JsSyntaxException e) {
      Promises.within(e.offset(), e.offset(), end);
      return e.message() + e.offset();
    }
  }

  private static Object expression(String text, int end, boolean spread) {
    try {
      ParsedExpression parsed =
          spread
              ? JsParser.parseSpreadAt(text, 0, end, Dialect.JSX)
              : JsParser.parseExpressionAt(text, 0, end, Dialect.JSX);
      walk(parsed.expression(), end);
      Promises.within(parsed.end(), parsed.next(), end);
      return parsed;
    } catch (JsSyntaxException e) {
      Promises.within(e.offset(), e.offset(), end);
      return e.message() + e.offset();
    }
  }

  private static void walk(Node node, int length) {
    Promises.within(node.start(), node.end(), length);
    Children.forEach(node, child -> walk(child, length));
  }
}
