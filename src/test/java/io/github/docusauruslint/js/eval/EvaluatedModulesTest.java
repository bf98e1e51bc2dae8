package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.docusauruslint.js.eval.PartialEvaluator.Evaluation;
import io.github.docusauruslint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules and files. How kinds of modules see each other was recorded from jiti 1.21. */
class EvaluatedModulesTest {
  private static final Map<String, String> SITE =
      Map.ofEntries(
          Map.entry("esm.js", "export default {a: 1};\nexport const b = 2;"),
          Map.entry("named.mjs", "export const b = 2; export function f() {}"),
          Map.entry("text.js", "export default 'str'; export const c = 3;"),
          Map.entry("cjs.js", "exports.x = 1; exports.default = {q: 1};"),
          Map.entry("plain.cjs", "module.exports = {p: 1};"),
          Map.entry("v.json", "{\"k\": [1]}"),
          Map.entry(
              "typed.ts",
              "import type {T} from './none'; enum E {A, B = 5, C} const x: T = 1; export {E}; export default x as T satisfies T;"),
          Map.entry("lazy.ts", "import {T} from './none'; export default (x: T) => x;"),
          Map.entry("counter.js", "export let n = 0; export const up = () => { n++; };"),
          Map.entry(
              "cycle-a.js",
              "exports.early = 1; exports.b = require('./cycle-b').seen; exports.late = 2;"),
          Map.entry("cycle-b.js", "const a = require('./cycle-a'); exports.seen = Object.keys(a);"),
          Map.entry("folder/index.ts", "export const where = __dirname;"),
          Map.entry("pack/package.json", "{\"main\": \"lib/main.js\"}"),
          Map.entry("pack/lib/main.js", "module.exports = 'main';"),
          Map.entry(
              "all.js",
              "export * from './named.mjs'; export * as esm from './esm'; export {b as c} from './named.mjs';"),
          Map.entry("data/b.yml", "- name: x\n  n: 1\n- y\n"),
          Map.entry("data/a.txt", "text\n"),
          Map.entry("data/sub/c.txt", "c"),
          Map.entry("broken.js", "const a = ;"),
          Map.entry("broken.json", "{\"a\": 1,}"),
          Map.entry(".env", "# comment\nFROM_FILE=yes\nCI=\"no\"\nexport X = 'y' \n"));

