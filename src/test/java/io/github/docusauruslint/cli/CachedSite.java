package io.github.docusauruslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site that is checked with a cache and without one.
 *
 * @param cache the folder of the caches
 */
record CachedSite(Path site, Path cache) {
  /** What a run says. */
  record Told(int status, String out, String err) {}

  private Told run(List<String> words) {
    InProcess.Told told = InProcess.run(site, words);
    return new Told(told.status(), timeless(told.out()), told.err());
  }

  private static String timeless(String report) {
    return report
        .replaceAll("[0-9.]+ (s\\)|秒)", "0 $1")
        .replaceAll("time=\"[0-9.]+\"", "time=\"0\"")
        .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":0");
  }

  /** What a run says that keeps a cache. */
  Told cached(List<String> words) {
    List<String> all = new ArrayList<>(List.of("check", "--cache-dir", cache.toString()));
    all.addAll(words);
    return run(all);
  }

  /** What a run says that keeps none. */
  Told anew(List<String> words) {
    List<String> all = new ArrayList<>(List.of("check", "--no-cache"));
    all.addAll(words);
    return run(all);
  }

  /** Whether a run reads no other pages than those that changed. */
  boolean isReplayed(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.add("--verbose");
    return !cached(all).err().contains("reading the site");
  }

  /** Gives all files a time long ago, about which there is no doubt. */
  static void age(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
      }
    }
  }
}
