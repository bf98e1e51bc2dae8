package io.github.docusauruslint.yaml;

import static io.github.docusauruslint.yaml.YamlCursor.END;
import static io.github.docusauruslint.yaml.YamlCursor.isBreak;
import static io.github.docusauruslint.yaml.YamlCursor.isSpace;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * YAML as js-yaml 4.3 reads it with its default schema, which is what Docusaurus 3.10.2 asks for
 * front matter, tags, authors and category files.
 *
 * <p>What it accepts, what it makes of it, and where and why it refuses are js-yaml's, and not
 * always the specification's.
 */
public final class YamlReader {
  private final YamlCursor cursor;
  private final Map<String, String> handles = new HashMap<>();
  private boolean versioned;

  private YamlReader(YamlCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the one document of a stretch of text.
   *
   * @return null when there is nothing but comments and space
   * @throws YamlSyntaxException where js-yaml refuses; its offset counts from the start of {@code
   *     text}
   */
  public static @Nullable YamlNode read(String text, int start, int end)
      throws YamlSyntaxException {
    return read(new YamlCursor(text, start, end));
  }

  /**
   * The same, with the comments.
   *
   * @param comments takes their places, with the marks; also those in front of a fault
   */
  public static @Nullable YamlNode read(String text, int start, int end, Consumer<Span> comments)
      throws YamlSyntaxException {
    return read(new YamlCursor(text, start, end, comments));
  }

  private static @Nullable YamlNode read(YamlCursor cursor) throws YamlSyntaxException {
    while (cursor.current() == ' ') {
      cursor.lineIndent++;
      cursor.at++;
    }
    if (cursor.isDone()) {
      return null;
    }
    YamlNode root = new YamlReader(cursor).document();
    int second = cursor.at;
    boolean more = !cursor.isDone();
    while (!cursor.isDone()) {
      new YamlReader(cursor).document();
    }
    if (more) {
      throw new YamlSyntaxException(
          "expected a single document in the stream, but found more",
          second,
          YamlSyntaxException.Mark.NONE);
    }
    return root;
  }

  private @Nullable YamlNode document() throws YamlSyntaxException {
    boolean directives = false;
    while (cursor.current() != END) {
      cursor.skipSpace(true);
      if (cursor.lineIndent > 0 || cursor.current() != '%') {
        break;
      }
      directives = true;
      directive();
    }
    cursor.skipSpace(true);
    boolean marked =
        cursor.lineIndent == 0
            && cursor.current() == '-'
            && cursor.charAt(cursor.at + 1) == '-'
            && cursor.charAt(cursor.at + 2) == '-';
    if (marked) {
      cursor.at += 3;
      cursor.skipSpace(true);
    } else if (directives) {
      throw cursor.error("directives end mark is expected");
    }
    YamlNode root = new YamlComposer(cursor, handles).document();
    cursor.skipSpace(true);
    if (cursor.isAtSeparator()) {
      if (cursor.current() == '.') {
        cursor.at += 3;
        cursor.skipSpace(true);
      }
    } else if (!cursor.isDone()) {
      throw cursor.error("end of the stream or a document separator is expected");
    }
    return root;
  }

  private void directive() throws YamlSyntaxException {
    int from = ++cursor.at;
    String name = word();
    if (cursor.at == from) {
      throw cursor.error("directive name must not be less than one character in length");
    }
    List<String> arguments = new ArrayList<>();
    while (cursor.current() != END) {
      char c = cursor.skipBlanks();
      if (c == '#') {
        cursor.skipComment();
        break;
      }
      if (isBreak(c)) {
        break;
      }
      arguments.add(word());
    }
    if (cursor.current() != END) {
      cursor.skipLineBreak();
    }
    switch (name) {
      case "YAML" -> version(arguments);
      case "TAG" -> handle(arguments);
      default -> {}
    }
  }

  private String word() {
    int from = cursor.at;
    char c = cursor.current();
    while (c != END && !isSpace(c)) {
      c = cursor.next();
    }
    return cursor.slice(from, cursor.at);
  }

  private void version(List<String> arguments) throws YamlSyntaxException {
    if (versioned) {
      throw cursor.error("duplication of %YAML directive");
    }
    if (arguments.size() != 1) {
      throw cursor.error("YAML directive accepts exactly one argument");
    }
    if (!arguments.get(0).matches("[0-9]+\\.[0-9]+")) {
      throw cursor.error("ill-formed argument of the YAML directive");
    }
    if (!arguments.get(0).matches("0*1\\..*")) {
      throw cursor.error("unacceptable YAML version of the document");
    }
    versioned = true;
  }

  private void handle(List<String> arguments) throws YamlSyntaxException {
    if (arguments.size() != 2) {
      throw cursor.error("TAG directive accepts exactly two arguments");
    }
    String handle = arguments.get(0);
    String prefix = arguments.get(1);
    if (!YamlProperties.isHandle(handle)) {
      throw cursor.error("ill-formed tag handle (first argument) of the TAG directive");
    }
    if (handles.containsKey(handle)) {
      throw cursor.error("there is a previously declared suffix for \"" + handle + "\" tag handle");
    }
    if (!YamlProperties.isUri(prefix)) {
      throw cursor.error("ill-formed tag prefix (second argument) of the TAG directive");
    }
    String decoded = UriCodec.decodeUriComponent(prefix);
    if (decoded == null) {
      throw cursor.error("tag prefix is malformed: " + prefix);
    }
    handles.put(handle, decoded);
  }
}