  static Stream<org.junit.jupiter.params.provider.Arguments> modules() {
    return Stream.of(
        arguments("import d from './esm'; export default d;", "{\"a\": 1, \"b\": 2}"),
        arguments(
            "import * as n from './esm'; export default [n.b, n.default.a, n.a];", "[2, 1, 1]"),
        arguments("import d from './named.mjs'; export default [d];", "[{\"$\": \"undefined\"}]"),
        arguments("import {b} from './named.mjs'; export default b;", "2"),
        arguments(
            "import d, {c} from './text'; export default [d, c];",
            "[\"str\", {\"$\": \"undefined\"}]"),
        arguments(
            "import d, {x} from './cjs'; export default [d, x];", "[{\"q\": 1, \"x\": 1}, 1]"),
        arguments("import d, {p} from './plain.cjs'; export default [d, p];", "[{\"p\": 1}, 1]"),
        arguments("import d, {k} from './v.json'; export default [d, k];", "[{\"k\": [1]}, [1]]"),
        arguments("import * as v from './v.json'; export default v.default.k;", "[1]"),
        arguments("module.exports = require('./esm');", "{\"a\": 1, \"b\": 2}"),
        arguments("module.exports = require('./esm').default;", "{\"a\": 1, \"b\": 2}"),
        arguments("module.exports = require('./named.mjs').b;", "2"),
        arguments(
            "import x, {E} from './typed'; export default [x, E];", "[1, {\"$\": \"undefined\"}]"),
        arguments("import f from './lazy'; export default f(4);", "4"),
        arguments("import {n, up} from './counter.js'; up(); up(); export default n;", "2"),
        arguments(
            "module.exports = require('./cycle-a');",
            "{\"early\": 1, \"b\": [\"early\"], \"late\": 2}"),
        arguments("module.exports = require('./folder').where;", "\"/repo/site/folder\""),
        arguments("module.exports = require('./pack');", "\"main\""),
        arguments(
            "export {b, c, esm} from './all.js';",
            "{\"b\": 2, \"c\": 2, \"esm\": {\"a\": 1, \"b\": 2, \"default\": {\"a\": 1, \"b\": 2}}}"),
        arguments("export default (await import('./named.mjs')).b;", "2"),
        arguments(
            "export default [import.meta.url, __filename];",
            "[\"file:///repo/site/m.ts\", \"/repo/site/m.ts\"]"),
        arguments("module.exports = require.resolve('./pack');", "\"/repo/site/pack/lib/main.js\""),
        arguments("module.exports = async () => 1;", "{\"$\": \"function\"}"),
        arguments("export = {a: 1};", "{\"a\": 1}"),
        arguments("const x: number = 1; export default {x} as const;", "{\"x\": 1}"),
        arguments(
            "import fs from 'fs'; export default fs.readFileSync('data/a.txt', 'utf8');",
            "\"text\\n\""),
        arguments(
            "import {readFileSync} from 'node:fs'; export default readFileSync(__dirname + '/data/a.txt').toString().trim();",
            "\"text\""),
        arguments(
            "import fs from 'fs'; export default fs.readdirSync('data');",
            "[\"a.txt\", \"b.yml\", \"sub\"]"),
        arguments(
            "import fs from 'fs'; export default fs.readdirSync('data', {withFileTypes: true}).filter(e => e.isDirectory()).map(e => e.name);",
            "[\"sub\"]"),
        arguments(
            "import fs from 'fs'; export default [fs.existsSync('data'), fs.existsSync('no'), fs.statSync('v.json').isFile()];",
            "[true, false, true]"),
        arguments(
            "import fs from 'fs'; let c; try { fs.readFileSync('no'); } catch (e) { c = e.code; } export default c;",
            "\"ENOENT\""),
        arguments(
            "import fs from 'fs/promises'; export default (await fs.readFile('data/a.txt', {encoding: 'utf-8'})).length;",
            "5"),
        arguments(
            "import yaml from 'js-yaml'; import fs from 'fs'; export default yaml.load(fs.readFileSync('data/b.yml', 'utf8'));",
            "[{\"name\": \"x\", \"n\": 1}, \"y\"]"),
        arguments(
            "import fs from 'fs'; export default JSON.parse(fs.readFileSync('v.json')).k;", "[1]"),
        arguments(
            "import fs from 'fs'; fs.writeFileSync('v.json', ''); export default fs.readFileSync('v.json', 'utf8');",
            "{\"$\": \"unknown: a file that the program writes\"}"),
        arguments(
            "import path from 'path'; export default [path.join('a', '..', './b/'), path.resolve('x', '../y'), path.dirname('/a/b.c'), path.basename('/a/b.c', '.c'), path.extname('a.b.c'), path.relative('/a/b', '/a/c/d'), path.posix.sep, path.isAbsolute('/x'), path.normalize('/a//b/../c')];",
            "[\"b/\", \"/repo/site/y\", \"/a\", \"b\", \".c\", \"../c/d\", \"/\", true, \"/a/c\"]"),
        arguments(
            "import {fileURLToPath} from 'url'; export default fileURLToPath(new URL('./data', import.meta.url));",
            "\"/repo/site/data\""),
        arguments(
            "import {createRequire} from 'module'; export default createRequire(import.meta.url)('./v.json').k;",
            "[1]"),
        arguments(
            "require('dotenv').config(); module.exports = [process.env.FROM_FILE, process.env.CI, process.env.X];",
            "[\"yes\", \"yes\", \"y\"]"),
        arguments(
            "export default [process.cwd(), new Date().getFullYear(), Date.now()];",
            "[\"/repo/site\", 2026, 1772600767000]"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void see(String source, String expected) throws Exception {
    Evaluation evaluation = evaluate(source);
    assertThat(evaluation.error()).isNull();
    assertThat(Evaluated.normal(Evaluated.of(evaluation.value())))
        .isEqualTo(Evaluated.json(expected));
  }

  private static Evaluation evaluate(String source) {
    Map<String, String> files = new LinkedHashMap<>(SITE);
    files.put("m.ts", source);
    return Evaluated.files(files, "m.ts");
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> errors() {
    return Stream.of(
        arguments("import './broken.js'; export default 1;", "broken.js", 10, true),
        arguments("import './broken.json'; export default 1;", "broken.json", 8, true),
        arguments("const a = 1;\nthrow new Error('no ' + a);", "m.ts", 13, false),
        arguments("const a = {};\nexport default a.b.c;", "m.ts", 29, false),
        arguments("export default nope;", "m.ts", 15, false),
        arguments("import x from './none'; export default x;", "m.ts", 14, false),
        arguments("module.exports = require('./none');", "m.ts", 17, false),
        arguments("export default {", "m.ts", 16, true));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void nameThePlaceOfAnError(String source, String file, int offset, boolean syntax) {
    PartialEvaluator.EvalError error = evaluate(source).error();
    assertThat(error).isNotNull();
    assertThat(error.syntax()).isEqualTo(syntax);
    assertThat(error.at()).isNotNull();
    assertThat(error.at().file()).isEqualTo(file);
    assertThat(error.at().span().start()).isEqualTo(offset);
  }

  @Test
  void valuesRememberWhereTheyWereWritten() {
    Map<String, String> files =
        Map.of(
            "m.js",
                "const link = '/a';\nmodule.exports = {items: [{to: link}, ...require('./x.json')]};",
            "x.json", "[{\"to\": \"/b\"}]");
    JsValue.Obj config = (JsValue.Obj) Evaluated.files(files, "m.js").value();
    JsValue.Arr items = (JsValue.Arr) config.get("items");
    JsValue.Property first = ((JsValue.Obj) items.items().get(0)).properties().get("to");
    assertThat(first.value().origin()).isEqualTo(new Origin("m.js", new Span(13, 17)));
    assertThat(first.key()).isEqualTo(new Origin("m.js", new Span(46, 48)));
    JsValue.Property second = ((JsValue.Obj) items.items().get(1)).properties().get("to");
    assertThat(second.value().origin()).isEqualTo(new Origin("x.json", new Span(8, 12)));
  }

  @Test
  void functionsCanBeCalledAfterwards() throws Exception {
    JsValue.Obj config =
        (JsValue.Obj)
            evaluate(
                    "let n = 0; export default {f: async (p: string) => [p.replace('/a', '/b'), ++n],"
                        + " bad() { null.x; }}")
                .value();
    JsValue.Fun f = (JsValue.Fun) config.get("f");
    f.call().apply(List.of(JsValue.text("/a/x")));
    assertThat(Evaluated.of(f.call().apply(List.of(JsValue.text("/a/y")))))
        .isEqualTo(
            Evaluated.of(
                new JsValue.Arr(List.of(JsValue.text("/b/y"), JsValue.number(2)), null, null)));
    assertThat(((JsValue.Fun) config.get("bad")).call().apply(List.of()))
        .isInstanceOf(JsValue.Unknown.class);
  }

  @Test
  void tellsWhatItRead() {
    Evaluation evaluation =
        evaluate(
            "import './esm'; import './v.json'; export default process.env.URL ?? process.env.CI;");
    assertThat(evaluation.files()).containsExactly("esm.js", "m.ts", "v.json");
    assertThat(evaluation.env()).containsExactly("CI", "URL");
  }
}
