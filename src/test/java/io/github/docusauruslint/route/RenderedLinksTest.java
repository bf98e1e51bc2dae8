package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the build preset says of links that are known only by evaluating the site's scripts. */
class RenderedLinksTest {
  private static final String CONFIG = Verdicts.CONFIG;

  private static List<String> broken(Map<String, String> files) throws Exception {
    return Verdicts.broken(files);
  }

  @Test
  void propsAreLinksWhereTheComponentHandsThemOn() throws Exception {
    String grid =
        """
        import Link from '@docusaurus/Link';
        export default ({cards}) => cards.map(({link, note}) => <Link key={link} to={link}>{note}</Link>);
        """;
    String page =
        """
        import Grid from '@site/src/Grid';

        <Grid cards={[{link: '/docs/none', note: '/docs/no-link'}, {link: '/docs/a'}]} />
        """;

    assertThat(broken(Map.of("src/Grid.jsx", grid, "docs/a.mdx", page)))
        .containsExactly("docs/a.mdx /docs/none /docs/a");
  }

  @Test
  void propsAreNoLinksWhereTheComponentDoesNot() throws Exception {
    String grid = "export default ({link}) => <a href={link}>plain</a>;\n";
    String page = "import Grid from '@site/src/Grid';\n\n<Grid link=\"/docs/none\" />\n";

    assertThat(broken(Map.of("src/Grid.jsx", grid, "docs/a.mdx", page))).isEmpty();
  }

  @Test
  void linksOfAComponentBelongToEveryPageThatShowsIt() throws Exception {
    String box =
        "import Link from '@docusaurus/Link';\n"
            + "export const Box = () => <Link to=\"/none\">n</Link>;\n";
    String page = "import {Box} from '@site/src/Box';\n\n<Box />\n";

    assertThat(broken(Map.of("src/Box.jsx", box, "docs/a.mdx", page, "docs/b.mdx", page)))
        .containsExactly("src/Box.jsx /none /docs/a", "src/Box.jsx /none /docs/b");
  }

  @Test
  void pagesInJavaScriptAreRendered() throws Exception {
    String page =
        """
        import React, {useState} from 'react';
        import Layout from '@theme/Layout';
        import Link from '@docusaurus/Link';
        export default function Home() {
          const [open] = useState(true);
          const links = ['/docs/a', '/docs/none'];
          return <Layout>{open && links.map((to) => <Link key={to} to={to}>x</Link>)}</Layout>;
        }
        """;

    assertThat(broken(Map.of("src/pages/index.js", page, "docs/a.md", "Text.\n")))
        .containsExactly("src/pages/index.js /docs/none /");
  }

  @Test
  void idsOfComponentsAreAnchors() throws Exception {
    String part =
        """
        import Heading from '@theme/Heading';
        export default ({id}) => <Heading as="h2" id={id}>Part</Heading>;
        """;
    String page =
        "import Part from '@site/src/Part';\n\n<Part id=\"one\" />\n\n[1](#one) [2](#two)\n";

    assertThat(broken(Map.of("src/Part.jsx", part, "docs/a.mdx", page)))
        .containsExactly("docs/a.mdx #two /docs/a");
  }

  @Test
  void partialsAreFollowedThroughScripts() throws Exception {
    String parts = "import One from './_one.mdx';\nexport {One};\nexport const Two = () => null;\n";
    String page = "import {One} from './parts';\n\n<One />\n\n[1](#inside) [2](#outside)\n";

    assertThat(
            broken(
                Map.of(
                    "docs/parts.js",
                    parts,
                    "docs/_one.mdx",
                    "## Inside\n\n[gone](/gone)\n",
                    "docs/a.mdx",
                    page)))
        .containsExactly("docs/_one.mdx /gone /docs/a", "docs/a.mdx #outside /docs/a");
  }

  @Test
  void theSitesOwnRemarkPluginsRewriteLinks() throws Exception {
    String config =
        """
        const moved = require('./moved');
        module.exports = {title: 'S', url: 'https://example.com', baseUrl: '/', presets: [
          ['classic', {blog: false, docs: {remarkPlugins: [[moved, {from: '/old/', to: '/docs/'}]]}}],
        ]};
        """;
    String moved =
        """
        import {visit} from 'unist-util-visit';
        export default ({from, to}) => (tree) => visit(tree, 'link', (node) => {
          node.url = node.url.replace(from, to);
        });
        """;

    assertThat(
            broken(
                Map.of(
                    "docusaurus.config.js",
                    config,
                    "moved.js",
                    moved,
                    "docs/a.md",
                    "[moved](/old/a), [gone](/old/b)\n")))
        .containsExactly("docs/a.md /old/b /docs/a");
  }

