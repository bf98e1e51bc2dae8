package io.github.docusauruslint.fuzz;

import java.util.List;

/** What the making of texts starts from. */
final class Seeds {
  static final List<String> SCRIPTS =
      List.of(
          "import a, {b as c} from './d'; export default function e() { return <F g={h}"
              + " {...i}>j{k}</F>; }",
          "export const x = async ({a, b = 1, ...c}) => { for await (const d of e) { yield_: while"
              + " (1) { break yield_; } } };",
          "class A extends B { #p = 1; static { this.q; } get r() { return super.r; } async *s() {"
              + " yield* t; } }",
          "const {a: [b, , c], ...d} = e?.f?.[g]?.(h) ?? i; label: switch (j) { case 1: default: }",
          "`a${`b${c}`}d`; /(?<y>\\d{4})-[\\p{L}&&[a-z]]/v.test(x); 0b1_0n ** 2; a ? (b) : c => d;",
          "type A<T extends B = C> = {[K in keyof T]?: T[K] extends infer U ? U : never}; enum D {"
              + " E = 1 } abstract class F<G> implements H { private constructor(readonly i:"
              + " string) {} }",
          "const config = {title: 'T', presets: [['classic', {docs: {}} satisfies Options]]} as"
              + " const; export = config;",
          "<><a.b:c d='&amp;' e=\"f\" g={/* h */ i}>text {/* c */} &lt;</a.b></>;",
          "let a = b\n"
              + "/c/g\n"
              + "++d; if (a) function f() {} else ; try { throw 1 } catch { } finally { }",
          "({__proto__: 1, 'a': 2, [b]: 3, async c() {}, get d() {}, set d(e) {}, f, ...g} = h);");

  static final List<String> SCRIPT_TOKENS =
      split(
          "( ) [ ] { } < > </ /> => = == ... ? ?. ?? : ; , . ` ${ ' \" / /* */ // \\ \\u{4 # @ ! ~"
              + " + ++ - * ** % & && | a b async await yield function class extends static get set"
              + " let const var of in new delete typeof import export default from as type"
              + " interface enum declare abstract namespace satisfies return if else for while do"
              + " switch case try catch throw super this 0 1n 0x .5 <a> </a> &amp; \ud83d \u2028"
              + " /a/u /(?<a>.)/v");

  static final List<String> PAGES =
      List.of(
          "---\n"
              + "title: T\n"
              + "tags: [a, b]\n"
              + "sidebar_position: 1\n"
              + "---\n\n"
              + "import A from './a.js';\n"
              + "import Tabs from '@theme/Tabs';\n\n"
              + "export const b = {c: 1};\n\n"
              + "# H {#i}\n\n"
              + "<A d=\"e\" {...f}>\n\n"
              + "[g](./b.md#h \"t\") ![i](./j.png)\n\n"
              + "</A>\n",
          "> - a\n"
              + ">   1. b\n"
              + ">\n"
              + "> ```js title=\"c\"\n"
              + "> d\n"
              + "> ```\n\n"
              + "| a | b |\n"
              + "|---|:-:|\n"
              + "| `c\\|d` | [e](/f) |\n\n"
              + "***\n",
          ":::note[T]{#a .b c=d}\n\n"
              + "text :e[f]{g=h}\n\n"
              + "::i[j]\n\n"
              + ":::\n\n"
              + "::::tip\n"
              + ":::info\n"
              + "a\n"
              + ":::\n"
              + "::::\n",
          "a[^1] [b][c] [c] ![d][c] <https://e.f> www.g.h i@j.k ~~l~~ **m *n* o**\n\n"
              + "[^1]: p\n"
              + "    q\n\n"
              + "[c]: </r s> 't'\n",
          "<!-- docusaurus-lint-disable-next-line links/broken-link -->\n"
              + "[a](/b)\n\n"
              + "{/* truncate */}\n\n"
              + "<details>\n"
              + "<summary>x</summary>\n\n"
              + "y\n\n"
              + "</details>\n",
          "---\n"
              + "format: md\n"
              + "---\n\n"
              + "<div id=\"a\"><a href=\"/b\" name=c>d</a></div>\n\n"
              + "<img src='./e.png'>\n\n"
              + "&copy; \\* `<b>`\n",
          "Setext\n"
              + "===\n\n"
              + "  * a\n\n"
              + "    b\n"
              + "* * *\n\n"
              + "    code\n\n"
              + "{a + `b${c}` /* } */}\n\n"
              + "<br/><p style={{a: 1}}>b</p>\n",
          "import {Card, Cards} from '@site/src/c';\n\n"
              + "<Cards>\n"
              + "  <Card title=\"a\" to=\"/b\" icon={require('./c.svg').default}/>\n"
              + "  <Card title=\"a\" to=\"b\" icon=\"d.svg\"/>\n"
              + "</Cards>\n",
          "<Tabs>\n"
              + "<TabItem value=\"a\" label=\"A\">\n\n"
              + "x\n\n"
              + "</TabItem>\n"
              + "<TabItem value=\"b\">y</TabItem>\n"
              + "</Tabs>\n\n"
              + "## h\n\n"
              + "## h\n\n"
              + "[z](#h-1) [w](#h-9)\n",
          "\uFEFF---\r\n"
              + "slug: /x\r\n"
              + "---\r\n\r\n"
              + "# \u4e2d\u6587 \ud83d\ude00\r\n\r\n"
              + "[\u5165\u95e8](./b.md)\r\n");

