package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Suppression;
import io.github.docusauruslint.diagnostic.SuppressionReader;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of a site: those of its pages, of its config and data files, and of whatever
 * else there are findings in. They come from comments that a parser saw, so that one within a code
 * block is none.
 */
final class SuppressionCollector {
  private static final List<String> DATA =
      List.of("tags.yml", "authors.yml", "_category_.yml", "_category_.yaml");

  private final Site site;
  private final Function<String, @Nullable SourceText> sources;
  private final Set<String> rules;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<UnknownName> unknown = new ArrayList<>();
  private final List<String> asking = new ArrayList<>();
  private final List<String> askingOthers = new ArrayList<>();

  /**
   * A collector.
   *
   * @param sources the text of a file, or null
   */
  SuppressionCollector(Site site, RuleBook book, Function<String, @Nullable SourceText> sources) {
    this.site = site;
    this.sources = sources;
    this.rules = new HashSet<>();
    book.rules().forEach(rule -> rules.add(rule.name()));
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  List<UnknownName> unknown() {
    return unknown;
  }

  /** The pages that ask for something. */
  List<String> asking() {
    return asking;
  }

  /** The other files that do. */
  List<String> askingOthers() {
    return askingOthers;
  }

  void collect(List<Diagnostic> found) {
    site.pages().forEach(this::page);
    others(found).forEach(this::other);
  }

  /**
   * The same where it is known who may ask.
   *
   * @param others files that are no pages
   */
  void collect(List<Diagnostic> found, Set<String> pages, Set<String> others) {
    for (Page page : site.pages()) {
      if (pages.contains(page.path())) {
        page(page);
      }
    }
    Set<String> files = new TreeSet<>(others);
    found.forEach(diagnostic -> files.add(diagnostic.file()));
    files.removeIf(file -> site.file(file) != null);
    files.forEach(this::other);
  }

  private void page(Page page) {
    PageFacts facts = page.facts();
    boolean asked =
        asks(facts.comments())
            || asks(facts.codeComments())
            || facts.frontMatter().get(SuppressionReader.FIELD) != null;
    if (asked) {
      asking.add(page.path());
      SuppressionReader reader = new SuppressionReader(page.path(), page.text(), rules);
      reader.read(facts.frontMatter());
      List<Comment> comments = new ArrayList<>(facts.comments());
      comments.addAll(facts.codeComments());
      comments.sort((one, other) -> one.span().compareTo(other.span()));
      reader.read(comments);
      add(reader);
    }
  }

  private void other(String file) {
    SourceText text = sources.apply(file);
    if (text != null && text.text().contains(Comment.PREFIX)) {
      askingOthers.add(file);
      SuppressionReader reader = new SuppressionReader(file, text, rules);
      reader.read(comments(file, text.text()));
      add(reader);
    }
  }

  private void add(SuppressionReader reader) {
    suppressions.addAll(reader.suppressions());
    unknown.addAll(reader.unknown());
  }

  private static boolean asks(List<Comment> comments) {
    for (Comment comment : comments) {
      if (comment.mayAsk()) {
        return true;
      }
    }
    return false;
  }

  /** Files that are no pages and may hold suppressions. */
  private Set<String> others(List<Diagnostic> found) {
    Set<String> files = new TreeSet<>(site.config().files());
    found.forEach(diagnostic -> files.add(diagnostic.file()));
    FileTree tree = site.tree();
    for (String folder : folders()) {
      for (String name : DATA) {
        String path = folder.isEmpty() ? name : folder + "/" + name;
        if (tree.isFile(path)) {
          files.add(path);
        }
      }
    }
    files.removeIf(file -> site.file(file) != null);
    return files;
  }

  /** The folders of content, and all folders above content within them. */
  private Set<String> folders() {
    Set<String> folders = new TreeSet<>();
    for (ContentPlugin plugin : site.layout().plugins()) {
      plugin.contentFolders().forEach(folders::addAll);
      plugin
          .files()
          .forEach(
              file -> {
                String folder = Paths.folder(file.source());
                while (folders.add(folder) && !folder.isEmpty()) {
                  folder = Paths.folder(folder);
                }
              });
    }
    return folders;
  }

  /** The comments of a YAML file or of a script; none where it does not parse. */
  private static List<Comment> comments(String file, String text) {
    return switch (Paths.extension(file)) {
      case ".yml", ".yaml" -> yaml(text);
      case ".ts", ".tsx", ".mts", ".cts" -> script(text, Dialect.TYPESCRIPT);
      case ".js", ".jsx", ".mjs", ".cjs" -> script(text, Dialect.SCRIPT);
      default -> List.of();
    };
  }

  private static List<Comment> yaml(String text) {
    List<Comment> comments = new ArrayList<>();
    try {
      YamlReader.read(
          text,
          0,
          text.length(),
          span -> comments.add(new Comment(span, text.substring(span.start() + 1, span.end()))));
    } catch (YamlSyntaxException e) {
      // The comments in front of the fault are known.
    }
    return comments;
  }

  private static List<Comment> script(String text, Dialect dialect) {
    try {
      return JsParser.parseModule(text, 0, text.length(), dialect).comments().stream()
          .map(c -> new Comment(new Span(c.start(), c.end()), c.value()))
          .toList();
    } catch (JsSyntaxException e) {
      return List.of();
    }
  }
}
