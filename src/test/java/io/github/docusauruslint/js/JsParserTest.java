package io.github.docusauruslint.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.docusauruslint.js.Node.Literal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsParserTest {
  private static Node.Expression expression(String source) throws JsSyntaxException {
    return JsParser.parseExpressionAt(source, 0, source.length(), Dialect.JSX).expression();
  }

  private static JsSyntaxException error(String source, Dialect dialect) {
    return catchThrowableOfType(
        JsSyntaxException.class, () -> JsParser.parseModule(source, 0, source.length(), dialect));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          a.b?.[c]   | (ChainExpression(MemberExpression(MemberExpression(Identifier a)(Identifier b))(Identifier c)))
          (a, b)     | (SequenceExpression(Identifier a)(Identifier b))
          (a)        | (Identifier a)
          a ** -b    | (BinaryExpression(Identifier a)(UnaryExpression(Identifier b)))
          ([a] = b)  | (AssignmentExpression(ArrayPattern(Identifier a))(Identifier b))
          ({a, b: c}) => a | (ArrowFunctionExpression(ObjectPattern(Property(Identifier a)(Identifier a))(Property(Identifier b)(Identifier c)))(Identifier a))
          <A b="c" {...d}>e {f}</A> | (JSXElement(JSXOpeningElement(JSXIdentifier)(JSXAttribute(JSXIdentifier)(Literal "c"))(JSXSpreadAttribute(Identifier d)))(JSXText)(JSXExpressionContainer(Identifier f))(JSXClosingElement(JSXIdentifier)))
          <>{/**/}</> | (JSXFragment(JSXOpeningFragment)(JSXExpressionContainer(JSXEmptyExpression))(JSXClosingFragment))
          <a.b:c/>   | error
          class {a; static {}} | (ClassExpression(ClassBody(PropertyDefinition(Identifier a))(StaticBlock)))
          import.meta.url | (MemberExpression(MetaProperty(Identifier import)(Identifier meta))(Identifier url))
          """)
  void readsExpressions(String source, String expected) {
    String shape;
    try {
      shape = Trees.shape(expression(source));
    } catch (JsSyntaxException e) {
      shape = "error";
    }
    assertThat(shape).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          'a\\n\\x41\\u{1F600}\\u0042\\101' | error
          'a\\n\\x41\\u{42}\\u0043\\0'      | STRING a/ABC0
          "it's"                            | STRING it's
          0x1F                              | NUMBER 31.0
          1_000.5e-1                        | NUMBER 100.05
          .5                                | NUMBER 0.5
          0b101                             | NUMBER 5.0
          12345678901234567890              | NUMBER 1.2345678901234567E19
          1_0n                              | BIGINT 10
          true                              | BOOLEAN true
          null                              | NULL
          /a[/]b/gi                         | REGEXP a[/]b gi
          """)
  void readsLiterals(String source, String expected) {
    String read;
    try {
      read = said((Literal) expression(source));
    } catch (JsSyntaxException e) {
      read = "error";
    }
    assertThat(read).isEqualTo(expected);
  }

  private static String said(Literal literal) {
    if (literal.isString()) {
      return "STRING " + literal.string().replace('\n', '/').replace('\0', '0');
    }
    if (literal.value() instanceof Double number) {
      return "NUMBER " + number;
    }
    if (literal.bigint() != null) {
      return "BIGINT " + literal.bigint();
    }
    if (literal.regex() != null) {
      return "REGEXP " + literal.regex().pattern() + " " + literal.regex().flags();
    }
    return literal.isNull() ? "NULL" : "BOOLEAN " + literal.value();
  }

  @Test
  void decodesTextOfJsxAndTemplates() throws JsSyntaxException {
    Node.JSXElement element =
        (Node.JSXElement) expression("<a b='&lt;&#65;\\n'>x &amp; &foo;\r\n</a>");
    Node.JSXAttribute attribute = (Node.JSXAttribute) element.openingElement().attributes().get(0);
    assertThat(((Literal) attribute.value()).string()).isEqualTo("<A\\n");
    assertThat(((Node.JSXText) element.children().get(0)).value()).isEqualTo("x & &foo;\n");

    Node.TemplateLiteral template = (Node.TemplateLiteral) expression("`a\\t\r\n${b}\\u0041`");
    assertThat(template.quasis())
        .extracting(Node.TemplateElement::cooked)
        .containsExactly("a\t\n", "A");
    assertThat(template.quasis())
        .extracting(Node.TemplateElement::raw)
        .containsExactly("a\\t\n", "\\u0041");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          {a}                | 1 | 2 | 2
          {a /* } */ }       | 1 | 2 | 11
          {(a) }x            | 1 | 4 | 5
          {a b}              | 1 | 2 | 3
          {'}'}              | 1 | 4 | 4
          {/}/}              | 1 | 4 | 4
          {a, <b>{c}</b>}    | 1 | 14 | 14
          {{a: {b: 1}}}      | 1 | 12 | 12
          {a                 | 1 | 2 | 2
          """)
  void stopsBehindAnExpression(String source, int from, int end, int next)
      throws JsSyntaxException {
    ParsedExpression parsed =
        JsParser.parseExpressionAt(source, from, source.length(), Dialect.JSX);
    assertThat(List.of(parsed.end(), parsed.next())).containsExactly(end, next);
  }

  @Test
  void readsNoFurtherThanItMay() throws JsSyntaxException {
    ParsedExpression parsed = JsParser.parseExpressionAt("[a.b + 'c']", 1, 4, Dialect.JSX);
    assertThat(Trees.withPositions(parsed.expression()))
        .isEqualTo("(MemberExpression 1 4(Identifier 1 2)(Identifier 3 4))");
    assertThat(parsed.next()).isEqualTo(4);
  }

  @Test
  void readsSpreads() throws JsSyntaxException {
    String source = "<a {...b /* c */} d>";
    ParsedExpression parsed = JsParser.parseSpreadAt(source, 4, source.length(), Dialect.JSX);
    assertThat(Trees.withPositions(parsed.expression()))
        .isEqualTo("(ObjectExpression 4 16(SpreadElement 4 8(Identifier 7 8)))");
    assertThat(parsed.next()).isEqualTo(16);
    assertThat(parsed.comments()).containsExactly(new Comment(9, 16, true, " c "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          import a from b         | 14 | true  | Unexpected token
          import a form 'b'       | 9  | false | Unexpected token
          export const a = {      | 18 | true  | Unexpected token
          export your ideas.      | 7  | false | Unexpected token
          export {a}              | 8  | true  | Export 'a' is not defined
          let a; let a; b         | 11 | false | Identifier 'a' has already been declared
          export default 1; export default 2 | 25 | true | Duplicate export 'default'
          export const a = `x     | 18 | true  | Unterminated template
          /* a                    | 0  | true  | Unterminated comment
          'a                      | 0  | true  | Unterminated string constant
          /(/                     | 1  | true  | Invalid regular expression: /(/: Unterminated group
          <a></b>                 | 3  | true  | Expected corresponding JSX closing tag for <a>
          <a>}</a>                | 3  | false | Unexpected token `}`. Did you mean `&rbrace;` or `{"}"}`?
          return a                | 0  | false | 'return' outside of function
          010                     | 0  | true  | Invalid number
          """)
  void saysWhatAcornSays(String source, int offset, boolean atEnd, String message) {
    JsSyntaxException error = error(source, Dialect.JSX);
    assertThat(error.message()).isEqualTo(message);
    assertThat(List.of(error.offset(), error.atEnd())).containsExactly(offset, atEnd);
  }

  @Test
  void namesOfEarlierBlocksAreTaken() {
    String source = "import a from 'b'";
    JsSyntaxException error =
        catchThrowableOfType(
            JsSyntaxException.class,
            () -> JsParser.parseBlock(source, 0, source.length(), Dialect.JSX, Set.of("a")));
    assertThat(error).hasMessage("Identifier 'a' has already been declared");
    assertThat(error.offset()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "module.exports = {a: 1}",
        "if (x) return; with (a) b",
        "var a = 010; function f(b, b) {}",
        "import a from './a.json' with {type: 'json'}; export default a",
        "await a; export {undeclared}",
        "#!/usr/bin/env node",
      })
  void scriptsMayDoMore(String source) throws JsSyntaxException {
    assertThat(JsParser.parseModule(source, 0, source.length(), Dialect.SCRIPT).end())
        .isEqualTo(source.length());
  }

  @Test
  void keepsCommentsAndDirectives() throws JsSyntaxException {
    String source = "// a\n'use strict';\n/* b */ c; 'd'";
    Node.Program program = JsParser.parseModule(source, 0, source.length(), Dialect.SCRIPT);
    assertThat(program.comments()).extracting(Comment::value).containsExactly(" a", " b ");
    assertThat(program.body())
        .extracting(statement -> ((Node.ExpressionStatement) statement).directive())
        .containsExactly("use strict", null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          /* a */ b|8|false
          /* a */ |8|true
          // a|-1|false
          /* a|-1|false
          //* a */\\n|9|false
          // /* a\\n*/ \\n|8|true
          \\n \u00a0|3|true
          a|0|false
          / |0|false
          """)
  void findsWhatIsBlank(String escaped, int offset, boolean blank) {
    String source = escaped.replace("\\n", "\n");
    assertThat(JsParser.skipBlank(source, 0, source.length())).isEqualTo(offset);
    assertThat(JsParser.isBlank(source, 0, source.length())).isEqualTo(blank);
  }
}
