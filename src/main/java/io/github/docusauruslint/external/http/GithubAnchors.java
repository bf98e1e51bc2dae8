package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What fragments of github.com lead to, which its pages make by script: lines of files, headings of
 * rendered Markdown, comments on issues. Its API knows; it is asked with a token only, whose
 * owner's share of requests it then is. The token goes to the API alone.
 */
final class GithubAnchors {
  private static final String HOST = "github.com";
  private static final Pattern FILE =
      Pattern.compile("https://github\\.com/([^/?]+/[^/?]+)/blob/([^/?]+)/([^?]+)(?:\\?.*)?");
  private static final Pattern REPOSITORY =
      Pattern.compile("https://github\\.com/([^/?]+/[^/?]+?)/?");
  private static final Pattern ISSUE =
      Pattern.compile("https://github\\.com/([^/?]+/[^/?]+)/(?:issues|pull)/\\d+");
  private static final Pattern LINES = Pattern.compile("L(\\d+)(?:C\\d+)?(?:-L(\\d+)(?:C\\d+)?)?");
  private static final Pattern COMMENT = Pattern.compile("issuecomment-(\\d+)");
  private static final String RAW = "application/vnd.github.raw+json";
  private static final String HTML = "application/vnd.github.html+json";

  private final Requests requests;
  private final AddressGuard guard;
  private final String api;
  private final String token;
  private final Executor readers;

  /**
   * Asks the API.
   *
   * @param api its URL, without a slash at the end
   */
  GithubAnchors(Requests requests, AddressGuard guard, String api, String token, Executor readers) {
    this.requests = requests;
    this.guard = guard;
    this.api = api;
    this.token = token;
    this.readers = readers;
  }

  /** Whether a page is one of those. */
  static boolean covers(LinkAddress address) {
    return address.host().equals(HOST);
  }

  /** What is to be asked, and what makes of the answer what is known of a fragment. */
  private record Question(String path, String accept, Reading reading) {}

  /** What an answer says of a fragment. */
  private interface Reading {
    Anchor read(Reply reply);
  }

  /** What there is of these fragments of a page. */
  CompletableFuture<Map<String, Anchor>> look(LinkAddress page, Set<String> fragments) {
    Map<String, CompletableFuture<Anchor>> asked = new TreeMap<>();
    fragments.forEach(fragment -> asked.put(fragment, look(page.url(), fragment)));
    return CompletableFuture.allOf(
            new ArrayList<>(asked.values()).toArray(CompletableFuture[]::new))
        .thenApply(
            done -> {
              Map<String, Anchor> found = new TreeMap<>();
              asked.forEach((fragment, anchor) -> found.put(fragment, anchor.join()));
              return found;
            });
  }

  private CompletableFuture<Anchor> look(String page, String fragment) {
    Question question = question(page, fragment);
    LinkAddress address = question == null ? null : LinkAddress.of(api + question.path());
    boolean safe =
        address != null && (address.url().startsWith("https:") || guard.isAllowed(address.host()));
    if (question == null || address == null || !safe) {
      return CompletableFuture.completedFuture(Anchor.UNKNOWN);
    }
    Map<String, String> headers =
        Map.of("Accept", question.accept(), "Authorization", "Bearer " + token);
    Exchange.Request request = new Exchange.Request(address, "GET", true, headers);
    return guard
        .check(address)
        .thenCompose(
            verdict ->
                verdict == AddressGuard.Verdict.ALLOWED
                    ? requests.ask(request, true)
                    : CompletableFuture.completedFuture(Reply.failed(Outcome.Kind.PRIVATE, "")))
        .thenApplyAsync(question.reading()::read, readers);
  }

  private static @Nullable Question question(String page, String fragment) {
    Matcher file = FILE.matcher(page);
    Matcher lines = LINES.matcher(fragment);
    if (file.matches()) {
      String path =
          "/repos/" + file.group(1) + "/contents/" + file.group(3) + "?ref=" + file.group(2);
      return lines.matches()
          ? new Question(path, RAW, reply -> lines(reply, lines))
          : new Question(path, HTML, reply -> heading(reply, fragment));
    }
    Matcher repository = REPOSITORY.matcher(page);
    if (repository.matches()) {
      return new Question(
          "/repos/" + repository.group(1) + "/readme", HTML, reply -> heading(reply, fragment));
    }
    Matcher issue = ISSUE.matcher(page);
    Matcher comment = COMMENT.matcher(fragment);
    return issue.matches() && comment.matches()
        ? new Question(
            "/repos/" + issue.group(1) + "/issues/comments/" + comment.group(1),
            "application/vnd.github+json",
            GithubAnchors::comment)
        : null;
  }

  /** Whether a file has these lines; a branch whose name has a slash is not found by the API. */
  private static Anchor lines(Reply reply, Matcher lines) {
    if (reply.status() != 200 || !reply.whole()) {
      return Anchor.UNKNOWN;
    }
    byte[] text = PageAnchors.content(reply).orElse(null);
    if (text == null) {
      return Anchor.UNKNOWN;
    }
    int count = text.length > 0 && text[text.length - 1] != '\n' ? 1 : 0;
    for (byte b : text) {
      count += b == '\n' ? 1 : 0;
    }
    String last = lines.group(2) == null ? lines.group(1) : lines.group(2);
    boolean there = last.length() < 9 && Integer.parseInt(last) <= count;
    return there ? Anchor.PRESENT : Anchor.ABSENT;
  }

  /** Whether rendered Markdown has a heading. */
  private static Anchor heading(Reply reply, String fragment) {
    boolean html = reply.status() == 200 && reply.whole() && reply.type().contains("html");
    return html ? PageAnchors.rendered(reply, fragment) : Anchor.UNKNOWN;
  }

  private static Anchor comment(Reply reply) {
    return switch (reply.status()) {
      case 200 -> Anchor.PRESENT;
      case 404, 410 -> Anchor.ABSENT;
      default -> Anchor.UNKNOWN;
    };
  }
}
