package io.github.docusauruslint.js;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.js.ScopeAnalysis.Declaration;
import io.github.docusauruslint.js.ScopeAnalysis.DeclarationKind;
import io.github.docusauruslint.js.ScopeAnalysis.Evaluation;
import io.github.docusauruslint.js.ScopeAnalysis.Use;
import io.github.docusauruslint.js.ScopeAnalysis.UseKind;
import io.github.docusauruslint.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeAnalysisTest {
  private static ScopeAnalysis analyse(String source) throws JsSyntaxException {
    return ScopeAnalysis.of(JsParser.parseModule(source, 0, source.length(), Dialect.TYPESCRIPT));
  }

  private static String said(Use use) {
    String how =
        use.evaluation() == Evaluation.ALWAYS
            ? ""
            : use.evaluation() == Evaluation.MAYBE ? "?" : "~";
    String what =
        switch (use.kind()) {
          case READ -> "";
          case WRITE -> "=";
          case TYPEOF -> "typeof ";
          case JSX -> "<";
          case EXPORT -> "export ";
        };
    return what + use.name() + how;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '@',
      textBlock =
          """
          import a, {b as c} from 'd'; import * as e from 'f' ^ a c e ^
          import A from 'a'; export const b = () => <A/>;     ^ A b ^ <A~
          export const {a, b: [c = d], ...e} = f              ^ a c e ^ d? f
          export {a as b}; export {c} from 'd'                ^ ^ export a
          export default function f(x) { return x + y }       ^ f ^ y~
          class A extends B { [c] = d; e() { return A } static f = g } ^ A ^ B c d~ g
          function f(a = b) { var b; return arguments }       ^ f ^ b~
          var f = function g() { g; this }                    ^ f ^
          { let a; function b() {} var c; } a; b; c           ^ c ^ a b c
          for (let i of a) { i } i                            ^ ^ a i
          for (i in a) ;                                      ^ ^ =i? a
          try { a } catch (e) { e } e                         ^ ^ a? e
          switch (a) { case b: let c; c }                     ^ ^ a b?
          x: for (;;) { break x }                             ^ ^
          ({a, b: c, [d]: e, f() {}, get g() { return h }})   ^ ^ a c d e h~
          a.b.c(d)[e]                                         ^ ^ a d e
          a?.b(c)?.[d]                                        ^ ^ a c d?
          a && b || c ? d : e ?? f                        ^ ^ a b? c? d? e? f?
          [a, b.c] = d; e += 1; f++                           ^ ^ =a b d e f
          typeof a !== 'undefined' && a                       ^ ^ typeof a a?
          (() => a)(); (function () { b })(); c(() => d)      ^ ^ a b c d~
          <a.b c={d}><Tabs.Item/><div/><my-el/><E.f/></a.b>   ^ ^ <a d <Tabs <E
          <this.a/>; this.b; new.target                       ^ ^ error
          `a${b}` + c`d${e}` + import(f)                      ^ ^ b c e f
          async ({a}, ...b) => { await c; for await (const d of a) d } ^ ^ c~
          label: { const label = 1; label }                   ^ ^
          import.meta.env                                     ^ ^
          enum A { B, C = B + d }                             ^ A ^ d
          type A = B; let c: D = e as F                       ^ c ^ e
          """)
  void findsNames(String source, String declared, String used) {
    String foundDeclared;
    String foundUsed;
    try {
      ScopeAnalysis scope = analyse(source);
      foundDeclared =
          scope.declared().stream().map(Declaration::name).collect(Collectors.joining(" "));
      foundUsed =
          scope.used().stream().map(ScopeAnalysisTest::said).collect(Collectors.joining(" "));
    } catch (JsSyntaxException e) {
      foundDeclared = "";
      foundUsed = "error";
    }
    assertThat(foundDeclared).isEqualTo(declared == null ? "" : declared);
    assertThat(foundUsed).isEqualTo(used == null ? "" : used);
  }

  @Test
  void knowsWhereNamesAre() throws JsSyntaxException {
    ScopeAnalysis scope = analyse("import {a as b} from 'c'; export const d = <b.E/>");
    assertThat(scope.declared())
        .containsExactly(
            new Declaration("b", new Span(13, 14), DeclarationKind.IMPORT),
            new Declaration("d", new Span(39, 40), DeclarationKind.CONST));
    assertThat(scope.used())
        .containsExactly(new Use("b", new Span(44, 45), UseKind.JSX, Evaluation.ALWAYS));
  }
}
