package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The language file and the code know of the same messages. */
class MessageKeysTest {
  private static final Path ROOT = Path.of("src/main/java/io/github/docusauruslint");
  private static final RuleBook BOOK = RuleBook.packed();
  private static final Set<String> KEYS = Messages.load(Language.ENGLISH).texts().keySet();

  private static final Pattern COMMENT =
      Pattern.compile("(?ms:^\\s*/\\*.*?\\*/)|(?m:^\\s*//.*$|^import .*$)");
  private static final Pattern LITERAL =
      Pattern.compile("(\\+\\s*)?\"((?:[^\"\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z_]+\\b");

  /** A call whose first or third argument is a key, given as a text. */
  private static final Pattern KEY_ARGUMENT =
      Pattern.compile(
          "(?:\\.help|new Findings\\.Word)\\(\\s*\"([a-z-]+)\"\\s*[,)]"
              + "|\\.(?:add|related)\\(\\s*[^,()]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*,"
              + "\\s*[^,()]+(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*,\\s*\"([a-z-]+)\"\\s*[,)]");

  /** What one source says: texts, such as begin or end others, and what it names. */
  private record Source(
      Set<String> texts, Set<String> beginnings, Set<String> endings, Set<String> names) {}

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, String> codes = new TreeMap<>();

  private MessageKeysTest() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        String name = ROOT.relativize(file).toString().replace('\\', '/').replace(".java", "");
        codes.put(name, code);
        sources.put(name, source(code));
      }
    }
  }

  private static Source source(String code) {
    Source source = new Source(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    Matcher literal = LITERAL.matcher(code);
    while (literal.find()) {
      source.texts().add(literal.group(2));
      if (literal.group(1) != null) {
        source.endings().add(literal.group(2));
      }
      if (literal.group(3) != null) {
        source.beginnings().add(literal.group(2));
      }
    }
    NAME.matcher(code).results().forEach(name -> source.names().add(name.group()));
    return source;
  }

  @Test
  void everyMessageBelongsToARuleOrToAReport() {
    for (String key : KEYS) {
      String owner = key.substring(0, key.indexOf('.'));
      assertThat(!owner.contains("/") || BOOK.find(owner) != null).as(key).isTrue();
    }
  }

  @Test
  void everyMessageIsUsed() {
    List<String> unused = new ArrayList<>();
    for (String key : KEYS) {
      int dot = key.indexOf('.');
      String owner = key.substring(0, dot);
      RuleMetadata rule = BOOK.find(owner);
      String name = key.substring(dot + 1).replaceFirst("\\.help$", "");
      boolean used =
          rule != null
              ? uses(around(rule), name)
              : uses(sources.values(), owner + "." + name.replaceFirst("\\.(one|other)$", ""))
                  || sources.values().stream().anyMatch(source -> joins(source, owner, name))
                  || owner.matches("any|report|fix") && uses(sources.values(), name);
      if (!used) {
        unused.add(key);
      }
    }
    assertThat(unused).as("keys that no code uses").isEmpty();
  }

  private boolean uses(Iterable<Source> some, String name) {
    for (Source source : some) {
      boolean begins =
          source.beginnings().stream().anyMatch(b -> b.endsWith("-") && name.startsWith(b));
      boolean ends = source.endings().stream().anyMatch(e -> e.startsWith("-") && name.endsWith(e));
      if (source.texts().contains(name) || begins || ends || isConstant(source, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a source puts a key together of its owner and an ending or a constant's name. */
  private boolean joins(Source source, String owner, String name) {
    boolean constant =
        source.beginnings().contains(owner + ".")
            && sources.values().stream()
                .anyMatch(
                    each -> each.names().contains(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    return constant || source.texts().contains(owner) && source.endings().contains("." + name);
  }

  /** Whether a key is the name of a constant, in lower case, of a type that the source names. */
  private boolean isConstant(Source source, String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return source.names().contains("Locale")
        && sources.entrySet().stream()
            .filter(each -> source.names().contains(simpleName(each.getKey())))
            .anyMatch(each -> each.getValue().names().contains(constant));
  }

  private static String simpleName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The sources of a rule: its class, and what it names in the rooms of rules. */
  private List<Source> around(RuleMetadata rule) {
    String start = rule.className().substring("io.github.docusauruslint.".length());
    Deque<String> open = new ArrayDeque<>(List.of(start.replace('.', '/')));
    Set<String> seen = new HashSet<>(open);
    List<Source> found = new ArrayList<>();
    while (!open.isEmpty()) {
      Source source = Objects.requireNonNull(sources.get(open.remove()));
      found.add(source);
      for (String other : codes.keySet()) {
        boolean named = source.names().contains(simpleName(other));
        if (named && other.startsWith("rule/") && seen.add(other)) {
          open.add(other);
        }
      }
    }
    if (rule.name().startsWith("lint/")) {
      codes.keySet().stream()
          .filter(n -> n.startsWith("engine/"))
          .map(sources::get)
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void everyKeyThatIsUsedIsThere() {
    Set<String> missing = new TreeSet<>();
    int seen = 0;
    for (Map.Entry<String, String> code : codes.entrySet()) {
      if (code.getKey().startsWith("rule/")) {
        Matcher call = KEY_ARGUMENT.matcher(code.getValue());
        while (call.find()) {
          seen++;
          String key = call.group(1) == null ? call.group(2) : call.group(1);
          if (!isKnown(code.getKey(), key)) {
            missing.add(code.getKey() + ": " + key);
          }
        }
      }
    }
    assertThat(missing).as("keys without a message").isEmpty();
    assertThat(seen).isGreaterThan(100);
  }

  /** Whether a key is there for all rules, or for one of those that a class belongs to. */
  private static boolean isKnown(String file, String key) {
    if (KEYS.contains("any." + key)) {
      return true;
    }
    List<RuleMetadata> own =
        BOOK.rules().stream()
            .filter(rule -> rule.className().endsWith("." + simpleName(file)))
            .toList();
    return BOOK.rules().stream()
        .filter(rule -> own.isEmpty() || own.contains(rule))
        .anyMatch(rule -> KEYS.contains(rule.name() + "." + key));
  }
}
