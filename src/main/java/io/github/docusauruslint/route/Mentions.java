package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.AsciiSet;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.UriCodec;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a site seem to name: every run of characters that could be a path, in pages,
 * scripts, styles and data, comments included. It understands nothing, so a path that it does not
 * have is named nowhere, save where scripts put it together; of those it keeps how they begin.
 */
public final class Mentions {
  private static final Set<String> SCRIPTS =
      Set.of(
          ".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".mts", ".cts", ".json", ".yml", ".yaml");
  private static final Set<String> OTHERS =
      Set.of(
          ".md",
          ".mdx",
          ".css",
          ".scss",
          ".sass",
          ".less",
          ".html",
          ".xml",
          ".svg",
          ".toml",
          ".webmanifest",
          ".ejs");
  private static final Set<String> FOREIGN = Set.of("node_modules", "build", "versioned_sidebars");
  private static final AsciiSet DELIMITERS = AsciiSet.of("\"'`()<>[]{}$,;|\\=*?#");

  private final Set<String> names = new HashSet<>();
  private final Set<String> paths = new HashSet<>();
  private final NavigableSet<String> beginnings = new TreeSet<>();

  /** The site's own address, which makes a path of what follows it. */
  private final String address;

  private Mentions(String address) {
    this.address = address;
  }

  /** Reads all texts of a site. */
  static Mentions of(Site site) {
    Mentions mentions = new Mentions(site.config().url());
    site.pages().forEach(page -> mentions.read(page.text().text(), false));
    mentions.readFiles(site, true);
    return mentions;
  }

  /**
   * Reads scripts and data only, and of pages their links: enough for {@link #hasPath}, and much
   * less to read.
   */
  static Mentions ofPaths(Site site) {
    Mentions mentions = new Mentions(site.config().url());
    for (Page page : site.pages()) {
      page.facts().links().forEach(link -> mentions.addAddress(link.url()));
      for (JsxElement element : page.facts().jsx()) {
        for (JsxElement.Attribute attribute : element.attributes()) {
          if (attribute.value() instanceof PropValue.Text text) {
            mentions.addAddress(text.value());
          }
        }
      }
    }
    mentions.readFiles(site, false);
    return mentions;
  }

  private void addAddress(String url) {
    if (!address.isEmpty() && url.startsWith(address)) {
      read(url, false);
    }
  }

  private void readFiles(Site site, boolean others) {
    FileTree tree = site.tree();
    Deque<String> folders = new ArrayDeque<>();
    folders.add("");
    while (!folders.isEmpty()) {
      String folder = folders.remove();
      for (String name : tree.list(folder)) {
        String path = Paths.resolve(folder, name);
        if (name.startsWith(".") || FOREIGN.contains(name)) {
          continue;
        }
        if (tree.isFolder(path)) {
          folders.add(path);
        } else {
          read(tree, path, site.file(path), others);
        }
      }
    }
  }

  private void read(FileTree tree, String path, @Nullable ParsedFile known, boolean others) {
    String extension = Paths.extension(path);
    boolean script = SCRIPTS.contains(extension);
    boolean other = others && OTHERS.contains(extension);
    if (known != null || !(script || other)) {
      return;
    }
    try {
      read(tree.read(path).text(), script);
    } catch (IOException e) {
      // What cannot be read names nothing.
    }
  }

  private void read(String text, boolean script) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (isDelimiter(c)) {
        if (i > start) {
          add(text, start, i, script);
        }
        start = i + 1;
      }
    }
  }

  private void add(String text, int start, int end, boolean script) {
    String written = text.substring(start, end);
    String decoded = written.indexOf('%') < 0 ? written : UriCodec.decodeUriComponent(written);
    String path = normal(decoded == null ? written : decoded);
    if (path.isEmpty()) {
      return;
    }
    names.add(Paths.name(path));
    if (!address.isEmpty() && path.startsWith(address)) {
      paths.add(normal(path.substring(address.length())));
    } else if (script) {
      paths.add(path);
      if (isBeginning(text, written, end)) {
        beginnings.add(path);
      }
    }
  }

  /** Whether a script goes on with a value: {@code `/img/${name}.png`}, {@code '/img/' + name}. */
  private static boolean isBeginning(String text, String written, int end) {
    if (text.startsWith("${", end)) {
      return written.indexOf('/') >= 0;
    }
    int next = end + 1;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return written.endsWith("/") && next < text.length() && text.charAt(next) == '+';
  }

  private static String normal(String path) {
    int start = 0;
    while (start < path.length() && (path.charAt(start) == '/' || path.charAt(start) == '.')) {
      start++;
    }
    int end = path.length();
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(start, end);
  }

  /**
   * Whether a path or URL ends in that name of a file somewhere; of a name with a space or another
   * character that ends a path the last part counts.
   */
  public boolean hasName(String name) {
    int start = name.length();
    while (start > 0 && !isDelimiter(name.charAt(start - 1))) {
      start--;
    }
    return names.contains(name) || names.contains(name.substring(start));
  }

  private static boolean isDelimiter(char c) {
    return c <= ' ' || DELIMITERS.has(c);
  }

  /**
   * Whether a script or a file of data has that path, or any text has it behind the site's address;
   * with or without slashes at its ends.
   */
  public boolean hasPath(String path) {
    return paths.contains(normal(path));
  }

  /** Whether a script has a folder above a path, or puts together a path that begins like it. */
  public boolean hasBeginning(String path) {
    String wanted = normal(path);
    for (int at = wanted.lastIndexOf('/'); at > 0; at = wanted.lastIndexOf('/', at - 1)) {
      if (paths.contains(wanted.substring(0, at))) {
        return true;
      }
    }
    String near = beginnings.floor(wanted);
    while (near != null && !wanted.startsWith(near)) {
      // What begins it is no greater than what the two have in common.
      near = beginnings.floor(wanted.substring(0, common(wanted, near)));
    }
    return near != null;
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
