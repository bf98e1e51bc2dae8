package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.MemoryTree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingTest {
  private static final String MODULES =
      """
      import Link from '@docusaurus/Link';
      export const Text = ({children}) => <b>{children}</b>;
      export function Card({to, title = 'none', ...rest}) {
        return <Link to={to} {...rest}><Text>{title}</Text></Link>;
      }
      export const Cards = ({cards}) =>
        <ul>{cards.map((card, i) => <li key={i}><Card {...card} /></li>)}</ul>;
      export const Either = ({on}) => on ? <Text>on</Text> : null;
      export const Fragmented = () => <><i/> text <>{[1, <u key="u" />]}</></>;
      export const Fails = () => { throw new Error('no'); };
      export const Recursive = () => <Recursive />;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<Text>a</Text>            | <b>'a'</b>",
        "<Card to=\"/a\" />        | <Link to='/a'><b>'none'</b></Link>",
        "<Card to={'/' + 'b'} title=\"&lt;\" id=\"x\" /> | <Link to='/b' id='x'><b>'<'</b></Link>",
        "<Cards cards={[{to: '/a'}, {to: '/b', title: 'B'}]} /> |"
            + " <ul>[<li><Link to='/a'><b>'none'</b></Link></li>,"
            + "<li><Link to='/b'><b>'B'</b></Link></li>]</ul>",
        "<Either on />             | <b>'on'</b>",
        "<Either />                | null",
        "<Fragmented />            | [<i/>,' text ',[[1.0,<u/>]]]",
        "<Fails />                 | ?",
        "<Recursive />             | ?",
        "<div className=\"a\"><Text>b</Text></div> | <div className='a'><b>'b'</b></div>",
        "<Link icon={<Text>i</Text>} /> | <Link icon=<b>'i'</b>/>",
        "<p icon={<Text>i</Text>} />    | <p icon=?/>",
      })
  void callsComponents(String element, String expected) {
    String page =
        """
        import {Text, Card, Cards, Either, Fragmented, Fails, Recursive} from './components.jsx';
        import Link from '@docusaurus/Link';
        export const it = %s;
        """;

    assertThat(show(rendered(page.formatted(element), "it"))).isEqualTo(expected);
  }

  @Test
  void keepsThePlaceOfEveryProp() {
    String page = "import {Card} from './components.jsx';\nexport const it = <Card to=\"/a\" />;";

    JsValue.Obj link = (JsValue.Obj) rendered(page, "it");

    assertThat(link.get("props")).isInstanceOf(JsValue.Obj.class);
    Origin to = ((JsValue.Obj) link.get("props")).get("to").origin();
    assertThat(to.file()).isEqualTo("page.jsx");
    assertThat(page.substring(to.span().start(), to.span().end())).isEqualTo("\"/a\"");
    assertThat(link.origin().file()).isEqualTo("components.jsx");
  }

  private static JsValue rendered(String page, String name) {
    MemoryTree tree = MemoryTree.of(Map.of("components.jsx", MODULES, "page.jsx", page));
    EvalOptions options = EvalOptions.of("/site", Map.of());
    PartialEvaluator.Evaluation evaluation = new PartialEvaluator(tree, options).render("page.jsx");
    assertThat(evaluation.error()).isNull();
    return ((JsValue.Obj) evaluation.value()).get(name);
  }

  private static String show(JsValue value) {
    if (value instanceof JsValue.Str text) {
      return "'" + text.value() + "'";
    }
    if (value instanceof JsValue.Num number) {
      return String.valueOf(number.value());
    }
    if (value instanceof JsValue.Null) {
      return "null";
    }
    if (value instanceof JsValue.Arr array) {
      return "[" + String.join(",", array.items().stream().map(RenderingTest::show).toList()) + "]";
    }
    if (!(value instanceof JsValue.Obj element) || element.get("type") instanceof JsValue.Fun) {
      return "?";
    }
    String name =
        element.get("type") instanceof JsValue.Str text
            ? text.value()
            : ((JsValue.Unknown) element.get("type"))
                .foreign()
                .module()
                .replace("@docusaurus/", "");
    StringBuilder out = new StringBuilder("<" + name);
    JsValue children = null;
    for (Map.Entry<String, JsValue.Property> prop :
        ((JsValue.Obj) element.get("props")).properties().entrySet()) {
      if (prop.getKey().equals("children")) {
        children = prop.getValue().value();
      } else {
        out.append(" ").append(prop.getKey()).append("=").append(show(prop.getValue().value()));
      }
    }
    return children == null ? out + "/>" : out + ">" + show(children) + "</" + name + ">";
  }
}
