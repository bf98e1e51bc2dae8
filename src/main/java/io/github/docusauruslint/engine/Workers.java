package io.github.docusauruslint.engine;

import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Work spread over the cores, on threads whose stack is deep enough for any tree that the parsers
 * let through, whatever the Java machine was started with.
 */
public final class Workers implements Spread {
  private static final long STACK = 64L << 20;

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  @Override
  public <T, R> List<R> map(List<T> items, Function<T, R> work) {
    List<FutureTask<R>> tasks = new ArrayList<>(items.size());
    for (T item : items) {
      tasks.add(new FutureTask<>(() -> work.apply(item)));
    }
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
          }
        };
    for (int i = 0; i < Math.min(threads, items.size()); i++) {
      start(worker);
    }
    List<R> results = new ArrayList<>(tasks.size());
    for (FutureTask<R> task : tasks) {
      results.add(await(task));
    }
    return results;
  }

  /**
   * Runs a job on a thread of its own.
   *
   * @throws LintException when the job does
   */
  public static <R> R run(Callable<R> job) throws LintException {
    FutureTask<Outcome<R>> task =
        new FutureTask<>(
            () -> {
              try {
                return new Outcome<>(List.of(job.call()), List.of());
              } catch (LintException e) {
                return new Outcome<>(List.of(), List.of(e));
              }
            });
    start(task);
    Outcome<R> outcome = await(task);
    if (!outcome.failures().isEmpty()) {
      throw outcome.failures().get(0);
    }
    return outcome.results().get(0);
  }

  /** What a job gave, or why it could not. */
  private record Outcome<R>(List<R> results, List<LintException> failures) {}

  private static void start(Runnable job) {
    Thread thread = new Thread(null, job, "docusaurus-lint", STACK);
    thread.setDaemon(true);
    thread.start();
  }

  private static <R> R await(FutureTask<R> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
