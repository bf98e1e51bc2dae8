package io.github.docusauruslint.yaml;

import static io.github.docusauruslint.yaml.YamlCursor.END;
import static io.github.docusauruslint.yaml.YamlCursor.isFlowIndicator;
import static io.github.docusauruslint.yaml.YamlCursor.isSpace;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.yaml.YamlNode.Mapping;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import io.github.docusauruslint.yaml.YamlNode.Sequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tags, anchors and aliases of one document. */
final class YamlProperties {
  /** The tag of plain scalars, whose text says what they are. */
  static final String IMPLICIT = "?";

  /** A document whose aliases stand for more values than this is a bomb, not a site's metadata. */
  private static final long MOST_VALUES = 1_000_000;

  private final YamlCursor cursor;
  private final Map<String, String> handles;
  private final Map<String, Anchored> anchors = new HashMap<>();

  /** What was overwritten since the outermost attempt began, the latest last. */
  private final Deque<Overwritten> log = new ArrayDeque<>();

  /** How long the log was when each open attempt began, the innermost first. */
  private final Deque<Integer> attempts = new ArrayDeque<>();

  private long expanded;

  /**
   * @param handles tag handles that directives declare, with their prefixes
   */
  YamlProperties(YamlCursor cursor, Map<String, String> handles) {
    this.cursor = cursor;
    this.handles = handles;
  }

  private record Anchored(YamlNode node, long size) {}

  private record Overwritten(String name, @Nullable Anchored old) {}

  private void put(String name, Anchored anchored) {
    Anchored old = anchors.put(name, anchored);
    if (!attempts.isEmpty()) {
      log.addLast(new Overwritten(name, old));
    }
  }

  /** How many values were read so far, every alias counted as all that it stands for. */
  long expanded() {
    return expanded;
  }

  void count() {
    expanded++;
  }

  /** Reads {@code &name}. */
  String anchor() throws YamlSyntaxException {
    return name("an anchor");
  }

  /** Reads {@code *name} and gives its node, at the place of the alias. */
  YamlNode alias() throws YamlSyntaxException {
    int start = cursor.at;
    String name = name("an alias");
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw cursor.error("unidentified alias \"" + name + "\"");
    }
    expanded += anchored.size;
    if (expanded > MOST_VALUES) {
      throw cursor.errorAt("aliases stand for more than a million values", start);
    }
    Span span = new Span(start, cursor.at);
    YamlNode node = anchored.node;
    if (node instanceof Mapping mapping) {
      return new Mapping(span, mapping.entries());
    }
    return node instanceof Sequence sequence
        ? new Sequence(span, sequence.items())
        : new Scalar(span, ((Scalar) node).value(), ((Scalar) node).quoted());
  }

  private String name(String what) throws YamlSyntaxException {
    int from = ++cursor.at;
    char c = cursor.current();
    while (c != END && !isSpace(c) && !isFlowIndicator(c)) {
      c = cursor.next();
    }
    if (cursor.at == from) {
      throw cursor.error("name of " + what + " node must contain at least one character");
    }
    return cursor.slice(from, cursor.at);
  }

  /**
   * Remembers a finished node.
   *
   * @param before {@link #expanded} when the node began
   */
  void store(String anchor, YamlNode node, long before) {
    put(anchor, new Anchored(node, expanded - before + 1));
  }

  /**
   * Remembers a collection that may hold an alias to itself. Such an alias is cut: it stands for an
   * empty collection.
   */
  void open(@Nullable String anchor, boolean mapping, int at) {
    if (anchor != null) {
      Span span = Span.at(at);
      YamlNode empty = mapping ? new Mapping(span, List.of()) : new Sequence(span, List.of());
      put(anchor, new Anchored(empty, 1));
    }
  }

  /** From here on, anchors may be forgotten again. */
  void beginAttempt() {
    attempts.push(log.size());
  }

  void keepAttempt() {
    attempts.pop();
    if (attempts.isEmpty()) {
      log.clear();
    }
  }

  void undoAttempt() {
    int size = attempts.pop();
    while (log.size() > size) {
      Overwritten last = log.removeLast();
      if (last.old == null) {
        anchors.remove(last.name);
      } else {
        anchors.put(last.name, last.old);
      }
    }
  }

  /** Reads a tag and says it in full. */
  String tag() throws YamlSyntaxException {
    char c = cursor.next();
    String name;
    String handle = "!";
    boolean verbatim = c == '<';
    if (verbatim) {
      name = verbatimName();
    } else {
      boolean named = c == '!';
      int from = cursor.at;
      if (named) {
        handle = "!!";
        from++;
        c = cursor.next();
      }
      for (; c != END && !isSpace(c); c = cursor.next()) {
        if (c != '!') {
          continue;
        }
        if (named) {
          throw cursor.error("tag suffix cannot contain exclamation marks");
        }
        handle = cursor.slice(from - 1, cursor.at + 1);
        if (!isHandle(handle)) {
          throw cursor.error("named tag handle cannot contain such characters");
        }
        named = true;
        from = cursor.at + 1;
      }
      name = cursor.slice(from, cursor.at);
      if (name.chars().anyMatch(unit -> isFlowIndicator((char) unit))) {
        throw cursor.error("tag suffix cannot contain flow indicator characters");
      }
    }
    if (!name.isEmpty() && !isUri(name)) {
      throw cursor.error("tag name cannot contain such characters: " + name);
    }
    String decoded = UriCodec.decodeUriComponent(name);
    if (decoded == null) {
      throw cursor.error("tag name is malformed: " + name);
    }
    return verbatim ? decoded : prefix(handle) + decoded;
  }

  private String verbatimName() throws YamlSyntaxException {
    // js-yaml does not look at the first character.
    int from = ++cursor.at;
    char c = cursor.next();
    while (c != END && c != '>') {
      c = cursor.next();
    }
    if (c == END) {
      throw cursor.error("unexpected end of the stream within a verbatim tag");
    }
    return cursor.slice(from, cursor.at++);
  }

  private String prefix(String handle) throws YamlSyntaxException {
    String declared = handles.get(handle);
    if (declared != null) {
      return declared;
    }
    return switch (handle) {
      case "!" -> "!";
      case "!!" -> YamlTags.PREFIX;
      default -> throw cursor.error("undeclared tag handle \"" + handle + "\"");
    };
  }

  static boolean isHandle(String handle) {
    if (handle.equals("!") || handle.equals("!!")) {
      return true;
    }
    int last = handle.length() - 1;
    return last > 1
        && handle.charAt(0) == '!'
        && handle.charAt(last) == '!'
        && handle.substring(1, last).chars().allMatch(c -> c == '-' || isAlphanumeric(c));
  }

  static boolean isUri(String name) {
    if (name.isEmpty()) {
      return false;
    }
    char first = name.charAt(0);
    if (isFlowIndicator(first)) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '%') {
        if (i + 2 >= name.length() || !isHex(name.charAt(i + 1)) || !isHex(name.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (!isAlphanumeric(c) && "-#;/?:@&=+$,_.!~*'()[]".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return c <= 'f' && Character.digit(c, 16) >= 0;
  }
}
