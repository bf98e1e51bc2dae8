package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.FactsReader;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.IoReason;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** {@code inspect facts}: what Docusaurus sees in pages, whatever site they belong to. */
final class InspectFacts {
  private static final Set<String> PASSED_BY = Set.of("node_modules", ".git");

  private InspectFacts() {}

  static void run(Arguments arguments, Terminal terminal) throws LintException {
    String given = arguments.get("--root");
    Path root =
        (given == null ? terminal.folder() : terminal.folder().resolve(given))
            .toAbsolutePath()
            .normalize();
    TreeMap<String, Path> files = new TreeMap<>();
    for (String parameter : arguments.parameters()) {
      Path path = terminal.folder().resolve(parameter).toAbsolutePath().normalize();
      for (Path file : find(path, parameter)) {
        files.put(root.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    FactsReader reader =
        new FactsReader(
            options(arguments),
            arguments.all("--blog").stream().map(each -> each.replaceFirst("/*$", "/")).toList());
    PrintStream out = terminal.out();
    int threads = Runtime.getRuntime().availableProcessors();
    reader.read(files, threads, line -> out.append(line).append('\n'));
    out.flush();
  }

  private static MdxOptions options(Arguments arguments) {
    boolean compatible = !arguments.has("--no-mdx1-compat");
    PageFacts.Format format =
        switch (arguments.choice("--format")) {
          case "md" -> PageFacts.Format.MD;
          case "detect" -> null;
          default -> PageFacts.Format.MDX;
        };
    return new MdxOptions(
        format,
        compatible,
        compatible,
        compatible,
        false,
        MdxOptions.DEFAULT_ADMONITIONS,
        false,
        MdxOptions.MathSyntax.OFF);
  }

  /** The Markdown files below a path; symbolic links are not followed. */
  private static List<Path> find(Path start, String name) throws LintException {
    if (!Files.exists(start)) {
      throw new LintException("there is no file or folder " + name);
    }
    if (Files.isRegularFile(start)) {
      return List.of(start);
    }
    if (!Files.isDirectory(start)) {
      throw new LintException(name + " is neither a file nor a folder");
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
              return PASSED_BY.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
              String path = file.toString();
              if (about.isRegularFile() && (path.endsWith(".md") || path.endsWith(".mdx"))) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new LintException("cannot read " + name + ": " + IoReason.of(e));
    }
    return found;
  }
}
