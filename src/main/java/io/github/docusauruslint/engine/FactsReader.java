package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.CrowdedPageException;
import io.github.docusauruslint.mdx.FactsJson;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.IoReason;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Facts of pages without a site around them, as JSON lines.
 *
 * @param options how they are read
 * @param blogs prefixes of paths that are blog posts
 */
public record FactsReader(MdxOptions options, List<String> blogs) {
  private static final int AT_ONCE = 256;

  /**
   * Reads files and hands their lines on in the order of their paths.
   *
   * @param files by the path that the line tells
   * @throws LintException when a file cannot be read
   */
  public void read(SortedMap<String, Path> files, int threads, Consumer<String> lines)
      throws LintException {
    Workers workers = new Workers(threads);
    List<Map.Entry<String, Path>> all = new ArrayList<>(files.entrySet());
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<Map.Entry<String, Path>> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      for (Line line : workers.map(some, entry -> line(entry.getKey(), entry.getValue()))) {
        if (!line.readable()) {
          throw new LintException(line.text());
        }
        lines.accept(line.text());
      }
    }
  }

  /** A line, or why the file cannot be read. */
  private record Line(boolean readable, String text) {}

  private Line line(String path, Path file) {
    try {
      SourceText text =
          SourceText.of(new String(BoundedFile.read(file, path), StandardCharsets.UTF_8));
      boolean blog = blogs.stream().anyMatch(path::startsWith);
      MdxOptions own = blog ? options.asBlogPost() : options;
      return new Line(true, FactsJson.write(path, text, MdxParser.parse(text, path, own), blog));
    } catch (IOException e) {
      return new Line(false, "cannot read " + path + ": " + IoReason.of(e));
    } catch (CrowdedPageException e) {
      return new Line(false, "cannot read " + path + ": " + e.getMessage());
    }
  }
}
