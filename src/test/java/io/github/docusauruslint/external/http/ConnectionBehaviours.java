package io.github.docusauruslint.external.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Servers that keep still, break off, say too little or too much: see {@link Behaviours}. */
final class ConnectionBehaviours {
  private ConnectionBehaviours() {}

  static void in(Behaviours table) throws IOException {
    table.slow("never answers", "/", "timeout", (r, c) -> c.stall());
    table.slow(
        "a byte now and then, never a whole head",
        "/",
        "timeout",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n");
          c.stall();
        });
    table.row(
        "stalls in the body of a page without fragment",
        "/",
        "good 200",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhello");
          c.stall();
        });
    table.slow(
        "stalls in the body, the fragment not seen yet",
        "/#later",
        "good 200 {later=UNKNOWN}",
        (r, c) -> {
          c.say(
              "HTTP/1.1 200 OK\r\n"
                  + Behaviours.HTML
                  + "Content-Length: 100000\r\n\r\n"
                  + Behaviours.PAGE);
          c.stall();
        });
    table.slow(
        "stalls in the body, the fragment seen",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) -> {
          c.say(
              "HTTP/1.1 200 OK\r\n"
                  + Behaviours.HTML
                  + "Content-Length: 100000\r\n\r\n"
                  + Behaviours.PAGE);
          c.stall();
        });
    table.row("closes without a word", "/", "cut-off", (r, c) -> {});
    table.row("resets", "/", "cut-off", (r, c) -> c.reset());
    table.row(
        "resets in the head",
        "/",
        "cut-off",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\nContent-");
          c.reset();
        });
    table.row(
        "resets in the body, a fragment wanted",
        "/#later",
        "good 200 {later=UNKNOWN}",
        (r, c) -> {
          c.say(
              "HTTP/1.1 200 OK\r\n"
                  + Behaviours.HTML
                  + "Content-Length: 100000\r\n\r\n"
                  + Behaviours.PAGE);
          c.reset();
        });
    table.row(
        "fewer bytes than promised",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) ->
            c.say(
                "HTTP/1.1 200 OK\r\n"
                    + Behaviours.HTML
                    + "Content-Length: 9999\r\n\r\n"
                    + Behaviours.PAGE));
    table.row(
        "more bytes than promised",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) ->
            c.say(
                "HTTP/1.1 200 OK\r\n"
                    + Behaviours.HTML
                    + "Content-Length: "
                    + Behaviours.PAGE.length()
                    + "\r\n\r\n"
                    + Behaviours.PAGE
                    + "garbage"));
    table.row(
        "a length that is no number",
        "/#start",
        "good 200 {start=UNKNOWN}",
        (r, c) -> c.say("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello"));
    table.row("no HTTP", "/", "no-http", (r, c) -> c.say("220 mail.example ESMTP\r\n\r\n"));
    table.row(
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
    table.row("packed", "/#start", "good 200 {start=PRESENT}", packed(Behaviours.PAGE.getBytes()));
    table.row(
        "packed, and no such fragment",
        "/#gone",
        "good 200 {gone=ABSENT}",
        packed(Behaviours.PAGE.getBytes()));
    table.row("a bomb", "/#gone", "good 200 {gone=UNKNOWN}", packed(new byte[64 << 20]));
    table.row(
        "packed by who knows what",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        (r, c) ->
            c.answer(r, "200 OK", Behaviours.HTML + "Content-Encoding: br\r\n", Behaviours.PAGE));
    table.row(
        "a body without end",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n" + Behaviours.HTML + "\r\n" + Behaviours.PAGE);
          byte[] more = new byte[1 << 16];
          while (true) {
            c.say(more);
          }
        });
    table.row(
        "a body without end nobody wants",
        "/",
        "good 200",
        (r, c) -> {
          if (r.method().equals("HEAD")) {
            c.answer(r, "405 No", "", "");
            return;
          }
          c.say("HTTP/1.1 200 OK\r\n" + Behaviours.HTML + "\r\n" + Behaviours.PAGE);
          byte[] more = new byte[1 << 16];
          while (true) {
            c.say(more);
          }
        });
    table.row(
        "a head without end",
        "/",
        "no-http",
        (r, c) -> {
          c.say("HTTP/1.1 200 OK\r\n");
          while (true) {
            c.say("X: " + "x".repeat(8000) + "\r\n");
          }
        });
    table.row(
        "informs first",
        "/",
        "good 200",
        (r, c) -> {
          c.say("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n");
          c.answer(r, "200 OK", "", "");
        });
    table.row(
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

    table.row(
        "slow, and all of it comes",
        "/#start",
        "good 200 {start=PRESENT}",
        (r, c) -> {
          String all = "HTTP/1.1 200 OK\r\nConnection: close\r\n" + Behaviours.HTML + "\r\n";
          for (char letter : (all + Behaviours.PAGE).toCharArray()) {
            c.say(String.valueOf(letter));
          }
        });
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
              + Behaviours.HTML
              + "Content-Length: "
              + body.length
              + "\r\n\r\n");
      c.say(body);
    };
  }
}
