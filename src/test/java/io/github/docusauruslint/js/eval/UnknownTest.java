package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.text.MemoryTree;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unknown spreads to all that depends on it, and to nothing else. */
class UnknownTest {
  private static final String UNKNOWN = "{\"$\": \"unknown: what package 'pkg' gives\"}";

  static Stream<org.junit.jupiter.params.provider.Arguments> cases() {
    return Stream.of(
        arguments("u", "U"),
        arguments("[u.a.b, u(), new u(), u?.x, u.a()[0]]", "[U, U, U, U, U]"),
        arguments("[u + 1, 'a' + u, `x${u}`, -u, !u, typeof u, u === u]", "[U, U, U, U, U, U, U]"),
        arguments(
            "[u && 1, u || 1, u ?? 1, true || u, false && u, null ?? 5]",
            "[U, U, U, true, false, 5]"),
        arguments("[u ? 1 : 2, u ? 'same' : 'same']", "[U, \"same\"]"),
        arguments("[1, ...u, 2]", "[1, 2, \"...\"]"),
        arguments("[1, ...u, 2].length", "U"),
        arguments("[1, ...u, 2][0]", "U"),
        arguments("[1, ...u, 2].includes(2)", "true"),
        arguments("[1, ...u, 2].includes(3)", "U"),
        arguments("[1, u, 2].map(x => x + 1)", "[2, U, 3]"),
        arguments("[1, 2, 3].filter(x => x > 1 || u)", "[2, 3, \"...\"]"),
        arguments("[1, 2].find(x => u)", "U"),
        arguments("[1, 2].some(x => x === 2 || u)", "true"),
        arguments("[2, 1].sort(() => u)", "[\"...\"]"),
        arguments("({a: 1, ...u, b: 2})", "{\"a\": U, \"b\": 2, \"...\": true}"),
        arguments("({a: 1, ...u}).c", "U"),
        arguments("({...u, a: 1}).a", "1"),
        arguments("({a: 1, b: 2, ...(u && {b: 3})})", "{\"a\": 1, \"b\": U}"),
        arguments("({a: 1, ...(u ? {a: 2} : {c: 3})})", "{\"a\": U, \"c\": U}"),
        arguments("Object.assign({a: 1}, u)", "{\"a\": U, \"...\": true}"),
        arguments("Object.keys({a: 1, ...u})", "[\"a\", \"...\"]"),
        arguments("({[u]: 1, b: 2})", "{\"b\": 2, \"...\": true}"),
        arguments("JSON.stringify({a: u})", "U"),
        arguments("JSON.parse(u)", "U"),
        arguments("'abc'.replace('b', u)", "U"),
        arguments("Math.max(1, u)", "U"),
        arguments("parseInt(u)", "U"),
        arguments("new Set([1, u]).has(1)", "true"),
        arguments("new Set([1, u]).has(2)", "U"),
        arguments("await u", "U"),
        arguments("await Promise.all([1, u])", "[1, U]"),
        arguments("await u.then(x => 1)", "U"),
        arguments("(() => { let x = 1; if (u) x = 2; return x; })()", "U"),
        arguments("(() => { let x = 1, y = 2; if (u) { x = 2; } return y; })()", "2"),
        arguments(
            "(() => { const o = {a: 1, b: 2}; if (u) o.a = 5; return o; })()",
            "{\"a\": U, \"b\": 2}"),
        arguments(
            "(() => { const o = {p: [1]}; if (u) o.p.push(2); return o; })()",
            "{\"p\": [1, \"...\"]}"),
        arguments("(() => { if (u) return 1; return 2; })()", "U"),
        arguments("(() => { if (u) { throw new Error('x'); } return 2; })()", "2"),
        arguments(
            "(() => { const r = []; for (const x of u) r.push(x); return r; })()", "[\"...\"]"),
        arguments(
            "(() => { const r = []; for (const x of [1, 2, 3]) { if (u) break; r.push(x); } return"
                + " r; })()",
            "[\"...\"]"),
        arguments("(() => { let n = 0; while (u) n++; return n; })()", "U"),
        arguments(
            "(() => { let x = 0; switch (u) { case 1: x = 1; break; default: x = 2; } return x;"
                + " })()",
            "U"),
        arguments(
            "(() => { let x = 0; const set = () => { x = 1; }; if (u) set(); return x; })()", "U"),
        arguments("(() => { let x = 0; u && (x = 1); return x; })()", "U"),
        arguments(
            "(() => { const o = {}; if (u) Object.assign(o, {a: 1}); return o; })()",
            "{\"...\": true}"),
        arguments("((...a) => a.length)(...u)", "U"),
        arguments("(() => { const {a, b = 1, ...r} = u; return [a, b, r]; })()", "[U, U, U]"),
        arguments("(() => { const [a, b] = u; return [a, b]; })()", "[U, U]"),
        arguments("(() => { class A extends u { x = 1; } return new A(); })()", "U"),
        arguments("u`x`", "U"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spreads(String source, String expected) throws Exception {
    PartialEvaluator.Evaluation evaluation =
        Evaluated.files(
            Map.of("m.mjs", "import u from 'pkg';\nexport default " + source + ";"), "m.mjs");
    assertThat(evaluation.error()).isNull();
    assertThat(Evaluated.normal(Evaluated.of(evaluation.value())))
        .isEqualTo(Evaluated.json(expected.replace("U", UNKNOWN)));
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> reasons() {
    return Stream.of(
        arguments("Math.random()", "a random number"),
        arguments(
            "require('child_process').execSync('git log')",
            "what Node's module 'child_process' gives"),
        arguments("fetch('https://e.com')", "what the global 'fetch' gives"),
        arguments("process.argv.length", "process.argv"),
        arguments(
            "require('fs').readFileSync('/etc/passwd', 'utf8')",
            "a file outside of the repository"),
        arguments("require('fs').existsSync('../../../x')", "a file outside of the repository"),
        arguments("new Intl.DateTimeFormat()", "what the global 'Intl' gives"),
        arguments("10n", "a BigInt"),
        arguments("/(?<=a)\\cA/.test('a')", "the regular expression /(?<=a)\\cA/"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void saysWhy(String source, String reason) {
    assertThat(Evaluated.expression(source).value())
        .isInstanceOfSatisfying(
            JsValue.Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo(reason));
  }

  @Test
  void remembersWhatOfAPackageItIs() {
    JsValue value = Evaluated.expression("require('@scope/pkg/sub').themes.dark()").value();
    assertThat(((JsValue.Unknown) value).foreign())
        .isEqualTo(new JsValue.Foreign("@scope/pkg/sub", "themes.dark()"));
  }

  @Test
  void variablesThatAreNotSetAreUndefinedOrUnknown() throws Exception {
    Map<String, String> files =
        Map.of("m.js", "const {A, B} = process.env; module.exports = [A, B, 'B' in process.env];");
    EvalOptions options = Evaluated.options(Map.of("A", "1"));
    EvalOptions doubtful =
        new EvalOptions(
            options.siteFolder(),
            options.env(),
            Set.of(EvalOptions.Doubt.ENVIRONMENT),
            options.present(),
            null,
            options.limits(),
            null);
    assertThat(evaluate(files, options))
        .isEqualTo(Evaluated.json("[\"1\", {\"$\": \"undefined\"}, false]"));
    assertThat(evaluate(files, doubtful).get(1).get("$").asText())
        .isEqualTo("unknown: the environment variable B is not given");
  }

  private static JsonNode evaluate(Map<String, String> files, EvalOptions options) {
    return Evaluated.of(
        new PartialEvaluator(MemoryTree.of(files), options).evaluate("m.js").value());
  }
}
