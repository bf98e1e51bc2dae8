package io.github.docusauruslint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a site on disk as people, tools and accidents do; the same for the same seed. */
public final class RandomEdits {
  private static final List<String> SNIPPETS =
      List.of(
          "\n[x](./gone.md)\n",
          "\n## New heading\n",
          "\n## New heading {#own-id}\n",
          "\n[y](#new-heading)\n",
          "\n[z](/docs/nowhere#new-heading)\n",
          "\n![](/img/none.png)\n",
          "\n<Tabs><TabItem value=\"a\">b</TabItem></Tabs>\n",
          "\n{/* docusaurus-lint-disable-next-line links/broken-link */}\n[q](/nowhere)\n",
          "\nimport Other from './Other.mdx'\n\n<Other />\n",
          "\n<div>\n",
          "\n:::note[标题]\n\nwords 文字\n\n:::\n",
          "\n[ref]\n\n[ref]: https://example.com\n",
          "\nplain words\n");
  private static final List<String> FIELDS =
      List.of(
          "slug: /moved",
          "id: other",
          "draft: true",
          "title: Other",
          "sidebar_position: 3",
          "unlisted: true",
          "tags: [a, b]",
          "hide_title: yes",
          "sidebar_position: a");

  private final Path site;
  private final Random random;
  private int made;

  /** Edits of the site in a folder. */
  public RandomEdits(Path site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /** Copies a site. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private List<Path> files(String pattern) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().replace('\\', '/').matches(pattern))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Some page of the site. */
  public Path page() throws IOException {
    List<Path> pages = files(".*\\.mdx?");
    if (pages.isEmpty()) {
      Path first = Files.createDirectories(site.resolve("docs")).resolve("first-" + made++ + ".md");
      return Files.writeString(first, "# First\n");
    }
    return any(pages);
  }

  /** Changes something, and says what. */
  public String next() throws IOException {
    Path page = page();
    int kind = random.nextInt(15);
    switch (kind) {
      case 0, 1, 2 -> edit(page, text -> text + any(SNIPPETS));
      case 3 -> edit(page, this::withoutALine);
      case 4 -> edit(page, text -> withField(text, any(FIELDS)));
      case 5 -> Files.move(page, page.resolveSibling("moved-" + made++ + ".md"));
      case 6 -> Files.delete(page);
      case 7 -> Files.copy(page, page.resolveSibling("copy-" + made++ + ".mdx"));
      case 8 -> hide(page);
      case 9 -> Files.setLastModifiedTime(page, FileTime.fromMillis(random.nextInt(1 << 30)));
      case 10 -> moveFolder(page);
      case 11 -> edit(any(files(".*\\.(js|ts|jsx|json|ya?ml|tsx)")), this::withoutALine);
      case 12 -> asset();
      case 13 -> config();
      default -> link(page);
    }
    return kind + " " + site.relativize(page);
  }

  /** A change of a text. */
  private interface Change {
    String of(String text);
  }

  private static void edit(Path file, Change change) throws IOException {
    Files.writeString(file, change.of(Files.readString(file)), StandardCharsets.UTF_8);
  }

  private String withoutALine(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty()) {
      lines.remove(random.nextInt(lines.size()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String withField(String text, String field) {
    return text.startsWith("---\n")
        ? "---\n" + field + "\n" + text.substring(4)
        : "---\n" + field + "\n---\n\n" + text;
  }

  /** Another text of the same length, with the time of the old one. */
  private void hide(Path page) throws IOException {
    String text = Files.readString(page);
    FileTime time = Files.getLastModifiedTime(page);
    String changed =
        random.nextBoolean()
            ? text.replaceFirst("]\\(.", "](~")
            : text.replaceFirst("## .", "## X");
    Files.writeString(page, changed);
    Files.setLastModifiedTime(page, time);
  }

  private void moveFolder(Path page) throws IOException {
    Path folder = page.getParent();
    if (!folder.equals(site) && !folder.getParent().equals(site)) {
      Files.move(folder, folder.resolveSibling("folder-" + made++));
    }
  }

  private void asset() throws IOException {
    List<Path> assets = files(".*\\.(svg|png|txt)");
    if (!assets.isEmpty() && random.nextBoolean()) {
      Files.delete(any(assets));
    } else {
      Files.createDirectories(site.resolve("static/img"));
      Files.writeString(site.resolve("static/img/none.png"), "x");
    }
  }

  private void config() throws IOException {
    Files.writeString(
        site.resolve(".docusaurus-lint.yml"),
        any(
            List.of(
                "rules:\n  links/broken-link: warning\n",
                "extends: strict\n",
                "site:\n  trailingSlash: true\n",
                "rules:\n  links/broken-anchor: off\n  no/such-rule: error\n",
                "overrides:\n  - files: ['docs/**']\n    rules:\n      links/broken-link: off\n")));
  }

  private void link(Path page) throws IOException {
    try {
      Files.createSymbolicLink(
          page.resolveSibling("link-" + made++ + ".md"),
          random.nextBoolean() ? page.getFileName() : Path.of("../../nothing.md"));
    } catch (UnsupportedOperationException e) {
      Files.delete(page); // A system without links has one kind of change less.
    }
  }
}
