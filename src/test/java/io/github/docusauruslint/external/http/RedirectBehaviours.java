package io.github.docusauruslint.external.http;

import java.io.IOException;

/** Servers that send elsewhere: see {@link Behaviours}. */
final class RedirectBehaviours {
  private RedirectBehaviours() {}

  static void in(Behaviours table) throws IOException {
    table.row(
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
    table.row("ten redirects", "/0", "good 200 /1 /2 /3 /4 /5 /6 /7 /8 /9 /10", chain(10));
    table.row(
        "eleven redirects",
        "/0",
        "too-many-redirects /1 /2 /3 /4 /5 /6 /7 /8 /9 /10 /11",
        chain(100));
    table.row(
        "a circle",
        "/a",
        "loop '/a' /b /a",
        (r, c) ->
            c.answer(
                r, "302 Found", "Location: " + (r.path().equals("/a") ? "b" : "a") + "\r\n", ""));
    table.row(
        "to itself",
        "/a",
        "loop '/a' /a",
        (r, c) -> c.answer(r, "301 Moved", "Location: /a\r\n", ""));
    table.row(
        "a circle for who keeps no cookies",
        "/a",
        "unknown 'leads in a circle whoever keeps no cookies' /a",
        (r, c) -> c.answer(r, "302 Found", "Location: /a\r\nSet-Cookie: seen=1\r\n", ""));
    table.row(
        "to an app",
        "/",
        "unknown 'redirects to app:'",
        (r, c) -> c.answer(r, "302 Found", "Location: app://open\r\n", ""));
    table.row(
        "to a file",
        "/",
        "unknown 'redirects to file:'",
        (r, c) -> c.answer(r, "302 Found", "Location: file:///etc/passwd\r\n", ""));
    table.row(
        "a redirect without a place",
        "/",
        "status 302",
        (r, c) -> c.answer(r, "302 Found", "", ""));
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
}
