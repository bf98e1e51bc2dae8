package io.github.docusauruslint.external.http;

import java.io.IOException;

/** Servers that answer, with what is no plain success: see {@link Behaviours}. */
final class StatusBehaviours {
  private StatusBehaviours() {}

  static void in(Behaviours table) throws IOException {
    table.row("a page", "/", "good 200", (r, c) -> c.answer(r, "200 OK", "", "hello"));
    table.row("no such page", "/", "status 404", (r, c) -> c.answer(r, "404 Not Found", "", ""));
    table.row("gone", "/", "status 410", (r, c) -> c.answer(r, "410 Gone", "", ""));
    table.row(
        "fails once",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() < 2 ? "503 Service Unavailable" : "200 OK", "", ""));
    table.row("fails always", "/", "status 500", (r, c) -> c.answer(r, "500 Oops", "", ""));
    table.row("405 for HEAD", "/", "good 200", head("405 Method Not Allowed"));
    table.row("501 for HEAD", "/", "good 200", head("501 Not Implemented"));
    table.row("404 for HEAD", "/", "good 200", head("404 Not Found"));
    table.row("403 for HEAD", "/", "good 200", head("403 Forbidden"));
    table.slow(
        "never answers HEAD",
        "/",
        "good 200",
        (r, c) -> {
          if (r.method().equals("HEAD")) {
            c.stall();
          }
          c.answer(r, "200 OK", "", "hello");
        });
    table.row(
        "403 for programs",
        "/",
        "refused 403",
        (r, c) ->
            c.answer(
                r,
                r.headers().get("user-agent").contains("Firefox") ? "200 OK" : "403 Forbidden",
                "",
                ""));
    table.row("999 for programs", "/", "refused 999", (r, c) -> c.answer(r, "999 Denied", "", ""));
    table.row(
        "a gatekeeper",
        "/",
        "refused 503",
        (r, c) -> c.answer(r, "503 Service Unavailable", "cf-mitigated: challenge\r\n", ""));
    table.row(
        "wants a name",
        "/",
        "refused 401",
        (r, c) -> c.answer(r, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", ""));
    table.row(
        "wants a name and does not say how",
        "/",
        "refused 401",
        (r, c) -> c.answer(r, "401 Unauthorized", "", ""));
    table.row(
        "429 once, wait 0",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() == 0 ? "429 Slow" : "200 OK", "Retry-After: 0\r\n", ""));
    table.row(
        "429 once, until a date that is past",
        "/",
        "good 200",
        (r, c) ->
            c.answer(
                r,
                r.number() == 0 ? "429 Slow" : "200 OK",
                "Retry-After: Wed, 31 Dec 2025 23:59:59 GMT\r\n",
                ""));
    table.row(
        "429 once, without a word when",
        "/",
        "good 200",
        (r, c) -> c.answer(r, r.number() == 0 ? "429 Slow" : "200 OK", "", ""));
    table.row("429 always", "/", "throttled", (r, c) -> c.answer(r, "429 Slow", "", ""));
    table.row(
        "429, wait an hour",
        "/",
        "throttled 'asks to wait 3600 s'",
        (r, c) -> c.answer(r, "429 Slow", "Retry-After: 3600\r\n", ""));
    table.row(
        "503, wait an hour",
        "/",
        "throttled 'asks to wait 3600 s'",
        (r, c) -> c.answer(r, "503 Busy", "Retry-After: Thu, 01 Jan 2026 01:00:00 GMT\r\n", ""));
    table.row(
        "429, wait until the end of time",
        "/",
        "throttled 'asks to wait 251635075199 s'",
        (r, c) -> c.answer(r, "429 Slow", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", ""));
    table.row(
        "429, and a word that says nothing",
        "/",
        "throttled",
        (r, c) -> c.answer(r, "429 Slow", "Retry-After: soon\r\n", ""));
  }

  private static RawServer.Script head(String status) {
    return (r, c) -> c.answer(r, r.method().equals("HEAD") ? status : "200 OK", "", "hello");
  }
}
