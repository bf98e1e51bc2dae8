package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links and ids of partials that depend on the props that pages hand them, and their exports. */
class PartialPropsTest {
  private static List<String> broken(String files) throws Exception {
    return Verdicts.broken(Verdicts.files(files));
  }

  @Test
  void idsAndLinksOfPropsBelongToThePageThatHandsThemOver() throws Exception {
    assertThat(
            broken(
                """
                === docs/_part.mdx
                import Link from '@docusaurus/Link';
                import Heading from '@theme/Heading';

                ## Always

                {props.show && <Heading as="h3" id="shown">x</Heading>}

                <details id={props.id}><summary>s</summary>y</details>

                <Link to={props.to}>go</Link>

                {props.own && <Link to="/none-own">go</Link>}

                {(props.items ?? []).map((item) => <Heading as="h3" key={item} id={item}>{item}</Heading>)}

                === docs/a.mdx
                import Part from './_part.mdx';

                <Part show id="one" to="/none-to" own items={['i', 'j']} />

                [1](#shown) [2](#one) [3](#always) [4](#i) [5](#j) [6](#k)

                === docs/b.mdx
                import Part from './_part.mdx';

                <Part to="/docs/a#none" />

                [1](#shown) [2](#one) [3](#always)
                """))
        .containsExactlyInAnyOrder(
            "docs/a.mdx /none-to /docs/a",
            "docs/_part.mdx /none-own /docs/a",
            "docs/a.mdx #k /docs/a",
            "docs/b.mdx /docs/a#none /docs/b",
            "docs/b.mdx #shown /docs/b",
            "docs/b.mdx #one /docs/b");
  }

  @Test
  void idsOfPlainElementsAreFoundByABrowserWhereThePropIsSet() throws Exception {
    List<Diagnostic> findings =
        Verdicts.findings(
            "recommended",
            Verdicts.files(
                """
                === docs/_part.mdx
                {props.title && <h2 id="raw">{props.title}</h2>}

                === docs/a.mdx
                import Part from './_part.mdx';

                <Part title="T" />

                [1](#raw)

                === docs/b.mdx
                import Part from './_part.mdx';

                <Part />

                [1](#raw)
                """));

    assertThat(findings.stream().filter(each -> each.rule().equals("links/broken-anchor")))
        .extracting(Diagnostic::file)
        .containsExactly("docs/b.mdx");
  }

  @Test
  void propsAreHandedOn() throws Exception {
    assertThat(
            broken(
                """
                === docs/_outer.mdx
                import Inner from './_inner.mdx';
                import One from './_one.mdx';
                import Two from './_two.mdx';

                <Inner {...props} more={props.name + '-m'} />

                {props.one ? <One /> : <Two />}

                === docs/_inner.mdx
                import Heading from '@theme/Heading';

                <Heading as="h2" id={props.more}>x</Heading>

                === docs/_one.mdx
                ## Only in one

                [1](/none-one)

                === docs/_two.mdx
                ## Only in two

                [2](/none-two)

                === docs/a.mdx
                import Outer from './_outer.mdx';

                <Outer name="a" one />

                [1](#a-m) [2](#only-in-one) [3](#only-in-two)

                === docs/b.mdx
                import Outer from './_outer.mdx';

                <Outer name="b" />

                [1](#b-m) [2](#only-in-one) [3](#only-in-two)
                """))
        .containsExactlyInAnyOrder(
            "docs/_one.mdx /none-one /docs/a",
            "docs/a.mdx #only-in-two /docs/a",
            "docs/_two.mdx /none-two /docs/b",
            "docs/b.mdx #only-in-one /docs/b");
  }

  @Test
  void childrenAreShownWhereThePartialShowsThem() throws Exception {
    assertThat(
            broken(
                """
                === docs/_with.mdx
                {props.children}

                === docs/_without.mdx
                Text.

                === docs/a.mdx
                import With from './_with.mdx';
                import Without from './_without.mdx';

                <With>

                [shown](/none-shown)

                </With>
                <Without>

                [hidden](/none-hidden)

                </Without>
                """))
        .containsExactly("docs/a.mdx /none-shown /docs/a");
  }

