package io.github.docusauruslint.mdx;

import java.util.List;

/**
 * What pages of Docusaurus sites are made of, each of it with the ways in which people write it.
 */
final class SiteSnippets {
  /** Whole blocks, each with its last line break. */
  static final List<String> BLOCKS =
      List.of(
          """
          | Option | Type | Default |
          | :--- | :---: | ---: |
          | `a|b` | <code>string</code> | `"x"` |
          | [b](#b-1) | `{a: 1}` | \\| |
          | <a name="c"></a>[`c`](#c) | ![i](/img/i.png) | {/* none */} |
          """,
          """
          Name | Meaning
          --- | ---
          `x` | see [the guide](../guide.md#part "Guide")
          **y** | <ul><li>one</li><li>two</li></ul>
          z
          """,
          """
          1. First, run

             ```bash npm2yarn title="terminal"
             npm install --save {package}
             ```

             <Tabs>
             <TabItem value="a" label="A">

             - in a tab

             </TabItem>
             </Tabs>

          2. Then <kbd>Ctrl</kbd>+<kbd>C</kbd>.
          """,
          """
          * one
            * two
          \t* three
              continued <br/>
              ![shot](./img/shot.png)
            1) four
          """,
          """
          - item

            :::tip My *title* with [a link](/x)

            Text <b>bold</b>

            :::

          - next
          """,
          """
          :::info[Read `this` {first}]{#id .cls key="v"}
          Text with a [link](./a.mdx?x=1#y).
          :::
          """,
          """
          ::::warning

          :::note Inner title
          inner
          :::

          ::::
          """,
          """
          :::caution Title: with "quotes" & <b>tags</b>
          body
          :::
          """,
          """
          <Tabs groupId="os" defaultValue="mac" values={[
            {label: 'macOS', value: 'mac'},
            {label: 'Windows', value: 'win'},
          ]}>
          <TabItem value="mac">

          ## In a tab {#tab-heading}

          ```js {1,3-4} title="a.js" showLineNumbers
          const a = {};
          ```

          </TabItem>
          <TabItem value="win">Windows only.</TabItem>
          </Tabs>
          """,
          """
          <details>
            <summary>More <b>details</b></summary>
            <div>
              text in a div
              <br/>
              <details><summary>Nested</summary>

              #### Deep

              </details>
            </div>
          </details>
          """,
          """
          <details open>
          <summary>

          ### Heading in summary

          </summary>

          - a
          - b

          </details>
          """,
          """
          import Tabs from '@theme/Tabs';
          import TabItem from '@theme/TabItem';

          """,
          """
          import CodeBlock from "@theme/CodeBlock"
          import source from '!!raw-loader!./source.js';
          import Partial, {toc as partialToc} from './_partial.mdx';

          <Partial name="x" />

          """,
          """
          export const Highlight = ({children, color}) => (
            <span
              style={{
                backgroundColor: color,
                padding: '0.2rem',
              }}>
              {children}
            </span>
          );

          <Highlight color="#25c2a0">Docusaurus green</Highlight> is my favorite color.
          """,
          """
          export function Card({ title, href = "/docs/x" }) {
            return <a href={href} title={`${title}!`}>{title}</a>;
          }

          """,
          """
          A note[^1] and another[^long-note], with an inline ^[not one].

          [^1]: The first.
          [^long-note]: Several paragraphs.

              Indented ones, too: [l](http://example.com).

          """,
          """
          Text with <!-- an inline comment --> and more.

          <!-- markdownlint-disable MD033 -->

          <!--
          multi
          line

          comment
          -->
          After
          """,
          """
          Visit https://docusaurus.io/docs/next/?q=a_b&x=*y*, www.example.com. or (http://a.io/b)
          and mail me@example.com, +1@x.org; see `https://in.code`.
          """,
          """
          ### `method(arg: string): void` {#method-arg}

          #### Heading with [link](http://x.y) and `{code}` :rocket: \u00e9\u4e2d\u6587

          ##### \u2728 Emoji & Co. {#emoji}

          ###### C# / F# ##
          """,
          """
          Setext heading {/* #setext */}
          ---

          Another
          =======
          """,
          """
          \u7b2c\u4e00\u6bb5**\u7c97\u4f53\uff08\u62ec\u53f7\uff09**\u6587\u5b57\uff0c*\u659c\u4f53*\u3002\
          [\u94fe\u63a5](/zh/\u6587\u6863#\u6807\u9898)\u548chttps://\u4f8b.jp/\u8def\u5f84\u3002
          """,
          """
          ~~~~md {2} live
          ```js
          nested
          ```
          ~~~~
          """,
          """
          ```mdx-code-block
          <A b="c">
          ```

          text

          ```mdx-code-block
          </A>
          ```
          """,
          """
          > **Note**: quoted
          >
          > ```sh
          > $ npm run build
          > ```
          lazy line
          > - list in quote
          """,
          """
          [ref link][Ref One], [collapsed][], [shortcut], ![img][pic] and [undefined][nope].

          [ref one]: ./one.md 'Title'
          [collapsed]: <../two three.md>
          [shortcut]:
            https://example.com/a%20b
          [pic]: /img/pic.svg "t"
          """,
          """
          <img src={require('./img/a.png').default} alt="a" width="50%" /> <img src={useBaseUrl('/img/b.png')} />
          <a href="../x.md#y" id='anchor'>text</a><br />
          <p align="center">
            <img src="/img/c.png"/>
          </p>
          """,
          """
          ---
          id: my-page
          title: "A: title"
          sidebar_label: 'It''s'
          tags: [a, b-c, {label: L, permalink: /l}]
          description: >-
            folded
            text
          date: 2021-09-13T10:00
          slug: /
          ---

          # Title {#title}

          """,
          """
          \\* not a list \\# not a heading 1\\. \\[x](y) \\<b> \\{a} &lt;b&gt; &#123; &copy;
          a hard break\\
          two spaces  \s
          end_of_word_here *a*b* **c**d __e__ ***f*** ~~g~~ ~h~
          """,
          """
          <Admonition type="tip" title={<span>T</span>} icon="\ud83d\udca1">
            Text *here*

            [link](#x)
          </Admonition>
          """,
          """
          <div className="row"><div className="col">

          | a |
          |---|
          | b |

          </div></div>

          """,
          """
          {/* comment */}
          {
            // one
            [1, 2].map((n) => <li key={n}>{n}</li>)
          }
          """,
          """
          Term<sup>1</sup> H<sub>2</sub>O {props.x} 5 < 6 and a > b, {'{'}curly{'}'}, `a`{b}.
          """,
          """
          - [ ] todo
          - [x] done [l](x.md)
              - [ ] sub

          ***
          - - -
          """,
          """
          <TOCInline toc={toc} maxHeadingLevel={3}/>
          <DocCardList items={[{type: 'link', href: '/a', label: 'A'}]} />
          """,
          """
          ::youtube[Video]{#vid}

          :badge[new]{type=beta} at 10:30, key:value, a::b, :smile: :+1:
          """,
          """
          <style>{`
            .a { color: red }
          `}</style>
          <iframe src="https://x.y/embed?a=1&b=2" allowFullScreen></iframe>
          """);

  /** What blocks stand in: what goes before, before each line, and behind. */
  static final List<List<String>> FRAMES =
      List.of(
          List.of(":::note\n\n", "", "\n:::\n"),
          List.of(":::tip[A *title*]\n", "", ":::\n"),
          List.of("  :::danger Title here\n", "  ", "  :::\n"),
          List.of("- item\n\n", "  ", "\n"),
          List.of("1. step\n", "   ", ""),
          List.of("* item\n", "    ", ""),
          List.of("", "> ", ""),
          List.of("> [!NOTE]\n", "> ", ""),
          List.of("", "\t", ""),
          List.of("<Tabs>\n<TabItem value=\"x\">\n\n", "", "\n</TabItem>\n</Tabs>\n"),
          List.of("<Tabs>\n  <TabItem value=\"x\">\n", "    ", "  </TabItem>\n</Tabs>\n"),
          List.of("<details>\n<summary>S</summary>\n\n", "", "\n</details>\n"),
          List.of("<div>\n", "  ", "</div>\n"),
          List.of("[^9]\n\n[^9]: note\n", "    ", "\n"),
          List.of("<!--\n", "", "-->\n"),
          List.of("````md\n", "", "````\n"));

  private SiteSnippets() {}
}
