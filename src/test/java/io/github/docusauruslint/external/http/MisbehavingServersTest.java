package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** How servers misbehave, and what is made of it: every row is a server that does just that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehavingServersTest {
  private static final String HTML = "Content-Type: text/html\r\n";
  private static final String PAGE =
      "<!doctype html><h1 id=start>Start</h1><p><a name=old></a><h2 id='b%20c'>x</h2>";

  /** Behaviours that are over when our patience is. */
  private static final Set<String> SLOW =
      Set.of(
          "never answers",
          "a byte now and then, never a whole head",
          "stalls in the body, the fragment not seen yet",
          "stalls in the body, the fragment seen",
          "never answers HEAD");

  private final Map<String, RawServer> servers = new LinkedHashMap<>();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Map<String, String> urls = new LinkedHashMap<>();
  private final Map<String, String> found = new LinkedHashMap<>();
  private int address = 2;

  private void row(String behaviour, String path, String verdict, RawServer.Script script)
      throws IOException {
    RawServer server = new RawServer("127.0.1." + address++, script);
    servers.put(behaviour, server);
    expected.put(behaviour, verdict);
    urls.put(behaviour, server.url(path));
  }

  private void rows() throws IOException {
    row("a page", "/", "good 200", (r, c) -> c.answer(r, "200 OK", "", "hello"));
    row("no such page", "/", "status 404", (r, c) -> c.answer(r, "404 Not Found", "", ""));
    row("gone", "/", "status 410", (r, c) -> c.answer(r, "410 Gone", "", ""));
    row("never answers", "/", "timeout", (r, c) -> c.stall());
    row(
        "a byte now and then, never a whole head",
        "/",
        "timeout",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n");
          c.stall();
        });
    row(
        "stalls in the body of a page without fragment",
        "/",
        "good 200",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhello");
          c.stall();
        });
    row(
        "stalls in the body, the fragment not seen yet",
        "/#later",
        "good 200 {later=UNKNOWN}",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n" + HTML + "Content-Length: 100000\r\n\r\n" + PAGE);
          c.stall();
        });
    row(
        "stalls in the body, the fragment seen",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n" + HTML + "Content-Length: 100000\r\n\r\n" + PAGE);
          c.stall();
        });
    row("closes without a word", "/", "cut-off", (r, c) -> {});
    row("resets", "/", "cut-off", (r, c) -> c.reset());
    row(
        "resets in the head",
        "/",
        "cut-off",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\nContent-");
          c.reset();
        });
    row(
        "resets in the body, a fragment wanted",
        "/#later",
        "good 200 {later=UNKNOWN}",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n" + HTML + "Content-Length: 100000\r\n\r\n" + PAGE);
          c.reset();
        });
    row(
        "fewer bytes than promised",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) -> c.say("HTTP/1.1 200 OK\r\n" + HTML + "Content-Length: 9999\r\n\r\n" + PAGE));
    row(
        "more bytes than promised",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) ->
            c.say(
                "HTTP/1.1 200 OK\r\n"
                    + HTML
                    + "Content-Length: "
                    + PAGE.length()
                    + "\r\n\r\n"
                    + PAGE
                    + "garbage"));
    row(
        "a length that is no number",
        "/#start",
        "good 200 {start=UNKNOWN}",
        (r, c) -> c.say("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello"));
    row("no HTTP", "/", "no-http", (r, c) -> c.say("220 mail.example ESMTP\r\n\r\n"));
    row(
        "resets once",
        "/",
        "good 200",
        (r, c) -> { // Then all is well.
          if (r.number() == 0) {
            c.reset();
          } else {
            c.answer(r, "200 OK", "", "");
          }
        });
    row(
        "fails once",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() < 2 ? "503 Service Unavailable" : "200 OK", "", ""));
    row("fails always", "/", "status 500", (r, c) -> c.answer(r, "500 Oops", "", ""));
    row("405 for HEAD", "/", "good 200", head("405 Method Not Allowed"));
    row("501 for HEAD", "/", "good 200", head("501 Not Implemented"));
    row("404 for HEAD", "/", "good 200", head("404 Not Found"));
    row("403 for HEAD", "/", "good 200", head("403 Forbidden"));
    row(
        "never answers HEAD",
        "/",
        "good 200",
        (r, c) -> {
          if (r.method().equals("HEAD")) {
            c.stall();
          }
          c.answer(r, "200 OK", "", "hello");
        });
    row(
        "403 for programs",
        "/",
        "refused 403",
        (r, c) ->
            c.answer(
                r,
                r.headers().get("user-agent").contains("Firefox") ? "200 OK" : "403 Forbidden",
                "",
                ""));
    row("999 for programs", "/", "refused 999", (r, c) -> c.answer(r, "999 Denied", "", ""));
    row(
        "a gatekeeper",
        "/",
        "refused 503",
        (r, c) -> c.answer(r, "503 Service Unavailable", "cf-mitigated: challenge\r\n", ""));
    row(
        "wants a name",
        "/",
        "refused 401",
        (r, c) -> c.answer(r, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", ""));
    row(
        "wants a name and does not say how",
        "/",
        "refused 401",
        (r, c) -> c.answer(r, "401 Unauthorized", "", ""));
    row(
        "429 once, wait 0",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() == 0 ? "429 Slow" : "200 OK", "Retry-After: 0\r\n", ""));
    row(
        "429 once, until a date that is past",
        "/",
        "good 200",
        (r, c) ->
            c.answer(
                r,
                r.number() == 0 ? "429 Slow" : "200 OK",
                "Retry-After: Wed, 31 Dec 2025 23:59:59 GMT\r\n",
                ""));
    row(
        "429 once, without a word when",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() == 0 ? "429 Slow" : "200 OK", "", ""));
    row("429 always", "/", "throttled", (r, c) -> c.answer(r, "429 Slow", "", ""));
    row(
        "429, wait an hour",
        "/",
        "throttled 'asks to wait 3600 s'",
        (r, c) -> c.answer(r, "429 Slow", "Retry-After: 3600\r\n", ""));
    row(
        "503, wait an hour",
        "/",
        "throttled 'asks to wait 3600 s'",
        (r, c) -> c.answer(r, "503 Busy", "Retry-After: Thu, 01 Jan 2026 01:00:00 GMT\r\n", ""));
    row(
        "a chain",
        "/0",
        "good 200 /1 /2 /3",
        (r, c) -> {
          int number = Integer.parseInt(r.path().substring(1));
          if (number < 3) {
            c.answer(r, "302 Found", "Location: /" + (number + 1) + "\r\n", "");
          } else {
            c.answer(r, "200 OK", "", "");
          }
        });
    row("ten redirects", "/0", "good 200 /1 /2 /3 /4 /5 /6 /7 /8 /9 /10", chain(10));
    row(
        "eleven redirects",
        "/0",
        "too-many-redirects /1 /2 /3 /4 /5 /6 /7 /8 /9 /10 /11",
        chain(100));
    row(
        "a circle",
        "/a",
        "loop '/a' /b /a",
        (r, c) ->
            c.answer(
                r, "302 Found", "Location: " + (r.path().equals("/a") ? "b" : "a") + "\r\n", ""));
    row(
        "to itself",
        "/a",
        "loop '/a' /a",
        (r, c) -> c.answer(r, "301 Moved", "Location: /a\r\n", ""));
    row(
        "a circle for who keeps no cookies",
        "/a",
        "unknown 'leads in a circle whoever keeps no cookies' /a",
        (r, c) -> c.answer(r, "302 Found", "Location: /a\r\nSet-Cookie: seen=1\r\n", ""));
    row(
        "to an app",
        "/",
        "unknown 'redirects to app:'",
        (r, c) -> c.answer(r, "302 Found", "Location: app://open\r\n", ""));
    row(
        "to a file",
        "/",
        "unknown 'redirects to file:'",
        (r, c) -> c.answer(r, "302 Found", "Location: file:///etc/passwd\r\n", ""));
    row(
        "a redirect without a place",
        "/",
        "status 302",
        (r, c) -> c.answer(r, "302 Found", "", ""));
    row("a page with the fragment", "/#start", "good 200 {start=PRESENT}", page(PAGE));
    row("a name of old", "/#old", "good 200 {old=PRESENT}", page(PAGE));
    row("an id with an escape", "/#b%20c", "good 200 {b%20c=PRESENT}", page(PAGE));
    row("a page without the fragment", "/#gone", "good 200 {gone=ABSENT}", page(PAGE));
    row("the top", "/#top", "good 200 {top=PRESENT}", page(PAGE));
    row(
        "ids with the prefix of what people wrote",
        "/#install",
        "good 200 {install=PRESENT}",
        page("<h2 id=user-content-install>Install</h2>"));
    row(
        "ids that a script makes",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        page("<div id=root></div><script src=app.js></script>"));
    row("a route of a script", "/#/route", "good 200 {/route=UNKNOWN}", page(PAGE));
    row("text to look for", "/#:~:text=word", "good 200 {:~:text=word=UNKNOWN}", page(PAGE));
    row(
        "an id and text to look for",
        "/#start:~:text=w",
        "good 200 {start:~:text=w=PRESENT}",
        page(PAGE));
    row(
        "a fragment behind redirects",
        "/0#start",
        "good 200 /1 {start=PRESENT}",
        (r, c) -> {
          if (r.path().equals("/0")) {
            c.answer(r, "301 Moved", "Location: /1\r\n", "");
          } else {
            c.answer(r, "200 OK", HTML, PAGE);
          }
        });
    row(
        "a fragment of what is no HTML",
        "/x.pdf#page=2",
        "good 200 {page=2=UNKNOWN}",
        (r, c) -> c.answer(r, "200 OK", "Content-Type: application/pdf\r\n", "%PDF"));
    row("packed", "/#start", "good 200 {start=PRESENT}", packed(PAGE.getBytes()));
    row(
        "packed, and no such fragment",
        "/#gone",
        "good 200 {gone=ABSENT}",
        packed(PAGE.getBytes()));
    row("a bomb", "/#gone", "good 200 {gone=UNKNOWN}", packed(new byte[64 << 20]));
    row(
        "packed by who knows what",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        (r, c) -> c.answer(r, "200 OK", HTML + "Content-Encoding: br\r\n", PAGE));
    row(
        "a body without end",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n" + HTML + "\r\n" + PAGE);
          byte[] more = new byte[1 << 16];
          while (true) {
            c.say(more);
          }
        });
    row(
        "a body without end nobody wants",
        "/",
        "good 200",
        (r, c) -> {
          if (r.method().equals("HEAD")) {
            c.answer(r, "405 No", "", "");
            return;
          }
          c.say("HTTP/1.1 200 OK\r\n" + HTML + "\r\n" + PAGE);
          byte[] more = new byte[1 << 16];
          while (true) {
            c.say(more);
          }
        });
    row(
        "a head without end",
        "/",
        "no-http",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n");
          while (true) {
            c.say("X: " + "x".repeat(8000) + "\r\n");
          }
        });
    row(
        "informs first",
        "/",
        "good 200",
        (r, c) -> {
          c.say("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
          c.answer(r, "200 OK", "", "");
        });
    row(
        "odd characters in the path",
        "/a|b{c}^`[d]?q={x|y}",
        "good 200",
        (r, c) ->
            c.answer(
                r,
                r.path().equals("/a%7Cb%7Bc%7D%5E%60%5Bd%5D?q=%7Bx%7Cy%7D")
                    ? "200 OK"
                    : "400 " + r.path(),
                "",
                ""));
  }

  private static RawServer.Script head(String status) {
    return (r, c) -> c.answer(r, r.method().equals("HEAD") ? status : "200 OK", "", "hello");
  }

  private static RawServer.Script page(String html) {
    return (r, c) -> c.answer(r, "200 OK", HTML, html);
  }

  private static RawServer.Script chain(int length) {
    return (r, c) -> {
      int number = Integer.parseInt(r.path().substring(1));
      if (number < length) {
        c.answer(r, "302 Found", "Location: /" + (number + 1) + "\r\n", "");
      } else {
        c.answer(r, "200 OK", "", "");
      }
    };
  }

  private static RawServer.Script packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    byte[] body = bytes.toByteArray();
    return (r, c) -> {
      c.say(
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
              + HTML
              + "Content-Length: "
              + body.length
              + "\r\n\r\n");
      c.say(body);
    };
  }

  @BeforeAll
  void ask() throws IOException {
    rows();
    ask(Duration.ofMillis(1500), urls.keySet().stream().filter(SLOW::contains).toList());
    // A busy machine is not to look like a server that does not answer.
    ask(Duration.ofSeconds(60), urls.keySet().stream().filter(n -> !SLOW.contains(n)).toList());
  }

  private void ask(Duration patience, List<String> names) {
    String[] some = names.stream().map(urls::get).toArray(String[]::new);
    List<Answer> answers = new Asking().patientFor(patience).ask(some);
    for (int i = 0; i < some.length; i++) {
      String host = servers.get(names.get(i)).host();
      found.put(names.get(i), print(answers.get(i).outcome(), "http://" + host));
    }
  }

  @AfterAll
  void close() throws IOException {
    for (RawServer server : servers.values()) {
      server.close();
    }
  }

  private static String print(Outcome outcome, String origin) {
    StringBuilder text = new StringBuilder(outcome.kind().label());
    boolean said = outcome.kind() == Outcome.Kind.UNKNOWN || outcome.kind() == Outcome.Kind.LOOP;
    boolean asked = outcome.detail().startsWith("asks");
    text.append(
        outcome.status() == 0 || outcome.kind() == Outcome.Kind.THROTTLED
            ? ""
            : " " + outcome.status());
    text.append(said || asked ? " '" + outcome.detail().replace(origin, "") + "'" : "");
    outcome.hops().forEach(hop -> text.append(" ").append(hop.to().replace(origin, "")));
    Map<String, Anchor> anchors = outcome.anchors();
    return text + (anchors.isEmpty() ? "" : " " + anchors);
  }

  @TestFactory
  Stream<DynamicTest> everyBehaviourHasItsVerdict() {
    return expected.keySet().stream()
        .map(
            behaviour ->
                DynamicTest.dynamicTest(
                    behaviour,
                    () -> assertThat(found.get(behaviour)).isEqualTo(expected.get(behaviour))));
  }
}
