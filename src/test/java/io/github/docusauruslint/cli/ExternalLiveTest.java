package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.GitSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** {@code check --external} in what goes on: changes, and someone who waits. */
class ExternalLiveTest extends ExternalSite {
  @Test
  void aChangeIsNotBlamedForLinksThatWereThere() throws Exception {
    try (GitSite site = GitSite.create(temp.toRealPath().resolve("site"))) {
      site.write("docs/index.md", "---\nslug: /\n---\n\n[was](" + origin + "/gone?1)\n");
      site.commit("one");
      String both = "[was](" + origin + "/gone?1) [is](" + origin + "/gone?2)";
      site.write("docs/index.md", "---\nslug: /\n---\n\n" + both + "\n");
      Outcome outcome =
          check("--external", "--external-allow-private", "*", "--since", "HEAD", "docs/index.md");
      assertThat(outcome.out())
          .contains("ORIGIN/gone?2 is answered with 404")
          .doesNotContain("ORIGIN/gone?1 is answered")
          .contains("1 error, 0 warnings, 1 older than HEAD");
      assertThat(asked).hasSize(4); // HEAD and GET; the earlier state asks for nothing more.
    }
  }

  @Test
  void whileWatchingNewLinksAloneAreAskedFor() throws Exception {
    Said out = new Said();
    Said err = new Said();
    FutureTask<Integer> task =
        new FutureTask<>(
            () ->
                new Cli(terminal(out, err))
                    .run(words("--watch", "--external", "--external-allow-private", "*")));
    Thread thread = new Thread(task, "watch");
    thread.start();
    assertThat(out.next()).contains("/gone is answered with 404").contains("1 error, 1 warning");
    assertThat(err.next()).contains("3 URLs of other sites on 1 host: 2 good, 1 broken\n");
    int first = asked.size();
    String page = Files.readString(temp.resolve("site/docs/index.md"));
    write("docs/index.md", page + "\n[new](" + origin + "/gone?new)\n");
    assertThat(out.next()).contains("/gone?new is answered with 404");
    assertThat(err.next()).contains("4 URLs of other sites on 1 host: 2 good, 2 broken\n");
    assertThat(asked).hasSize(first + 2);
    thread.interrupt();
    assertThat(task.get()).isZero();
  }

  @Test
  void whoBeginsToWatchSeesHowItGetsOnAndSoDoesWhoAddsALink() throws Exception {
    write("docs/b.md", "# B\n\n[held](" + origin + "/held)\n");
    Hearing err = new Hearing("asking for external links … 3 of 4, 1 host, 1 failed", held);
    Said out = new Said();
    FutureTask<Integer> task =
        new FutureTask<>(
            () ->
                new Cli(waiting(out, err))
                    .run(words("--watch", "--external", "--external-allow-private", "*")));
    Thread thread = new Thread(task, "watch");
    thread.start();
    assertThat(out.next()).contains("/gone is answered with 404").contains("1 error, 1 warning");
    assertThat(held.getCount()).isZero();
    held = new CountDownLatch(1);
    err.await("asking for external links … 0 of 1, 1 host, 0 failed", held);
    write("docs/b.md", "# B\n\n[held](" + origin + "/held?again)\n");
    held.await(); // Nothing but the line opens it.
    assertThat(out.next()).contains("docs/b.md").contains("the whole site: 2 findings");
    thread.interrupt();
    assertThat(task.get()).isZero();
  }

  /** Somebody at a terminal. */
  private Terminal waiting(OutputStream out, OutputStream err) {
    return new Terminal(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        temp.resolve("site"),
        Map.of("HOME", temp.toString(), "LC_ALL", "en_US.UTF-8"),
        false,
        true,
        InputStream.nullInputStream());
  }

  /** Knows when it was told something. */
  private static final class Hearing extends ByteArrayOutputStream {
    private String awaited;
    private CountDownLatch heard;

    Hearing(String awaited, CountDownLatch heard) {
      this.awaited = awaited;
      this.heard = heard;
    }

    /** From now on something else. */
    synchronized void await(String other, CountDownLatch told) {
      reset();
      awaited = other;
      heard = told;
    }

    @Override
    public synchronized void flush() {
      if (toString(StandardCharsets.UTF_8).contains(awaited)) {
        heard.countDown();
      }
    }
  }

  @Test
  void whoWaitsSeesHowItGetsOn() throws IOException {
    write("docs/b.md", "# B\n\n[held](" + origin + "/held)\n");
    Hearing err = new Hearing("asking for external links … 3 of 4, 1 host, 1 failed", held);
    Terminal terminal = waiting(new ByteArrayOutputStream(), err);
    int status = new Cli(terminal).run(words("--external", "--external-allow-private", "*"));
    assertThat(status).isEqualTo(1);
    terminal.err().flush();
    assertThat(held.getCount()).isZero();
    // The line is gone when all is said.
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\r\u001b[Kdocusaurus-lint: 4 URLs of other sites on 1 host: 3 good, 1 broken\n");
  }
}