  @Test
  void theLayoutIsReportedOnceAtItsOwnLine() throws Exception {
    String config =
        """
        module.exports = {title: 'S', url: 'https://example.com', baseUrl: '/', presets: [['classic', {blog: false}]],
          themeConfig: {
            navbar: {items: [{to: '/docs/none', label: 'n'}, {label: 'd', items: [{to: '/docs/a', label: 'a'}]}]},
            footer: {links: [{title: 't', items: [{label: 'f', to: '/gone'}, {html: '<a href="/raw">r</a>'}]}]},
            announcementBar: {content: '<a href="/raw">r</a>'},
          }};
        """;

    assertThat(broken(Map.of("docusaurus.config.js", config, "docs/a.md", "Text.\n")))
        .containsExactly("docusaurus.config.js /docs/none *", "docusaurus.config.js /gone *");
  }

  @Test
  void sidebarLinksAreSeenWhereAPageShowsThem() throws Exception {
    String sidebars =
        """
        module.exports = {main: ['a',
          {type: 'link', label: 'n', href: '/none'},
          {type: 'category', label: 'c', items: [
            {type: 'link', label: 'f', href: '/first'}, {type: 'link', label: 'h', href: '/hidden'}]},
        ]};
        """;
    String config =
        CONFIG.replace("blog: false", "blog: false, docs: {sidebarPath: './sidebars.js'}");

    assertThat(
            broken(
                Map.of(
                    "docusaurus.config.js",
                    config,
                    "sidebars.js",
                    sidebars,
                    "docs/a.md",
                    "Text.\n")))
        .containsExactly("sidebars.js /none *", "sidebars.js /first *");
  }

  @Test
  void linksThatArePutIntoATranslatedTextAreShown() throws Exception {
    String page =
        """
        import Link from '@docusaurus/Link';
        import Translate, {translate} from '@docusaurus/Translate';
        const Go = ({to, children}) => <Link to={to}>{children}</Link>;
        export default () => (
          <main>
            <Translate id="a" values={{here: <Go to="/none"><Translate>here</Translate></Go>}}>{'Look {here}.'}</Translate>
            <Translate values={{here: <Go to="/never">x</Go>}}>Nothing is put in here.</Translate>
            <Link to="/other">{translate({message: 'Other'})}</Link>
          </main>
        );
        """;

    assertThat(broken(Map.of("src/pages/index.js", page)))
        .containsExactly("src/pages/index.js /none /", "src/pages/index.js /other /");
  }

  @Test
  void componentsThatAreClassesAreRendered() throws Exception {
    String page =
        """
        import React from 'react';
        import Link from '@docusaurus/Link';
        class Go extends React.Component {
          static defaultProps = {to: '/by-default'};
          constructor(props) {
            super(props);
            this.state = {open: false};
          }
          render() {
            const {to, label} = this.props;
            return this.state.open ? <Link to="/never">x</Link> : <Link to={to}>{label}</Link>;
          }
        }
        export default class Home extends React.Component {
          links() {
            return ['/one', undefined].map((to) => <Go key={to} to={to} label="x" />);
          }
          render() {
            return <main>{this.links()}</main>;
          }
        }
        """;

    assertThat(broken(Map.of("src/pages/index.js", page)))
        .containsExactlyInAnyOrder("src/pages/index.js /one /", "src/pages/index.js /by-default /");
  }

  @Test
  void componentsThatAreLoadedLaterAreRendered() throws Exception {
    String page =
        """
        import {lazy, Suspense} from 'react';
        const Part = lazy(() => import('../Part'));
        export default () => <Suspense fallback={<p />}><Part to="/none" /></Suspense>;
        """;
    String part =
        "import Link from '@docusaurus/Link';\nexport default ({to}) => <Link to={to}>x</Link>;\n";

    assertThat(broken(Map.of("src/pages/index.js", page, "src/Part.js", part)))
        .containsExactly("src/pages/index.js /none /");
  }

  @Test
  void whatOnlyABrowserShowsIsNotRendered() throws Exception {
    String page =
        """
        import BrowserOnly from '@docusaurus/BrowserOnly';
        import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
        import Link from '@docusaurus/Link';
        import useIsBrowser from '@docusaurus/useIsBrowser';
        export default () => (
          <main>
            <BrowserOnly fallback={<Link to="/fallback">x</Link>}>{() => <Link to="/never">x</Link>}</BrowserOnly>
            {useIsBrowser() ? <Link to="/never">x</Link> : <Link to="/server">x</Link>}
            {ExecutionEnvironment.canUseDOM && <Link to="/never">x</Link>}
          </main>
        );
        """;

    assertThat(broken(Map.of("src/pages/index.js", page)))
        .containsExactly("src/pages/index.js /fallback /", "src/pages/index.js /server /");
  }

