package io.github.docusauruslint.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeScriptTest {
  private static String shape(String source, Dialect dialect) throws JsSyntaxException {
    return Trees.shape(JsParser.parseModule(source, 0, source.length(), dialect));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '@',
      textBlock =
          """
          import type {Config} from '@docusaurus/types'; a ^ a
          import {type A, b, type C as D} from 'e' ^ import {b} from 'e'
          import {type} from 'a' ^ import {type} from 'a'
          import type from 'a' ^ import type from 'a'
          import type, {b} from 'a' ^ import type, {b} from 'a'
          import {type as as} from 'a' ^ import {type as as} from 'a'
          export type {A} from 'b'; export type * from 'c'; export {type D, e} from 'f' ^ export {e} from 'f'
          export type Foo<T extends object = {}> = {[K in keyof T]?: T[K] extends infer U ? U : never} ^ ;
          interface A extends B<C>, D { readonly a?: string; [k: string]: unknown; m<T>(x: T): void; new (x: number): A; get b(): string } ^ ;
          const config: Config = {a: 1} ^ const config = {a: 1}
          const config = {a: 1} satisfies Config as const ^ const config = {a: 1}
          const a = b as unknown as Foo[] ^ const a = b
          const a = b! + c!.d ^ const a = b + c.d
          const a = <T,>(x: T): T => x ^ const a = (x) => x
          const a = async <T extends B>(x: T): Promise<T> => x ^ const a = async (x) => x
          function f<T>(this: Foo, a?: string, ...b: number[]): asserts a is string {} ^ function f(a, ...b) {}
          function f(a: string): void; function f(a: any) {} ^ function f(a) {}
          export default function f(): void; export default function f() {} ^ export default function f() {}
          declare const a: string; declare function f(): void; declare module 'x' { const y: number } declare global { interface W {} } ^ ;
          abstract class A<T> extends B<T> implements C, D { private readonly a: string = 'x'; declare b: number; static c?: T; d!: T; abstract e(): void; constructor(x: T) { super() } [k: string]: any } ^ class A extends B { a = 'x'; static c; d; constructor(x) { super() } }
          const a = f<string>(b), c = new Map<string, Array<Foo<Bar>>>() ^ const a = f(b), c = new Map()
          const a = b < c, d = e > f ^ const a = b < c, d = e > f
          const a = b<c>(d) ^ const a = b(d)
          const a = cond ? (b) : (c) ^ const a = cond ? b : c
          const a = cond ? (b) : c => d ^ const a = cond ? b : c => d
          const a = cond ? (b: string): string => b : c ^ const a = cond ? b => b : c
          const a = cond ? (b, c) => d : e ^ const a = cond ? (b, c) => d : e
          let x: typeof import('a').b<C> ^ let x
          let x: new () => void, y: `a${string}`, z: -1 | 'b' | null, w: [a: string, b?: number, ...c: D[]] ^ let x, y, z, w
          for (const a of b as C[]) {} ^ for (const a of b) {}
          try {} catch (e: unknown) {} ^ try {} catch (e) {}
          import a = require('b') ^ const a = require('b')
          type = 1; interface; declare; namespace ^ type = 1; interface; declare; namespace
          const x = <div a={b as C}>{d!}</div> ^ const x = <div a={b}>{d}</div>
          const x = {a<T>(b: T): void {}, async c(): Promise<void> {}} ^ const x = {a(b) {}, async c() {}}
          if (a < b || c > d) {} ^ if (a < b || c > d) {}
          function f(): string { return /a/.b }  /c/ ^ function f() { return /a/.b }  /c/
          """)
  void erasesTypes(String typed, String plain) throws JsSyntaxException {
    assertThat(shape(typed, Dialect.TYPESCRIPT)).isEqualTo(shape(plain, Dialect.SCRIPT));
  }

  @Test
  void keepsUnions() throws JsSyntaxException {
    assertThat(shape("let x: | 'a' | null & {b: string}[], y", Dialect.TYPESCRIPT))
        .isEqualTo(shape("let x, y", Dialect.SCRIPT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          enum A { B, C = 1 }           | (Program(TSEnumDeclaration(Identifier A)(TSEnumMember(Identifier B))(TSEnumMember(Identifier C)(Literal 1))))
          export const enum A { B }     | (Program(ExportNamedDeclaration(TSEnumDeclaration(Identifier A)(TSEnumMember(Identifier B)))))
          namespace A.B { const c = `${d}` } | (Program(TSModuleDeclaration(Identifier A)))
          export = a                    | (Program(TSExportAssignment(Identifier a)))
          const a = <any>b              | (Program(VariableDeclaration(VariableDeclarator(Identifier a)(Identifier b))))
          """)
  void keepsWhatRuns(String source, String expected) throws JsSyntaxException {
    assertThat(shape(source, Dialect.TYPESCRIPT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a: = 1",
        "type A = {",
        "let a: string extends",
        "type A<",
        "enum {}",
        "a as"
      })
  void refusesWhatIsNoType(String source) {
    assertThatThrownBy(() -> shape(source, Dialect.TYPESCRIPT))
        .isInstanceOf(JsSyntaxException.class);
  }

  @Test
  void javaScriptHasNoTypes() {
    assertThatThrownBy(() -> shape("let a: string", Dialect.SCRIPT))
        .isInstanceOf(JsSyntaxException.class)
        .hasMessage("Unexpected token");
  }
}
