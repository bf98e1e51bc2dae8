package io.github.docusauruslint.config;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.rule.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The build's step that packs the front matter of all rule pages, and the presets made of them,
 * into tables, and the JSON Schema of the configuration that follows from them. Adding a rule is
 * one class and one page: nothing else lists it.
 */
public final class RulePacker {
  private RulePacker() {}

  /** Reads the pages below the first folder and writes the tables into the second. */
  public static void main(String[] arguments) throws IOException {
    Path pages = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    List<RuleMetadata> rules = rules(pages);
    Files.createDirectories(target.resolve("presets"));
    Files.writeString(target.resolve("config.schema.json"), ConfigSchema.of(rules));
    Files.writeString(target.resolve("index.tsv"), RuleBook.pack(rules));
    for (String preset : Preset.NAMES) {
      String yaml = Files.readString(pages.resolve("presets").resolve(preset + ".yml"));
      Files.writeString(
          target.resolve("presets").resolve(preset + ".tsv"), Preset.pack(preset, yaml, rules));
    }
  }

  /** The metadata of every page below the folder, by name. */
  static List<RuleMetadata> rules(Path folder) throws IOException {
    List<RuleMetadata> rules = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".md") && path.indexOf('/') > 0) {
          String name = path.substring(0, path.length() - 3);
          rules.add(RulePages.read(name, Files.readString(file).replace("\r\n", "\n")));
        }
      }
    }
    return rules;
  }
}
