package io.github.docusauruslint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Markdown files below a folder, read into memory.
 *
 * @param pages in the order of their paths
 * @param bytes their size as UTF-8
 */
record Corpus(List<Page> pages, long bytes) {
  /** The property that names the folder. */
  static final String FOLDER = "bench.pages";

  /** A file: its path and its text. */
  record Page(String path, String text) {}

  /** The files of the folder that the property names; the project's own fixtures without it. */
  static Corpus read() {
    Path folder = Path.of(System.getProperty(FOLDER, "fixtures"));
    List<Page> pages = new ArrayList<>();
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Corpus::isPage).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        bytes += content.length;
        pages.add(new Page(file.toString(), new String(content, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no .md or .mdx below " + folder);
    }
    return new Corpus(List.copyOf(pages), bytes);
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return (name.endsWith(".md") || name.endsWith(".mdx")) && Files.isRegularFile(file);
  }

  double megabytes() {
    return bytes / 1e6;
  }
}
