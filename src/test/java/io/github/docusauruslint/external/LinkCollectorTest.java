package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkCollectorTest {
  private final Map<String, String> files = new LinkedHashMap<>();

  private LinkCollectorTest() {
    files.put("src/pages/index.js", "export default () => null;\n");
    config("");
  }

  private void config(String more) {
    files.put(
        "docusaurus.config.js",
        "module.exports = {title: 'S', url: 'https://site.dev', baseUrl: '/',\n"
            + "presets: [['classic', {}]],\n"
            + more
            + "};\n");
  }

  /** {@code URL file:line written}, with a mark where the text there is the URL. */
  private List<String> collect() throws Exception {
    RuleBook book = RuleBook.packed();
    SiteSource source = new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), null, null);
    LintRequest request =
        new LintRequest(source, book, LintConfig.of("recommended", book), List.of(), 1);
    List<String> lines = new ArrayList<>();
    for (ExternalLink link : LinkCollector.of(Linter.read(request).site())) {
      for (LinkPlace place : link.places()) {
        SourceText text = SourceText.of(files.get(place.file()));
        boolean exact = text.slice(place.span()).equals(place.written());
        lines.add(
            link.url()
                + " "
                + place.file()
                + ":"
                + text.position(place.span().start()).line()
                + (exact ? "" : " ~")
                + (place.fragment() == null ? "" : " #" + place.fragment())
                + (exact && !place.replaceable() ? " kept" : ""));
      }
    }
    return lines;
  }

  @Test
  void markdownOfEveryKind() throws Exception {
    files.put(
        "docs/a.md",
        "---\nimage: 'https://img.dev/a.png'\nauthors: {url: https://img.dev/b}\n---\n"
            + "[a](https://a.dev/1#x) <b>[b][l]</b> https://c.dev/2\n\n"
            + "![i](https://img.dev/a.png) [own](https://site.dev/x) `https://no.dev/`\n\n"
            + "[l]: HTTPS://A.dev/1\n\n[unused]: https://u.dev\n\n"
            + "```\nhttps://no.dev\n```\n[m](mailto:a@b.dev)\n");
    files.put(
        "docs/draft.md", "---\ndraft: true\nimage: https://no.dev\n---\n[a](https://no.dev)\n");
    assertThat(collect())
        .containsExactly(
            "https://a.dev/1 docs/a.md:5 #x",
            "https://a.dev/1 docs/a.md:9",
            "https://c.dev/2 docs/a.md:5 kept",
            "https://img.dev/a.png docs/a.md:2",
            "https://img.dev/a.png docs/a.md:7",
            "https://img.dev/b docs/a.md:3",
            "https://u.dev/ docs/a.md:11");
  }

  @Test
  void elementsAndProps() throws Exception {
    files.put("src/comp.js", "export {Card, Grid} from 'cards';\n");
    files.put(
        "docs/a.mdx",
        "import {Card, Grid} from '@site/src/comp';\n"
            + "import Link from '@docusaurus/Link';\n\n"
            + "<a href=\"https://raw.dev\">x</a> <img src='https://img.dev/i.png'/>\n\n"
            + "<Card link=\"https://card.dev/\" icon=\"https://icon.dev/i.svg\""
            + " text='https://no.dev'/>\n\n"
            + "<Grid items={[{title: 'x', link: 'https://grid.dev/1'},\n"
            + "  {link: \"https://grid.dev/2\"}]}/>\n\n"
            + "<Link to=\"https://link.dev\">x</Link>\n\n"
            + "<iframe src=\"//frame.dev/v\"></iframe>\n");
    assertThat(collect())
        .containsExactly(
            "https://card.dev/ docs/a.mdx:6",
            "https://frame.dev/v docs/a.mdx:13",
            "https://grid.dev/1 docs/a.mdx:8",
            "https://grid.dev/2 docs/a.mdx:9",
            "https://icon.dev/i.svg docs/a.mdx:6",
            "https://img.dev/i.png docs/a.mdx:4",
            "https://link.dev/ docs/a.mdx:11",
            "https://raw.dev/ docs/a.mdx:4");
  }

  @Test
  void whatEveryPageShows() throws Exception {
    config(
        "themeConfig: {\n"
            + "navbar: {logo: {src: 'https://img.dev/logo.svg'}, items: [\n"
            + "  {label: 'a', href: 'https://nav.dev/a'},\n"
            + "  {type: 'html', value: '<a href=\"https://html.dev/x\">x</a>'}]},\n"
            + "announcementBar: {content: 'see <a href=https://news.dev>news</a>'},\n"
            + "footer: {links: [{items: [{label: 'b', href: 'https://foot.dev/b'}]}]},\n"
            + "algolia: {appId: 'https://no.dev'}},\n"
            + "plugins: [['@docusaurus/plugin-client-redirects', {redirects: [\n"
            + "  {from: '/old', to: 'https://moved.dev/new'}]}]],\n");
    files.put(
        "blog/authors.yml",
        "me:\n  name: Me\n  url: https://me.dev\n  image_url: https://img.dev/me.png\n"
            + "  socials: {mine: https://social.dev/me}\n");
    files.put("blog/2024-01-01-x.md", "---\nauthors: [me]\n---\n# X\n\n<!-- truncate -->\n");
    assertThat(collect())
        .containsExactly(
            "https://foot.dev/b docusaurus.config.js:8",
            "https://html.dev/x docusaurus.config.js:6 ~",
            "https://img.dev/logo.svg docusaurus.config.js:4",
            "https://img.dev/me.png blog/authors.yml:4",
            "https://me.dev/ blog/authors.yml:3",
            "https://moved.dev/new docusaurus.config.js:11 ~",
            "https://nav.dev/a docusaurus.config.js:5",
            "https://news.dev/ docusaurus.config.js:7 ~",
            "https://social.dev/me blog/authors.yml:5");
  }

  @Test
  void sidebars() throws Exception {
    files.put("docs/a.md", "# A\n");
    files.put(
        "sidebars.js",
        "module.exports = {main: ['a',\n"
            + "  {type: 'link', label: 'x', href: 'https://side.dev/x'},\n"
            + "  {type: 'category', label: 'c', items: [\n"
            + "    {type: 'link', label: 'y', href: 'HTTPS://Side.DEV:443/%7ey'}]}]};\n");
    config("");
    files.put(
        "docusaurus.config.js",
        files
            .get("docusaurus.config.js")
            .replace("{}]]", "{docs: {sidebarPath: 'sidebars.js'}}]]"));
    assertThat(collect())
        .containsExactly("https://side.dev/x sidebars.js:2", "https://side.dev/~y sidebars.js:4");
  }
}
