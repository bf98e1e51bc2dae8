package io.github.docusauruslint.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final int MANY = 100_000;
  private static final long DEFAULT_STACK = 1 << 20;

  /** What parsing and analysing {@code source} comes to on a thread as the JVM makes them. */
  private static String outcome(String source, Dialect dialect) throws InterruptedException {
    AtomicReference<String> outcome = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            ScopeAnalysis.of(JsParser.parseModule(source, 0, source.length(), dialect));
            outcome.set("read");
          } catch (JsSyntaxException e) {
            outcome.set(e.message());
          } catch (Throwable e) {
            outcome.set(e.toString());
          }
        };
    Thread thread = new Thread(null, work, "parser", DEFAULT_STACK);
    thread.start();
    thread.join();
    return outcome.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "({a:",
        "a(",
        "a[",
        "!",
        "new ",
        "await ",
        "a=",
        "a=>",
        "(a)=>",
        "a?",
        "a?b:",
        "a**",
        "1+",
        "a.b.",
        "a()",
        "`${",
        "<a>",
        "<a b={",
        "if(a)",
        "if(a);else ",
        "function f(){",
        "(a=>{",
        "(class{a(){",
        "[...",
        "({...",
        "for(;;)",
        "a:{",
        "f<",
        "(a:",
        "(a=",
        "async(",
        "<T>(",
        "a?(b):c=>",
        "type A=B<",
        "type A=(",
        "type A={b:",
        "x as ",
        "var[",
      })
  void deepNestingIsAnErrorAndNoOverflow(String piece) throws InterruptedException {
    for (Dialect dialect : Dialect.values()) {
      assertThat(outcome(piece.repeat(MANY) + "1", dialect)).doesNotContain("Error", "Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a;", "a,", "var a;", "'a';", "/**/", "a\n", "{}", "()=>{};", "`a`;", "<a/>;"})
  void longTextIsRead(String piece) throws InterruptedException {
    assertThat(outcome(piece.repeat(MANY) + "a", Dialect.JSX)).isEqualTo("read");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 100, 140})
  void ordinaryNestingIsRead(int depth) throws InterruptedException {
    for (String[] pair :
        new String[][] {
          {"[", "]"},
          {"({a:", "})"},
          {"<a>", "</a>"},
          {"f(", ")"},
          {"{", "}"},
          {"(", ")"},
          {"a?", ":b"}
        }) {
      String inner = pair[0].equals("{") || pair[0].equals("<a>") ? "" : "1";
      String source = pair[0].repeat(depth) + inner + pair[1].repeat(depth);
      assertThat(outcome(source, Dialect.JSX)).as(source).isEqualTo("read");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 5000})
  void chainsAreReadUpToAHeight(int links) throws InterruptedException {
    for (String link : new String[] {".a", "()", "[0]", "+1", "||1", "?.a"}) {
      assertThat(outcome("a" + link.repeat(links), Dialect.JSX))
          .isEqualTo(links < JsParser.MAX_TREE_HEIGHT ? "read" : "Too deeply nested");
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void nothingButSyntaxErrorsComesOut(Dialect dialect) throws InterruptedException {
    String[] pieces =
        ("( ) [ ] { } < > </ /> => = == ... ? ?. ?? : ; , . ` ${ ' \" / /* */ // \\ \\u{4 # @ ! ~ +"
                + " ++ - * ** % & && | a b async await yield function class extends static get set let"
                + " const var of in new delete typeof import export default from as type interface"
                + " enum declare abstract namespace satisfies return if else for while do switch case"
                + " try catch throw super this 0 1n 0x .5 <a> </a> &amp; \ud83d \u2028 \n"
                + " /a/u /(?<a>.)/v")
            .split(" ");
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder source = new StringBuilder();
      for (int length = random.nextInt(14); length >= 0; length--) {
        source
            .append(pieces[random.nextInt(pieces.length)])
            .append(random.nextBoolean() ? " " : "");
      }
      assertThat(attempt(source.toString(), dialect)).as(source.toString()).isNull();
    }
  }

  private static Throwable attempt(String source, Dialect dialect) {
    try {
      JsParser.parseSpreadAt(source, 0, source.length(), dialect);
    } catch (JsSyntaxException e) {
      assertThat(e.offset()).isBetween(0, source.length());
    } catch (RuntimeException | Error e) {
      return e;
    }
    try {
      ScopeAnalysis.of(JsParser.parseModule(source, 0, source.length(), dialect));
      return null;
    } catch (JsSyntaxException e) {
      assertThat(e.offset()).isBetween(0, source.length());
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  @Test
  void saysSoWhereTheStackIsShort() throws InterruptedException {
    assertThat(outcome("[".repeat(290) + "]".repeat(290), Dialect.JSX)).isEqualTo("read");
    AtomicReference<String> message = new AtomicReference<>();
    String source = "[".repeat(290) + "]".repeat(290);
    Runnable work =
        () -> {
          try {
            JsParser.parseModule(source, 0, source.length(), Dialect.JSX);
            message.set("read");
          } catch (JsSyntaxException e) {
            message.set(e.message());
          }
        };
    Thread thread = new Thread(null, work, "short", 150_000);
    thread.start();
    thread.join();
    assertThat(message.get()).isIn("Too deeply nested", "read");
  }
}
