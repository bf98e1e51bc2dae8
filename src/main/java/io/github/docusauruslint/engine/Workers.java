package io.github.docusauruslint.engine;

import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work spread over the cores, on threads whose stack is deep enough for any tree that the parsers
 * let through, whatever the Java machine was started with.
 */
public final class Workers implements Spread {
  private static final long STACK = 64L << 20;

  private final int atOnce;

  Workers(int threads) {
    this.atOnce = threads;
  }

  @Override
  public <T, R> List<R> map(List<T> items, Function<T, R> work) {
    AtomicReferenceArray<Result<R>> results = new AtomicReferenceArray<>(items.size());
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, attempt(items.get(i), work));
          }
        };
    List<FutureTask<Void>> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(atOnce, items.size()); i++) {
      FutureTask<Void> thread = new FutureTask<>(worker, null);
      threads.add(thread);
      start(thread);
    }
    threads.forEach(Workers::await);
    List<R> values = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      values.add(results.get(i).value());
    }
    return values;
  }

  /** What came of an item. */
  private interface Result<R> {
    R value();
  }

  private record Value<R>(R value) implements Result<R> {}

  private record Failed<R>(Throwable cause) implements Result<R> {
    @Override
    public R value() {
      if (cause instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) cause;
    }
  }

  private static <T, R> Result<R> attempt(T item, Function<T, R> work) {
    try {
      return new Value<>(work.apply(item));
    } catch (RuntimeException | Error e) {
      return new Failed<>(e);
    }
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

  /** Begins a job on a thread of its own; who asks for what it gives waits for it. */
  static <R> Supplier<R> ahead(Callable<R> job) {
    FutureTask<R> task = new FutureTask<>(job);
    start(task);
    return () -> await(task);
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
