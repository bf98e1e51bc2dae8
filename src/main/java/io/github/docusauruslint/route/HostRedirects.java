package io.github.docusauruslint.route;

import io.github.docusauruslint.text.BoundedPattern;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which hosts redirect or rewrite paths: {@code _redirects} of Netlify and Cloudflare
 * Pages in a static folder, {@code netlify.toml} and {@code vercel.json} in the site folder or
 * above it, up to the repository. A file that cannot be read, or a rule that makes no sense, is
 * none.
 */
final class HostRedirects {
  private static final int MOST_FOLDERS = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]*");
  private static final Pattern TOML_TABLE = Pattern.compile("\\s*\\[\\[?([^\\]]+)]]?.*");
  private static final Pattern TOML_FIELD =
      Pattern.compile("\\s*(from|status)\\s*=\\s*[\"']?([^\"'#]*)[\"']?.*");
  private static final Pattern NETLIFY_WORD = Pattern.compile("/\\*$|\\*|:[A-Za-z0-9_]+");
  private static final Pattern VERCEL_WORD =
      Pattern.compile("/?:[A-Za-z0-9_]+(\\([^)]*\\))?([*+?]?)|\\([^)]*\\)");

  /** Paths that are answered as they stand. */
  private final Set<String> paths = new HashSet<>();

  /** Rules with words that stand for others, by the first name of the path where that is known. */
  private final Map<String, List<BoundedPattern>> rules = new HashMap<>();

  private HostRedirects() {}

  static HostRedirects read(FileTree files, List<String> staticFolders) {
    HostRedirects redirects = new HostRedirects();
    for (String folder : staticFolders) {
      redirects.readLines(text(files, Paths.resolve(folder, "_redirects")));
    }
    String folder = "";
    for (int i = 0; i < MOST_FOLDERS && (i == 0 || files.isFolder(folder)); i++) {
      redirects.readToml(text(files, Paths.resolve(folder, "netlify.toml")));
      redirects.readVercel(text(files, Paths.resolve(folder, "vercel.json")));
      folder = Paths.resolve(folder, "..");
    }
    return redirects;
  }

  /** Whether a path, without a slash at its end, is answered. */
  boolean answer(String path) {
    return paths.contains(path)
        || anyMatches("", path)
        || anyMatches(path.substring(0, firstEnd(path)), path);
  }

  private boolean anyMatches(String first, String path) {
    return rules.getOrDefault(first, List.of()).stream().anyMatch(rule -> rule.matches(path));
  }

  /** Where the first name of a path ends. */
  private static int firstEnd(String path) {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? path.length() : slash;
  }

  private static String text(FileTree files, String path) {
    try {
      return files.isFile(path) ? files.read(path).text() : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** {@code /from /to 301}, the last being optional. */
  private void readLines(String text) {
    for (String line : text.lines().toList()) {
      String[] words = SPACE.split(line.strip());
      boolean missing = words.length > 2 && words[words.length - 1].startsWith("404");
      if (words.length > 1 && !words[0].startsWith("#") && !missing) {
        add(words[0], NETLIFY_WORD);
      }
    }
  }

  /** The {@code from} of every {@code [[redirects]]}. */
  private void readToml(String text) {
    String from = null;
    boolean missing = false;
    boolean within = false;
    for (String line : (text + "\n[end]").lines().toList()) {
      Matcher table = TOML_TABLE.matcher(line);
      Matcher field = TOML_FIELD.matcher(line);
      if (table.matches()) {
        if (within && from != null && !missing) {
          add(from, NETLIFY_WORD);
        }
        within = table.group(1).strip().equals("redirects");
        from = null;
        missing = false;
      } else if (within && field.matches()) {
        from = field.group(1).equals("from") ? field.group(2).strip() : from;
        missing |= field.group(1).equals("status") && field.group(2).strip().equals("404");
      }
    }
  }

  /** The {@code source} of every entry of {@code redirects} and {@code rewrites}. */
  private void readVercel(String text) {
    if (text.isEmpty()) {
      return;
    }
    try {
      if (JsonReader.read(text, 0, text.length()) instanceof YamlNode.Mapping root) {
        readVercel(root.get("redirects"));
        readVercel(root.get("rewrites"));
      }
    } catch (YamlSyntaxException e) {
      return; // The host would refuse it, too.
    }
  }

  private void readVercel(@Nullable YamlNode list) {
    if (list instanceof YamlNode.Sequence entries) {
      for (YamlNode entry : entries.items()) {
        if (entry instanceof YamlNode.Mapping rule
            && rule.get("source") instanceof YamlNode.Scalar source
            && source.value() instanceof String path) {
          add(path, VERCEL_WORD);
        }
      }
    }
  }

  /** A path in which some words stand for others. */
  private void add(String from, Pattern word) {
    String path = ORIGIN.matcher(from).replaceFirst("");
    StringBuilder rule = new StringBuilder();
    Matcher words = word.matcher(path);
    int at = 0;
    while (words.find()) {
      rule.append(Pattern.quote(path.substring(at, words.start())));
      rule.append(word == NETLIFY_WORD ? netlify(words.group()) : vercel(words));
      at = words.end();
    }
    String rest = path.substring(at);
    String end = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    if (at == 0) {
      paths.add(end);
      return;
    }
    rule.append(Pattern.quote(end));
    words.reset();
    int known = words.find() ? words.start() : 0;
    boolean whole = known > 1 && (path.charAt(known) == '/' || firstEnd(path) < known);
    String first = whole ? path.substring(0, firstEnd(path)) : "";
    try {
      rules
          .computeIfAbsent(first, name -> new ArrayList<>())
          .add(new BoundedPattern(Pattern.compile(rule.toString())));
    } catch (PatternSyntaxException | StackOverflowError e) {
      return; // As good as none.
    }
  }

  private static String netlify(String word) {
    return word.equals("/*") ? "(?:/.*)?" : word.equals("*") ? ".*" : "[^/]+";
  }

  private static String vercel(Matcher word) {
    if (word.group().startsWith("(")) {
      return word.group();
    }
    String slash = word.group().startsWith("/") ? "/" : "";
    String value = word.group(1) == null ? "[^/]+" : word.group(1);
    return switch (word.group(2)) {
      case "*" -> "(?:" + slash + ".*)?";
      case "+" -> slash + ".+";
      case "?" -> "(?:" + slash + value + ")?";
      default -> slash + value;
    };
  }
}
