package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A baseline as text: a line that says what it is, then a JSON object a line, sorted, so that two
 * branches that accept or mend different findings merge line by line.
 *
 * <pre>
 * {"docusaurus-lint":"baseline","version":1}
 * {"file":"docs/a.md","rule":"links/broken-link","text":"/nope","fingerprint":"8f73f58a21a76c12:1"}
 * </pre>
 */
public final class BaselineText {
  private static final long VERSION = 1;
  private static final String KIND = "baseline";
  private static final Pattern FINGERPRINT = Pattern.compile("([0-9a-f]{16}):([1-9][0-9]{0,8})");
  private static final Pattern CONFLICT = Pattern.compile("<{7}.*|={7}|>{7}.*|\\|{7}.*");
  private static final Set<String> FIELDS = Set.of("file", "rule", "text", "fingerprint");

  private BaselineText() {}

  /** Why a text is no baseline that can be used. */
  public static final class BaselineException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BaselineException(int line, String message) {
      super(message, null, false, false);
      this.line = line;
    }

    /** 1-based. */
    public int line() {
      return line;
    }
  }

  /** The whole text, its last line break included. */
  public static String write(Baseline baseline) {
    StringBuilder text = new StringBuilder();
    text.append(header()).append('\n');
    for (Baseline.Entry entry : baseline.entries()) {
      text.append(line(entry)).append('\n');
    }
    return text.toString();
  }

  private static String header() {
    return new JsonWriter()
        .beginObject()
        .field("docusaurus-lint", KIND)
        .field("version", VERSION)
        .end()
        .toString();
  }

  private static String line(Baseline.Entry entry) {
    return new JsonWriter()
        .beginObject()
        .field("file", entry.file())
        .field("rule", entry.rule())
        .field("text", entry.text())
        .field("fingerprint", entry.fingerprint().toString())
        .end()
        .toString();
  }

  /**
   * Reads a text back; empty lines, the order of lines and lines that stand twice do not matter.
   *
   * @throws BaselineException when it is torn, foreign, of a newer version, or was not merged
   */
  public static Baseline read(String text) throws BaselineException {
    List<Baseline.Entry> entries = new ArrayList<>();
    boolean known = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      YamlNode.Mapping object = object(line, number, known);
      if (object.get("docusaurus-lint") != null) {
        checkHeader(object, number);
        known = true;
      } else if (known) {
        entries.add(entry(object, number));
      } else {
        throw foreign(number);
      }
    }
    if (!known) {
      throw new BaselineException(1, "the file is empty");
    }
    return new Baseline(entries);
  }

  private static YamlNode.Mapping object(String line, int number, boolean known)
      throws BaselineException {
    if (CONFLICT.matcher(line).matches()) {
      throw new BaselineException(number, "a merge conflict; keep the lines of both sides");
    }
    try {
      if (JsonReader.read(line, 0, line.length()) instanceof YamlNode.Mapping object) {
        return object;
      }
    } catch (YamlSyntaxException e) {
      if (known) {
        throw new BaselineException(number, "half a line: " + e.reason());
      }
    }
    throw foreign(number);
  }

  private static BaselineException foreign(int line) {
    return new BaselineException(line, "this is no baseline of docusaurus-lint");
  }

  private static void checkHeader(YamlNode.Mapping header, int line) throws BaselineException {
    if (!KIND.equals(value(header, "docusaurus-lint"))
        || !(value(header, "version") instanceof Long version)) {
      throw foreign(line);
    }
    if (version != VERSION) {
      throw new BaselineException(
          line,
          "a baseline of version "
              + version
              + ", and this docusaurus-lint knows version "
              + VERSION
              + " only; use a newer one");
    }
  }

  private static Baseline.Entry entry(YamlNode.Mapping object, int line) throws BaselineException {
    for (YamlNode.Entry field : object.entries()) {
      if (!FIELDS.contains(field.key())) {
        throw new BaselineException(line, "no field " + field.key() + " is known here");
      }
    }
    String fingerprint = text(object, "fingerprint", line);
    Matcher parts = FINGERPRINT.matcher(fingerprint);
    if (!parts.matches()) {
      throw new BaselineException(line, fingerprint + " is no fingerprint");
    }
    return new Baseline.Entry(
        text(object, "file", line),
        text(object, "rule", line),
        new Fingerprint(parts.group(1), Integer.parseInt(parts.group(2))),
        text(object, "text", line));
  }

  private static String text(YamlNode.Mapping object, String field, int line)
      throws BaselineException {
    if (value(object, field) instanceof String text) {
      return text;
    }
    throw new BaselineException(line, "an entry without a " + field);
  }

  private static @Nullable Object value(YamlNode.Mapping object, String field) {
    return object.get(field) instanceof YamlNode.Scalar scalar ? scalar.value() : null;
  }
}