  static final List<String> PAGE_TOKENS =
      List.of(
          "{",
          "}",
          "<",
          ">",
          "<b>",
          "</b>",
          "<A ",
          "/>",
          "<>",
          "</>",
          "<!--",
          "-->",
          "`",
          "``",
          "```\n",
          "~~~",
          "*",
          "**",
          "_",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](u)",
          "[a]: b\n",
          "[^1]",
          "[^1]: x\n",
          ":::",
          ":::note\n",
          "\n:::\n",
          "::a[x]{#i .c}",
          ":t[x]{a=b}",
          "# ",
          "\n# h {#i}\n",
          "\n===\n",
          "\n---\n",
          "---\n",
          "> ",
          "- ",
          "1. ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "|",
          "|-|\n",
          "import a from 'b';\n",
          "export const c = 1;\n",
          "export default () => 1;\n",
          "{/*",
          "*/}",
          "${",
          "'",
          "\"",
          "\\",
          "&amp;",
          "&#0;",
          "www.a.b",
          "http://a.b",
          "a@b.c",
          "mailto:",
          "%20",
          "%",
          "../",
          "?",
          "#",
          "=",
          "\0",
          "\uFEFF",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\ud83d",
          "\ude00",
          "e\u0301",
          "docusaurus-lint-disable",
          "<details>",
          "<summary>",
          "<img src=",
          "<a href=\"",
          "<Card to=\"",
          "title: ",
          "slug: ",
          "tags: [");

  static final List<String> DATA =
      List.of(
          "a: 1\nb: [c, 'd', \"e\\u0041\", {f: g}]\nh: |\n  i\n   j\nk: >-\n  l\n  m\n",
          "&a b: &c {d: *c}\ne: *a\n<<: [*c, {f: 1}]\n? g\n: h\n",
          "%YAML 1.2\n"
              + "%TAG !e! tag:example,2000:\n"
              + "---\n"
              + "!e!f [!!str 1, !!int '2', !!binary QUI=, !<tag:x> y]\n"
              + "...\n",
          "- - - a\n"
              + "  - b: c\n"
              + "    d:\n"
              + "    - e\n"
              + "-\n"
              + "- ~\n"
              + "- 2001-12-14t21:59:43.10-05:00\n"
              + "- .inf\n"
              + "- 0x1F\n"
              + "- 1_000\n"
              + "- 1e3\n",
          "{\"a\": [1, -2.5e+3, true, null, \"\\ud83d\\ude00\\n\"], \"b\": {\"c\": {}}}",
          "# c\na: b # d\n'e f': \"g\n  h\n\n  i\"\n\"j\": k\n\nl: {m, n: , o: p}\n",
          "a: !!set {b, c}\n"
              + "d: !!omap [e: 1]\n"
              + "f: !!pairs [g: 1, g: 2]\n"
              + "h: !!timestamp 2000-01-01\n");

  static final List<String> DATA_TOKENS =
      List.of(
          "a",
          ":",
          ": ",
          "- ",
          "? ",
          ",",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "!!int ",
          "!!binary ",
          "!!set ",
          "!!omap ",
          "!!pairs ",
          "!<",
          "<<: ",
          "|",
          ">",
          "|2-\n",
          "'",
          "\"",
          "\\",
          "\\u",
          "\\x",
          "%",
          "%TAG ",
          "---",
          "...",
          "\n",
          "\n  ",
          "\n    ",
          "\r",
          "\r\n",
          "\t",
          " ",
          "#",
          " #",
          "~",
          "null",
          "0x",
          ".nan",
          "1e",
          "2000-01-01",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\ud83d",
          "__proto__",
          "\"a\":",
          "true");

  static final List<String> PROGRAMS =
      List.of(
          "const a = require('./other'), {b = 1, ...c} = a; module.exports = {d: [...'ef', a.a], g:"
              + " `h${b}`, i: c?.j ?? 'k'};",
          "module.exports = async function () { const {a} = require('./data.json'); return"
              + " a.map((x, i) => x + i).filter(Boolean).reduce((p, q) => p + q, 0); };",
          "class A { #x = 1; static y = 2; get z() { return this.#x; } } class B extends A {"
              + " constructor() { super(); this.w = super.z; } } export default new B();",
          "function* g(n) { for (let i = 0; i < n; i++) yield i; } const m = new Map([[1, 2]]);"
              + " export default [...g(3), ...m.keys(), new Set('aab').size];",
          "let s = ''; a: for (const k in {b: 1}) { do { switch (s.length) { case 3: break a;"
              + " default: s += k; } } while (true); } try { null.x } catch ({message}) { s +="
              + " message } finally { s += '.' } exports.s = s;",
          "exports.a = JSON.stringify(JSON.parse('{\"a\":[1,{\"b\":null}]}'), null, 2); exports.b ="
              + " 'a-b_c'.replace(/(\\w)-(\\w)/g, (m, x, y) => y + x).split('_'); exports.c ="
              + " Object.entries({d: 1}).flat();",
          "const path = require('path'); const fs = require('fs'); module.exports ="
              + " path.join(__dirname, fs.existsSync('./data.json') ? 'y' : 'n', process.env.CI ||"
              + " '');",
          "module.exports = [1, 2, 3].sort((a, b) => b - a).concat(Array.from({length: 3}, (_, i)"
              + " => i ** 2), Math.max(...[4, 5]), parseInt('0x1f'), (255).toString(16), new"
              + " Date(0).toISOString(), 10n ** 20n);",
          "export const f = x => x > 0 ? f(x - 1) : 'end'; export default f(10); export * from"
              + " './other'; const {a, ...r} = await Promise.resolve({a: 1, b: 2});",
          "const o = {get a() { return this.b; }, set a(v) { this.b = v; }, ['c' + 1]: 2,"
              + " __proto__: {d: 3}, toString() { return 'o'; }}; o.a = 5; delete o.c1; export"
              + " default `${o}` + o.a + ('d' in o) + (o instanceof Object) + typeof o;",
          "export default () => <a href={'/b'} {...{c: 1}}>{[1, 2].map(d => <e"
              + " key={d}>{d}</e>)}</a>;");

  static final List<String> PROGRAM_TOKENS =
      split(
          "( ) [ ] { } => = == === ... ? ?. ?? : ; , . ` ${ ' \" + ++ - * ** % & && || | ^ ~ ! <<"
              + " >>> a b c async await yield function class extends super this new delete typeof"
              + " void in of const let var return if else for while do switch case break continue"
              + " throw try catch finally 0 1 1n 1e9 -1 NaN Infinity null undefined true"
              + " require('./other') exports module.exports Object.keys Object.assign"
              + " Object.defineProperty Object.freeze Array.from Array(5) [].concat .map( .filter("
              + " .reduce( .slice( .splice( .sort( .flat( .join( .fill( .push( .length .at("
              + " .replace( .split( .repeat( .padStart( .charCodeAt( .normalize( .localeCompare("
              + " .match( .exec( String( Number( BigInt( Symbol( Proxy( Reflect. Map( Set( WeakMap("
              + " Promise. Date( RegExp( JSON.parse( JSON.stringify( Math. parseInt( .toString("
              + " .toFixed( .valueOf( .constructor .prototype .__proto__ Symbol.iterator"
              + " process.env process.cwd() __dirname __filename globalThis eval( Function("
              + " setTimeout( console.log( fetch( URL( Intl. /a(b)?/g /(a+)+$/ <a> </a>");

  static final List<String> SUPPRESSIONS =
      List.of(
          "<!-- docusaurus-lint-disable-next-line links/broken-link -- why -->\n[a](/b)\n",
          "{/* docusaurus-lint-disable mdx/syntax, headings/increment */}\n\n"
              + "# a\n\n"
              + "{/* docusaurus-lint-enable */}\n",
          "---\n"
              + "docusaurus-lint-disable: [links/broken-link, mdx/syntax]\n"
              + "---\n\n"
              + "[a](/b) <!-- docusaurus-lint-disable-line -->\n",
          "---\n"
              + "docusaurus-lint-disable: true\n"
              + "---\n\n"
              + "import a from 'b'; // docusaurus-lint-disable-line\n"
              + "/* docusaurus-lint-disable-next-line all */\n"
              + "export const c = 1;\n",
          "<!--docusaurus-lint-enable-->\n<!-- docusaurus-lint-disabel links/* -->\n");

  static final List<String> SUPPRESSION_TOKENS =
      List.of(
          "<!--",
          "-->",
          "{/*",
          "*/}",
          "//",
          "/*",
          "*/",
          "docusaurus-lint-",
          "docusaurus-lint-disable",
          "docusaurus-lint-enable",
          "-next-line",
          "-line",
          " -- ",
          "--",
          ",",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          "links/broken-link",
          "mdx/syntax",
          "links/",
          "*",
          "all",
          "---\n",
          "docusaurus-lint-disable: ",
          "[",
          "]",
          "true",
          "'",
          "\u2028",
          "\uFEFF",
          "\0",
          "import a from 'b';\n",
          "> ",
          "- ",
          "```\n");

  static final List<String> CONFIGS =
      List.of(
          "extends: strict\n"
              + "rules:\n"
              + "  links/broken-link: warning\n"
              + "  headings/increment: [error, {max: 3}]\n"
              + "overrides:\n"
              + "  - files: ['docs/**']\n"
              + "    rules:\n"
              + "      mdx/syntax: off\n",
          "extends: [./other.yml, recommended]\n"
              + "rules:\n"
              + "  links/consistent-style:\n"
              + "    level: error\n"
              + "    style: url\n"
              + "components:\n"
              + "  Card:\n"
              + "    props:\n"
              + "      to: {type: link, required: true}\n",
          "site:\n"
              + "  baseUrl: /x/\n"
              + "  i18n: {defaultLocale: en, locales: [en, fr]}\n"
              + "extraRoutes: ['/a', '/b/**']\n"
              + "ignore: ['**/*.tmp.md']\n",
          "extends: ./.docusaurus-lint.yml\n",
          "rules: {links/*: off, nothing: error}\n"
              + "overrides: [{plugins: [docs], versions: ['1.0'], rules: {}}]\n");

  static final List<String> CONFIG_TOKENS =
      List.of(
          "rules:",
          "overrides:",
          "extends: ",
          "links: ",
          "components:",
          "site:",
          "extraRoutes: ",
          "files: ",
          "plugins: ",
          "versions: ",
          "level: ",
          "error",
          "warning",
          "off",
          "strict",
          "build",
          "links/broken-link",
          "mdx/syntax",
          "links/*",
          "\n  ",
          "\n    ",
          "\n",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ": ",
          ",",
          "'",
          "\"",
          "*",
          "**",
          "{a,b}",
          "!",
          "&a ",
          "*a",
          "<<: ",
          "~",
          "1",
          "true",
          "./other.yml",
          "../",
          "\0",
          "\u001b[2J",
          "#",
          "|\n");

  private Seeds() {}

  private static List<String> split(String tokens) {
    return List.of(tokens.split(" "));
  }
}
