package io.github.docusauruslint.js.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a program tries, it ends, and the result is unknown rather than an error. */
class LimitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(() => { while (true) {} })()",
        "(() => { for (;;) { try { throw 1; } catch {} } })()",
        "(() => { function* g() { while (true) yield 1; } for (const x of g()) return x; })()",
        "(() => { const i = {[Symbol.iterator]: () => ({next: () => ({done: false})})}; return [...i]; })()",
        "(() => { const m = new Map(); for (let i = 0; ; i++) m.set(i, i); })()"
      })
  void steps(String source) {
    assertUnknown(source, "it takes more than 5000000 steps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(() => { const f = n => f(n + 1); return f(0); })()",
        "(() => { const f = n => { try { return f(n + 1); } finally { n; } }; return f(0); })()",
        "(() => { const o = {get x() { return this.x; }}; return o.x; })()",
        "(() => { const o = {toString() { return '' + this; }}; return '' + o; })()",
        "(() => { class A { constructor() { new A(); } } return new A(); })()",
        "(() => { let a = []; for (let i = 0; i < 5000; i++) a = [a]; return String(a); })()",
        "(() => { let a = []; for (let i = 0; i < 5000; i++) a = [a]; return a.flat(Infinity); })()",
        "(() => { let o = {}; for (let i = 0; i < 5000; i++) o = {o}; return JSON.stringify(o); })()"
      })
  void depth(String source) {
    assertUnknown(source, "it is nested more than 1000 levels deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(() => { let s = 'a'; for (;;) s += s; })()",
        "(() => { const a = []; for (;;) a.push(...a, 1); })()",
        "'x'.repeat(1e9)",
        "'x'.padStart(1e9)",
        "new Array(1e9)",
        "Array.from({length: 1e9})",
        "(() => { let o = 1; for (let i = 0; i < 40; i++) o = [o, o]; return JSON.stringify(o); })()"
      })
  void memory(String source) {
    assertUnknown(source, "it makes too much: more than 40000000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/^(?:a|b)*$/.test('ab'.repeat(100000))", "/(x+x+)+\\1y/.test('x'.repeat(60))"})
  void regularExpressions(String source) {
    assertThat(Evaluated.expression(source).value()).isInstanceOf(JsValue.Unknown.class);
  }

  private static void assertUnknown(String source, String reason) {
    assertThat(Evaluated.expression(source).value())
        .isInstanceOfSatisfying(
            JsValue.Unknown.class, unknown -> assertThat(unknown.reason()).isEqualTo(reason));
  }

  @Test
  void sharedPartsAreNotWrittenOutWithoutEnd() {
    JsValue value =
        Evaluated.expression(
                "(() => { let o = 1; for (let i = 0; i < 40; i++) o = [o, o]; return o; })()")
            .value();
    assertThat(count(value)).isLessThan(2_000_000);
  }

  private static long count(JsValue value) {
    return value instanceof JsValue.Arr array
        ? 1 + array.items().stream().mapToLong(LimitsTest::count).sum()
        : 1;
  }

  @Test
  void whatHoldsItselfEnds() throws Exception {
    assertThat(
            Evaluated.normal(
                Evaluated.of(
                    Evaluated.expression("(() => { const o = {n: 1}; o.o = o; return o; })()")
                        .value())))
        .isEqualTo(
            Evaluated.json("{\"n\": 1, \"o\": {\"$\": \"unknown: an object that holds itself\"}}"));
  }
}
