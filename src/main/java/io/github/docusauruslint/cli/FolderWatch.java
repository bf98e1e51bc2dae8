package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for something to happen in folders. */
final class FolderWatch implements AutoCloseable {
  /** Programs write files in several steps. */
  private static final long PAUSE_MILLIS = 10;

  /** Some never pause. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(200);

  private final WatchService service;
  private final Map<Path, WatchKey> watched = new HashMap<>();

  private FolderWatch(WatchService service) {
    this.service = service;
  }

  static FolderWatch open() throws LintException {
    try {
      return new FolderWatch(FileSystems.getDefault().newWatchService());
    } catch (IOException e) {
      throw new LintException("cannot watch files here: " + e.getMessage());
    }
  }

  /**
   * Watches these folders and no others.
   *
   * @return whether some of them were not watched before
   * @throws LintException when the system watches no more
   */
  boolean follow(Set<Path> folders) throws LintException {
    watched
        .entrySet()
        .removeIf(
            entry -> {
              boolean old = !folders.contains(entry.getKey()) || !entry.getValue().isValid();
              if (old) {
                entry.getValue().cancel();
              }
              return old;
            });
    boolean more = false;
    for (Path folder : folders) {
      if (!watched.containsKey(folder) && folder.toFile().isDirectory()) {
        watched.put(folder, watch(folder));
        more = true;
      }
    }
    return more;
  }

  private WatchKey watch(Path folder) throws LintException {
    try {
      return folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (IOException e) {
      throw new LintException("cannot watch " + folder + ": " + e.getMessage());
    }
  }

  /**
   * What happened.
   *
   * @param paths files and folders that came, went or changed
   * @param lost whether there was more than the system could tell
   */
  record Change(Set<Path> paths, boolean lost) {}

  /** Waits until something happens and then for it to be over; null when interrupted. */
  @Nullable Change next() {
    Set<Path> paths = new HashSet<>();
    boolean lost = false;
    try {
      WatchKey key = service.take();
      long start = System.nanoTime();
      while (key != null) {
        for (WatchEvent<?> event : key.pollEvents()) {
          lost |= event.kind() == StandardWatchEventKinds.OVERFLOW;
          if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
            paths.add(folder.resolve(name));
          }
        }
        if (!key.reset() && key.watchable() instanceof Path folder) {
          paths.add(folder);
        }
        boolean patient = System.nanoTime() - start < PATIENCE;
        key = patient ? service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS) : service.poll();
      }
      return new Change(paths, lost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  @Override
  public void close() throws LintException {
    try {
      service.close();
    } catch (IOException e) {
      throw new LintException("cannot stop watching: " + e.getMessage());
    }
  }
}