  @Test
  void linksOfTheConfigurationAreFollowed() throws Exception {
    String config =
        """
        module.exports = {
          title: 'S', url: 'https://example.com', baseUrl: '/b/', presets: [['classic', {blog: false}]],
          customFields: {start: '/none'},
          themeConfig: {cards: [{to: '/other'}]},
        };
        """;
    String page =
        """
        import Link from '@docusaurus/Link';
        import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
        export default () => {
          const {siteConfig, i18n} = useDocusaurusContext();
          return (
            <main>
              <h1>{siteConfig.title}</h1>
              <Link to={siteConfig.customFields.start}>a</Link>
              <Link to={siteConfig.customFields.unset}>b</Link>
              {siteConfig.themeConfig.cards.map(({to}) => <Link key={to} to={to}>c</Link>)}
              <Link to={siteConfig.baseUrl + 'nowhere'}>d</Link>
              {i18n.currentLocale === 'fr' && <Link to="/fr-only">e</Link>}
            </main>
          );
        };
        """;

    assertThat(broken(Map.of("docusaurus.config.js", config, "src/pages/index.js", page)))
        .containsExactlyInAnyOrder(
            "docusaurus.config.js /none /b/",
            "docusaurus.config.js /other /b/",
            "src/pages/index.js /b/nowhere /b/");
  }

  @Test
  void ofLazyTabsOnlyTheSelectedOneIsRendered() throws Exception {
    String page =
        """
        import Link from '@docusaurus/Link';
        import Tabs from '@theme/Tabs';
        import TabItem from '@theme/TabItem';
        const tab = (value, rest) => <TabItem value={value} {...rest}><Link to={'/' + value}>x</Link></TabItem>;
        export default () => (
          <main>
            <Tabs>{tab('a1')}{tab('a2')}</Tabs>
            <Tabs lazy>{tab('b1')}{tab('b2')}</Tabs>
            <Tabs lazy={true}>{tab('c1')}{tab('c2', {default: true})}</Tabs>
            <Tabs lazy defaultValue="d2" values={[{value: 'd1'}, {value: 'd2'}]}>{tab('d1')}{tab('d2')}</Tabs>
            <Tabs lazy values={[{value: 'e2'}, {value: 'e1'}]}>{[tab('e1'), tab('e2')]}</Tabs>
          </main>
        );
        """;

    assertThat(broken(Map.of("src/pages/index.js", page)))
        .extracting(said -> said.split(" ")[1])
        .containsExactly("/a1", "/a2", "/b1", "/c2", "/d2", "/e2");
  }

  @Test
  void whatAServerDoesNotRenderHasNeitherLinksNorIds() throws Exception {
    String toggle =
        """
        import {useState} from 'react';
        import Link from '@docusaurus/Link';
        export default function Toggle({children, to}) {
          const [open] = useState(false);
          return <div><Link to={to}>more</Link>{open && children}</div>;
        }
        """;
    String page =
        """
        import Tabs from '@theme/Tabs';
        import TabItem from '@theme/TabItem';
        import Part from './_part.mdx';
        import Toggle from '@site/src/Toggle';

        <Tabs lazy>
        <TabItem value="a">

        ## In a

        [a](/in-a)

        </TabItem>
        <TabItem value="b">

        ## In b

        [b](/in-b)

        <Part />

        </TabItem>
        </Tabs>

        <Toggle to="/of-toggle">
        <div>

        ## In toggle

        [t](/in-toggle)

        </div>
        </Toggle>

        <Tabs>
        <TabItem value="c">

        [c](/in-c)

        </TabItem>
        </Tabs>

        A note[^1].

        [^1]: [n](/in-note)
        [^2]: [u](/in-no-note)

        [a](#in-a) [b](#in-b) [t](#in-toggle)
        """;

    assertThat(
            broken(
                Map.of(
                    "src/Toggle.js", toggle,
                    "docs/a.mdx", page,
                    "docs/_part.mdx", "[p](/in-part)\n")))
        .extracting(said -> said.split(" ")[1])
        .containsExactlyInAnyOrder(
            "/in-a", "/of-toggle", "/in-c", "/in-note", "#in-b", "#in-toggle");
  }

  @Test
  void partsOfTheThemeThatTheSiteReplacesBringTheirLinksToEveryPage() throws Exception {
    String footer =
        """
        import Link from '@docusaurus/Link';
        import Footer from '@theme-original/Footer';
        const LINKS = ['/none', '/docs/a'];
        export default (props) => <><Footer {...props} />{LINKS.map((to) => <Link key={to} to={to} />)}</>;
        """;
    String notFound =
        "import Link from '@docusaurus/Link';\nexport default () => <Link to=\"/home\">x</Link>;\n";

    assertThat(
            broken(
                Map.of(
                    "src/theme/Footer/index.tsx", footer,
                    "src/theme/NotFound/Content.js", notFound,
                    "docs/a.mdx", "# A\n")))
        .containsExactly(
            "src/theme/Footer/index.tsx /none *", "src/theme/NotFound/Content.js /home *");
  }
}