  @Test
  void whatAPartialExportsIsShownWhereItIsUsed() throws Exception {
    assertThat(
            broken(
                """
                === docs/_part.mdx
                import Link from '@docusaurus/Link';

                export const element = <Link to="/none-element" id="of-element">x</Link>;

                export const Item = ({id}) => <Link id={id} to={'/none-' + id}>i</Link>;

                export const Never = () => <Link to="/none-never">x</Link>;

                ## Head

                <Item id={props.name} />

                === docs/a.mdx
                import Part, {element, Item} from './_part.mdx';

                {element}

                <Item id="a" />

                [1](#of-element) [2](#a) [3](#head)

                === docs/b.mdx
                import Link from '@docusaurus/Link';
                import Part, {toc as parts} from './_part.mdx';
                import * as All from './_part.mdx';

                <All.default name="b" />

                <All.Item id="c" />

                {parts.map(({id, value}) => <Link key={id} to={'#' + id + '-none'}>{value}</Link>)}

                [1](#of-element) [2](#b) [3](#c) [4](#head)
                """))
        .containsExactlyInAnyOrder(
            "docs/_part.mdx /none-element /docs/a",
            "docs/_part.mdx /none-a /docs/a",
            "docs/a.mdx #head /docs/a",
            "docs/_part.mdx /none-b /docs/b",
            "docs/_part.mdx /none-c /docs/b",
            "docs/b.mdx #head-none /docs/b",
            "docs/b.mdx #of-element /docs/b");
  }

  @Test
  void aPartialThatAComponentShowsIsGivenItsProps() throws Exception {
    assertThat(
            broken(
                """
                === docs/_slot.mdx
                import Heading from '@theme/Heading';

                ## Slot

                <Heading as="h4" id={props.id}>q</Heading>

                === src/Show.js
                export default ({part, what: What}) => <div>{part}<What id="of-component" /></div>;

                === docs/a.mdx
                import Show from '@site/src/Show';
                import Slot from './_slot.mdx';

                <Show part={<Slot id="of-page" />} what={Slot} />

                [1](#of-page) [2](#of-component) [3](#slot) [4](#none)
                """))
        .containsExactly("docs/a.mdx #none /docs/a");
  }

  @Test
  void frontMatterIsWhatThePageSays() throws Exception {
    assertThat(
            broken(
                """
                === docs/a.mdx
                ---
                link: /none-link
                more:
                  - to: "/none-more"
                  - {to: /docs/a}
                ---
                import Link from '@docusaurus/Link';

                <Link to={frontMatter.link}>x</Link>

                {frontMatter.more.map(({to}) => <Link key={to} to={to}>x</Link>)}

                <Link to={frontMatter.nothing}>x</Link>

                {props.shown && <Link to="/none-props">x</Link>}
                """))
        .containsExactly("docs/a.mdx /none-link /docs/a", "docs/a.mdx /none-more /docs/a");
  }

  @Test
  void aPartialThatIsImportedAndNotShownIsCompiled() throws Exception {
    assertThat(
            broken(
                """
                === docs/_part.mdx
                ## Inside

                [file](./none.md) [link](/none)

                === docs/a.mdx
                import Part from './_part.mdx';

                [1](#inside)
                """))
        .containsExactlyInAnyOrder("docs/_part.mdx ./none.md null", "docs/a.mdx #inside /docs/a");
  }

  @Test
  void idsThatCannotBeKnownAreNotMissing() throws Exception {
    assertThat(
            broken(
                """
                === src/List.js
                import Heading from '@theme/Heading';
                import {usePluginData} from '@docusaurus/useGlobalData';
                export default () => usePluginData('x').items.map(({id}) => <Heading as="h2" key={id} id={id} />);

                === docs/a.mdx
                import List from '@site/src/List';

                <List />

                [1](#perhaps)

                === docs/b.mdx
                [1](#surely-not) [2](a.mdx#perhaps)
                """))
        .containsExactly("docs/b.mdx #surely-not /docs/b");
  }

  @Test
  void whatAComponentMakesOfItsChildrenAndOfAContextIsNotGuessed() throws Exception {
    assertThat(
            broken(
                """
                === src/First.js
                export default ({children}) => <div>{children[0]}</div>;

                === src/Given.js
                import {createContext, useContext} from 'react';
                import Heading from '@theme/Heading';
                const Context = createContext({});
                const Inner = () => <Heading as="h3" id={useContext(Context).id}>x</Heading>;
                export default ({id}) => <Context.Provider value={{id}}><Inner /></Context.Provider>;

                === docs/a.mdx
                import First from '@site/src/First';
                import Given from '@site/src/Given';

                <First>
                <div>

                ## One

                [1](/none-1)

                </div>
                <div>

                [2](/none-2)

                </div>
                </First>

                <Given id="given" />

                [1](#one) [2](#given) [3](/none-3)
                """))
        .containsExactly("docs/a.mdx /none-3 /docs/a");
  }
}
