package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A run keeps what it learns while it goes on. */
class CheckpointsTest {
  private static final long LONGEST = Checkpoints.LONGEST.toNanos();

  private int saved;

  private Checkpoints begin() {
    return Checkpoints.begin(() -> saved++, 1000);
  }

  @Test
  void manyAnswersAreKeptAtOnce() {
    try (Checkpoints checkpoints = begin()) {
      for (int i = 1; i < Checkpoints.MOST_ANSWERS; i++) {
        checkpoints.learnt(1000);
      }
      assertThat(saved).isZero();
      checkpoints.learnt(1000);
      assertThat(saved).isEqualTo(1);
      checkpoints.learnt(1000);
      assertThat(saved).isEqualTo(1);
    }
    assertThat(saved).isEqualTo(2);
  }

  @Test
  void aFewAnswersAreKeptAfterAWhile() {
    try (Checkpoints checkpoints = begin()) {
      checkpoints.learnt(1000 + LONGEST - 1);
      assertThat(saved).isZero();
      assertThat(checkpoints.untilDue(1000 + LONGEST - 1)).isEqualTo(1);
      checkpoints.saveIfDue(1000 + LONGEST);
      assertThat(saved).isEqualTo(1);
      // Nothing new since then, and nothing is written.
      checkpoints.saveIfDue(1000 + 2 * LONGEST);
      assertThat(saved).isEqualTo(1);
      assertThat(checkpoints.untilDue(1000 + 2 * LONGEST)).isEqualTo(LONGEST);
    }
  }

  /** Knows who saved. */
  private static final class Memory implements LinkHistory {
    private final Map<String, Remembered> known = new ConcurrentHashMap<>();
    private final Set<String> savers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch saved = new CountDownLatch(1);
    private volatile int before;

    @Override
    public Remembered find(String url) {
      return known.get(url);
    }

    @Override
    public void put(String url, Remembered remembered) {
      known.put(url, remembered);
    }

    @Override
    public void save() {
      if (saved.getCount() > 0) {
        before = known.size();
      }
      savers.add(Thread.currentThread().getName());
      saved.countDown();
    }
  }

  @Test
  void itHappensWhileOthersAreStillAskedAndOnNoThreadOfTheirs() throws IOException {
    Memory memory = new Memory();
    RawServer.Script slow =
        (request, connection) -> {
          if (request.path().equals("/slow")) {
            await(memory.saved); // Nobody gets this answer before the others are kept.
          }
          connection.answer(request, "200 OK", "", "");
        };
    try (RawServer first = new RawServer("127.0.0.1", slow);
        RawServer second = new RawServer("127.0.0.1", slow)) {
      String[] urls = new String[Checkpoints.MOST_ANSWERS + 1];
      urls[0] = first.url("/slow");
      for (int i = 1; i < urls.length; i++) {
        urls[i] = second.url("/" + i);
      }
      LinkAsker asker = new Asking().remembering(memory).asker();
      assertThat(asker.ask(Asking.links(urls), LinkAnswers.Listener.NONE).count(Outcome.Kind.GOOD))
          .isEqualTo(urls.length);
      assertThat(memory.before).isEqualTo(Checkpoints.MOST_ANSWERS);
      assertThat(memory.savers).containsExactly(Thread.currentThread().getName());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
