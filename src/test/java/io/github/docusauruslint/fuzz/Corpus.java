package io.github.docusauruslint.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of the repository itself: its small sites, and the examples on the pages of the rules. */
final class Corpus {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^(`{3,})\\w* title=\"([^\"]+)\"\\n(.*?)^\\1");
  private static final int LONGEST = 1_200;

  private Corpus() {}

  static List<String> pages() {
    return named(".*\\.mdx?");
  }

  static List<String> scripts() {
    return named(".*\\.[cm]?[jt]sx?");
  }

  static List<String> data() {
    return named(".*\\.(ya?ml|json)");
  }

  static List<String> configs() {
    return named("(.*/)?\\.docusaurus-lint\\.yml|.*/presets/.*\\.yml");
  }

  /** Texts made for the purpose and others. */
  static List<String> with(List<String> some, List<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  private static List<String> named(String name) {
    Pattern wanted = Pattern.compile(name);
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Stream.of("fixtures", "rules").map(Path::of).flatMap(Corpus::files)) {
      for (Path file : files.sorted().toList()) {
        String path = file.toString().replace('\\', '/');
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        add(texts, wanted, path, text);
        if (path.startsWith("rules/")) {
          Matcher example = EXAMPLE.matcher(text);
          while (example.find()) {
            add(texts, wanted, example.group(2), example.group(3));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static void add(List<String> texts, Pattern wanted, String path, String text) {
    if (wanted.matcher(path).matches() && text.length() <= LONGEST) {
      texts.add(text);
    }
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.walk(folder).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
