package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of github.com, which a proxy on loopback plays, and the API behind them. */
class GithubAnchorsTest {
  private static final String PAGE = "<h1 id=repo>Repo</h1><script src=app.js></script>";

  private static RawServer web() throws IOException {
    return new RawServer(
        "127.0.0.2", (r, c) -> c.answer(r, "200 OK", "Content-Type: text/html\r\n", PAGE));
  }

  private static RawServer api() throws IOException {
    return new RawServer(
        "127.0.0.3",
        (r, c) -> {
          boolean known = "Bearer s3cret".equals(r.headers().get("authorization"));
          boolean html = r.headers().get("accept").contains("html");
          if (!known) {
            c.answer(r, "401 Unauthorized", "", "");
          } else if (r.path().equals("/repos/o/r/contents/src/a.c?ref=main") && !html) {
            c.answer(r, "200 OK", "Content-Type: text/plain\r\n", "1\n2\n3");
          } else if (r.path().equals("/repos/o/r/readme") && html) {
            String text = "<h2>Use<a id=user-content-use href=#use></a></h2>";
            c.answer(r, "200 OK", "Content-Type: text/html\r\n", text);
          } else if (r.path().equals("/repos/o/r/issues/comments/7")) {
            c.answer(r, "200 OK", "Content-Type: application/json\r\n", "{}");
          } else {
            c.answer(r, "404 Not Found", "", "");
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "http://github.com/o/r/blob/main/src/a.c#L3, UNKNOWN, 0",
    "http://github.com/o/r#gone, UNKNOWN, 0",
    "http://gitlab.com/o/r#gone, UNKNOWN, 0",
    "http://code.dev/x#L10-L20, UNKNOWN, 0"
  })
  void withoutATokenNobodyKnows(String url, Anchor anchor, int asked) throws IOException {
    try (RawServer web = web();
        RawServer api = api()) {
      Asking asking =
          new Asking()
              .environment("http_proxy", web.host())
              .environment("GITHUB_API_URL", api.url(""));
      assertThat(asking.outcome(url).anchors()).containsValue(anchor);
      assertThat(api.requests()).hasSize(asked);
    }
  }

  private static Anchor look(String page, String fragment, String token) throws Exception {
    try (RawServer api = api()) {
      LinkAddress address = LinkAddress.of(page);
      Asking asking = new Asking().environment("GITHUB_API_URL", api.url(""));
      asking.variable("GITHUB_TOKEN", token);
      try (Session session = Session.open(asking.settings(), asking.options())) {
        return session.github().look(address, Set.of(fragment)).get().get(fragment);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r/blob/main/src/a.c, L3, PRESENT",
    "https://github.com/o/r/blob/main/src/a.c, L1-L3, PRESENT",
    "https://github.com/o/r/blob/main/src/a.c, L2C1-L4C2, ABSENT",
    "https://github.com/o/r/blob/main/src/a.c, L99999999999, ABSENT",
    "https://github.com/o/r/blob/feature/x/src/a.c, L3, UNKNOWN",
    "https://github.com/o/r, use, PRESENT",
    "https://github.com/o/r/, gone, ABSENT",
    "https://github.com/o/r/issues/3, issuecomment-7, PRESENT",
    "https://github.com/o/r/pull/3, issuecomment-8, ABSENT",
    "https://github.com/o/r/wiki, x, UNKNOWN"
  })
  void withATokenTheApiKnows(String page, String fragment, Anchor anchor) throws Exception {
    assertThat(look(page, fragment, "s3cret")).isEqualTo(anchor);
  }

  @Test
  void aTokenThatIsWrongMakesNothingBroken() throws Exception {
    assertThat(look("https://github.com/o/r", "gone", "wrong")).isEqualTo(Anchor.UNKNOWN);
  }

  @Test
  void aCopyInAnArchiveIsNamed() throws IOException {
    try (RawServer server =
            new RawServer("127.0.0.4", (r, c) -> c.answer(r, "404 Not Found", "", ""));
        RawServer archive =
            new RawServer(
                "127.0.0.5",
                (r, c) ->
                    c.answer(
                        r,
                        "200 OK",
                        "",
                        r.path().contains("kept")
                            ? "{\"archived_snapshots\": {\"closest\": {\"available\": true,"
                                + " \"url\": \"http://web.archive.org/web/2020/"
                                + "https://a.dev/\"}}}"
                            : "{\"archived_snapshots\": {}}"))) {
      Asking asking = new Asking().copying(archive.url("/available"));
      var answers = asking.ask(server.url("/kept"), server.url("/lost"));
      assertThat(answers).allMatch(a -> a.outcome().kind() == Outcome.Kind.STATUS);
      assertThat(answers.get(0).archived())
          .isEqualTo("https://web.archive.org/web/2020/https://a.dev/");
      assertThat(answers.get(1).archived()).isNull();
      assertThat(archive.requests().get(0).path()).startsWith("/available?url=http%3A%2F%2F127");
    }
  }
}
