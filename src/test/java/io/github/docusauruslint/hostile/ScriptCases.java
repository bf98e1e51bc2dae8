package io.github.docusauruslint.hostile;

import static io.github.docusauruslint.hostile.NestingCases.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Configurations that want to run for ever, to fill the memory, or to get out. */
final class ScriptCases {
  private ScriptCases() {}

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    endless()
        .forEach(
            (name, expression) ->
                cases.add(
                    HostileCase.config(name, "tagline: " + expression + ",").status(0, 1, 2)));
    bombs()
        .forEach(
            (name, expression) ->
                cases.add(
                    HostileCase.config(name, "customFields: {a: " + expression + "},")
                        .status(0, 1, 2)));
    escapes()
        .forEach(
            (name, expression) ->
                cases.add(
                    HostileCase.config(name, "tagline: String(" + expression + "),")
                        .status(0, 1, 2)
                        .never("root:")
                        .never("Linux version")));
    cases.add(
        HostileCase.of(
            "modules that import each other",
            site ->
                site.file(
                        "docusaurus.config.js",
                        "const a = require('./a'); module.exports = {title: 'T', url:"
                            + " 'https://e.com', baseUrl: '/', tagline: String(a.x)};")
                    .file("a.js", "const b = require('./b'); exports.x = b.y + 1; require('./a');")
                    .file(
                        "b.js",
                        "const a = require('./a'); exports.y = a.x + 1;"
                            + " require('./docusaurus.config');")));
    cases.add(
        HostileCase.of(
                "a chain of 2,000 modules",
                site -> {
                  site.file(
                      "docusaurus.config.js",
                      "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/', tagline:"
                          + " String(require('./m0'))};");
                  for (int i = 0; i < 2_000; i++) {
                    site.file(
                        "m" + i + ".js", "module.exports = require('./m" + (i + 1) + "') + 1;");
                  }
                  site.file("m2000.js", "module.exports = 1;");
                })
            .status(2)
            .says("1000 levels deep"));
    cases.add(
        HostileCase.of(
                "ES modules that import each other",
                site ->
                    site.file(
                            "docusaurus.config.mjs",
                            "import {a} from './a.mjs'; export default {title: 'T', url:"
                                + " 'https://e.com', baseUrl: '/', tagline: a}; export * from"
                                + " './a.mjs';")
                        .file("a.mjs", "export * from './b.mjs'; export {b as a} from './b.mjs';")
                        .file(
                            "b.mjs",
                            "export * from './a.mjs'; export {a as b} from './a.mjs'; import * as c"
                                + " from './docusaurus.config.mjs';"))
            .status(0, 1, 2));
    cases.add(
        HostileCase.of(
            "pages that import each other",
            site ->
                site.file("docs/a.mdx", "import B from './_b.mdx';\n\n<B/>\n")
                    .file(
                        "docs/_b.mdx",
                        "import A from './a.mdx';\nimport B from './_b.mdx';\n\n<A/><B/>\n")));
    cases.add(
        HostileCase.of(
            "a chain of 3,000 partials",
            site -> {
              for (int i = 0; i < 3_000; i++) {
                site.file(
                    "docs/_p" + i + ".mdx", "import P from './_p" + (i + 1) + ".mdx';\n\n<P/>\n");
              }
              site.file("docs/_p3000.mdx", "[a](/b)\n")
                  .file("docs/a.mdx", "import P from './_p0.mdx';\n\n<P/>\n");
            }));
    cases.add(
        HostileCase.of(
            "partials that double at each level",
            site -> {
              for (int i = 0; i < 60; i++) {
                site.file(
                    "docs/_p" + i + ".mdx",
                    "import P from './_p" + (i + 1) + ".mdx';\n\n<P/>\n\n<P/>\n");
              }
              site.file("docs/_p60.mdx", "## h\n\n[a](/b)\n")
                  .file("docs/a.mdx", "import P from './_p0.mdx';\n\n<P/>\n");
            }));
    cases.add(
        HostileCase.of(
            "components that double at each level",
            site ->
                site.file(
                        "src/c.js",
                        lines(
                                40,
                                i ->
                                    "export const C"
                                        + i
                                        + " = () => <><C"
                                        + (i + 1)
                                        + "/><C"
                                        + (i + 1)
                                        + "/></>;")
                            + "export const C40 = () => <a href=\"/b\">b</a>;\n")
                    .file("docs/a.mdx", "import {C0} from '@site/src/c';\n\n<C0/>\n")));
    cases.add(
        HostileCase.of(
            "components that render each other",
            site ->
                site.file("src/c.js", "export const A = () => <B/>; export const B = () => <A/>;\n")
                    .file("docs/a.mdx", "import {A} from '@site/src/c';\n\n<A/>\n")));
    cases.add(
        HostileCase.of(
            "scripts that hand on each other's names",
            site ->
                site.file("src/a.js", "export * from './b'; export {x as y} from './b';")
                    .file("src/b.js", "export * from './a'; export {y as x} from './a';")
                    .file("docs/a.mdx", "import {x, y, z} from '@site/src/a';\n\n<x/><y/><z/>\n")));
    cases.add(
        HostileCase.of(
                "a sidebar made 10,000 deep",
                site ->
                    site.file(
                            "sidebars.js",
                            "let s = ['good']; for (let i = 0; i < 10000; i++) s = [{type:"
                                + " 'category', label: 'a', items: s}]; module.exports = {s};")
                        .file(
                            "docusaurus.config.js",
                            "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/',"
                                + " presets: [['classic', {docs: {sidebarPath:"
                                + " './sidebars.js'}}]]};"))
            .status(0, 1, 2));
    cases.add(
        HostileCase.of(
                "a sidebar that holds itself",
                site ->
                    site.file(
                            "sidebars.js",
                            "const c = {type: 'category', label: 'a', items: ['good']};"
                                + " c.items.push(c); module.exports = {s: [c]};")
                        .file(
                            "docusaurus.config.js",
                            "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/',"
                                + " presets: [['classic', {docs: {sidebarPath:"
                                + " './sidebars.js'}}]]};"))
            .status(0, 1, 2));
    for (String setting :
        List.of(
            "title",
            "url",
            "baseUrl",
            "presets",
            "plugins",
            "themes",
            "themeConfig",
            "i18n",
            "staticDirectories",
            "markdown",
            "future",
            "onBrokenLinks",
            "scripts",
            "customFields",
            "headTags")) {
      for (String value :
          List.of(
              "null",
              "1",
              "'\\x1b[2J\\u202e'",
              "[[[[]]]]",
              "{a: {b: [{}]}}",
              "() => 1",
              "'" + "a".repeat(100_000) + "'",
              "Array(1000).fill(0)")) {
        cases.add(
            HostileCase.config(
                    "config: "
                        + setting
                        + " is "
                        + (value.length() > 20 ? value.substring(0, 20) + "…" : value),
                    setting + ": " + value + ", ")
                .status(0, 1, 2));
      }
    }
    for (String path :
        List.of(
            "'/etc'",
            "'../../../../../../../etc'",
            "'/'",
            "'/dev/zero'",
            "'..'",
            "'../../outside'",
            "'../../../outside'",
            "'\\0'",
            "'a'.repeat(100000)",
            "'C:\\\\\\\\Windows'",
            "'//server/share'",
            "'file:///etc/passwd'",
            "'~'",
            "'docs\\n'")) {
      cases.add(
          HostileCase.config(
                  "docs lie at " + path,
                  "plugins: [['@docusaurus/plugin-content-docs', {id: 'x', path: "
                      + path
                      + ", routeBasePath: 'more', sidebarPath: "
                      + path
                      + ", tags: "
                      + path
                      + "}]],")
              .status(0, 1, 2));
      cases.add(
          HostileCase.config(
                  "static files, pages and blog lie at " + path,
                  "staticDirectories: ["
                      + path
                      + "], plugins: [['@docusaurus/plugin-content-pages', {id: 'x', path: "
                      + path
                      + "}], ['@docusaurus/plugin-content-blog', {id: 'y', path: "
                      + path
                      + ", routeBasePath: 'y', authorsMapPath: "
                      + path
                      + "}]],")
              .status(0, 1, 2));
      cases.add(
          HostileCase.config(
                  "a plugin, a preset and a theme are " + path,
                  "plugins: [" + path + "], themes: [" + path + "], ")
              .status(0, 1, 2));
    }
    return cases.stream();
  }

  private static Map<String, String> endless() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a loop", "(() => { for (;;) {} })()");
    all.put("a loop that catches", "(() => { for (;;) { try { throw 1 } catch {} } })()");
    all.put("labels", "(() => { a: for (;;) { b: for (;;) continue a; } })()");
    all.put("a recursion", "(() => { const f = n => f(n + 1); return f(0); })()");
    all.put(
        "a recursion of two", "(() => { const f = n => g(n), g = n => f(n) + 1; return f(0); })()");
    all.put("a getter of itself", "({get a() { return this.a; }}).a");
    all.put("a proxy of itself", "String(new Proxy({}, {get: (t, k, r) => r[k]}))");
    all.put(
        "toString of itself",
        "(() => { const o = {toString() { return '' + this; }}; return '' + o; })()");
    all.put(
        "a generator", "(() => { function* g() { for (;;) yield 1; } return [...g()].length; })()");
    all.put(
        "an iterator",
        "[...{[Symbol.iterator]: () => ({next: () => ({done: false})})}].length + ''");
    all.put("a string doubled", "(() => { let s = 'a'; for (;;) s += s; })()");
    all.put("an array that grows", "(() => { const a = []; for (;;) a.push(...a, 1); })()");
    all.put("repeat", "'x'.repeat(1e9)");
    all.put("repeat of repeat", "'x'.repeat(1e4).repeat(1e4).repeat(1e4)");
    all.put("padding", "'x'.padEnd(2 ** 30, 'abc')");
    all.put("replacing", "'a'.repeat(1e5).replaceAll('a', 'b'.repeat(1e5))");
    all.put("joining", "Array(1e8).join('abcdefgh')");
    all.put("filling", "new Array(4294967295).fill(0).map(String).join()");
    all.put(
        "a spread bomb",
        "(() => { let a = [1]; for (let i = 0; i < 100; i++) a = [...a, ...a]; return"
            + " String(a.length); })()");
    all.put(
        "a concat bomb",
        "(() => { let a = [1]; for (let i = 0; i < 100; i++) a = a.concat(a, a); return"
            + " String(a.length); })()");
    all.put(
        "an object bomb",
        "(() => { let o = {}; for (let i = 0; ; i++) o = {...o, ['k' + i]: i}; })()");
    all.put(
        "a JSON bomb",
        "(() => { let o = 1; for (let i = 0; i < 60; i++) o = [o, o]; return JSON.stringify(o);"
            + " })()");
    all.put(
        "a template bomb",
        "(() => { let s = 'a'; for (let i = 0; i < 100; i++) s = `${s}${s}`; return s; })()");
    all.put("a split bomb", "'ab'.repeat(1e7).split('').map(c => c.repeat(100)).join('')");
    all.put(
        "a sort that lies",
        "(() => { const a = Array.from({length: 1e6}, (_, i) => i); for (;;) a.sort(() =>"
            + " Math.random() - 0.5); })()");
    all.put("flattening", "(() => { let a = []; a.push(a); return String(a.flat(Infinity)); })()");
    all.put("big numbers", "String(9n ** 9n ** 9n)");
    all.put("shifted numbers", "String(1n << (1n << 40n))");
    all.put("a regular expression", "String(/^(a+)+$/.test('a'.repeat(50) + 'b'))");
    all.put("another regular expression", "String(/(x+x+)+y/.exec('x'.repeat(60)))");
    all.put(
        "words of words",
        "String(/^(\\w+\\s?)*$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'))");
    all.put("a regular expression that replaces", "'a'.repeat(100000).replace(/a*?b|a*c/g, '')");
    all.put("a promise of itself", "await (async function f() { return f(); })()");
    all.put(
        "a map that grows",
        "(() => { const m = new Map([[1, 1]]); for (const [k] of m) m.set(k + 1, 1); })()");
    all.put(
        "a set that grows",
        "(() => { const m = new Set([1]); m.forEach(k => m.add(k + 1)); return 'x'; })()");
    all.put("Function", "Function('for (;;) {}')()");
    all.put("eval", "eval('for (;;) {}')");
    return all;
  }

  private static Map<String, String> bombs() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "an array in an array, 100,000 times",
        "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return a; })()");
    all.put("objects of a length", "Array.from({length: 1e5}, (_, i) => ({['k' + i]: i}))");
    all.put(
        "an object that holds itself", "(() => { const o = {}; o.o = o; o.p = {o}; return o; })()");
    all.put(
        "a shared tree",
        "(() => { let o = 1; for (let i = 0; i < 60; i++) o = {a: o, b: o}; return o; })()");
    all.put(
        "a million keys", "Object.fromEntries(Array.from({length: 1e6}, (_, i) => ['k' + i, i]))");
    all.put("strings of a length", "Array.from({length: 300}, (_, i) => 'x'.repeat(100000) + i)");
    all.put("prototypes", "JSON.parse('{\"__proto__\": {\"a\": 1}, \"constructor\": 1}')");
    all.put("a getter that throws", "({get a() { throw new Error('\\x1b[2J'); }})");
    all.put("a class of itself", "(() => { class A { static a = new A(); b = A; } return A; })()");
    all.put("a symbol", "Symbol('x')");
    all.put("dates without end", "new Date(8.64e15 + 1).toISOString()");
    return all;
  }

  private static Map<String, String> escapes() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/etc/passwd",
            "../../../../../../../../../../etc/passwd",
            "../../outside/secret.json",
            "../../outside/secret.js",
            "../../outside",
            "/dev/zero",
            "/dev/stdin",
            "/proc/self/environ",
            "/proc/version",
            "file:///etc/passwd")) {
      all.put("require of " + path, "require('" + path + "')");
      all.put("readFileSync of " + path, "require('fs').readFileSync('" + path + "', 'utf8')");
      all.put("import of " + path, "await import('" + path + "')");
      all.put("existsSync of " + path, "require('fs').existsSync('" + path + "')");
      all.put("readdirSync of " + path, "require('fs').readdirSync('" + path + "')");
    }
    all.put(
        "readFileSync by __dirname",
        "require('fs').readFileSync(__dirname + '/../../outside/secret.md', 'utf8')");
    all.put(
        "readFileSync by path.join",
        "require('fs').readFileSync(require('path').join(__dirname, '..', '..', 'outside',"
            + " 'secret.md'), 'utf8')");
    all.put(
        "readFileSync by URL",
        "require('fs').readFileSync(new URL('../../outside/secret.md', 'file://' + __filename),"
            + " 'utf8')");
    all.put("writing a file", "require('fs').writeFileSync('../../outside/written', 'x')");
    all.put("removing a folder", "require('fs').rmSync('../..', {recursive: true})");
    all.put("child processes", "require('child_process').execSync('id').toString()");
    all.put("a worker", "new (require('worker_threads').Worker)('for (;;) {}', {eval: true})");
    all.put("a native addon", "process.binding('fs')");
    all.put("process.dlopen", "process.dlopen({exports: {}}, '/lib/x.so')");
    all.put("process.exit", "process.exit(77)");
    all.put("process.abort", "process.abort()");
    all.put("process.kill", "process.kill(process.pid)");
    all.put("the environment", "JSON.stringify(process.env)");
    all.put("fetch", "await fetch('http://127.0.0.1:1/').then(r => r.text())");
    all.put("http", "require('http').get('http://127.0.0.1:1/')");
    all.put(
        "vm",
        "require('vm').runInNewContext('this.constructor.constructor(\"return process\")()')");
    all.put("the constructor of a function", "(() => {}).constructor('return process')()");
    all.put("Java", "Java.type('java.lang.Runtime').getRuntime().exec('id')");
    all.put("Packages", "Packages.java.lang.System.exit(1)");
    all.put(
        "module internals", "module.constructor._load('fs').readFileSync('/etc/passwd', 'utf8')");
    all.put("main", "process.mainModule.require('fs').readFileSync('/etc/passwd', 'utf8')");
    return all;
  }
}
