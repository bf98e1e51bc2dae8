package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as the two that read it see it: gray-matter, which gives Docusaurus the fields, and
 * MDX, which only skips it. They do not agree on where it ends.
 */
public final class FrontMatterReader {
  private static final String FENCE = "---";

  private FrontMatterReader() {}

  /**
   * What gray-matter makes of a file.
   *
   * @param comments those among the fields that may be for the linter
   * @param contentStart where the content starts, behind the closing line
   * @param error why it throws, so that the page is not read at all; or null
   */
  public record Result(
      FrontMatter frontMatter,
      List<Comment> comments,
      int contentStart,
      @Nullable MdxError error) {}

  /** Splits a file as gray-matter does, and reads the fields. */
  public static Result read(SourceText source) {
    String text = source.text();
    // A second byte order mark: gray-matter strips it, nobody else does.
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    if (!text.startsWith(FENCE, start) || text.startsWith("-", start + 3)) {
      return new Result(FrontMatter.NONE, List.of(), 0, null);
    }
    int languageEnd = languageEnd(text, start + 3);
    String language = JsStrings.trim(text.substring(start + 3, languageEnd));
    int close = text.indexOf("\n" + FENCE, languageEnd);
    int contentStart = close < 0 ? text.length() : afterLineBreak(text, close + 4);
    Span span = new Span(start, close < 0 ? text.length() : close + 4);
    int blockStart = language.isEmpty() ? start + 3 : languageEnd;
    int blockEnd = close < 0 ? text.length() : close;
    List<Comment> comments = new ArrayList<>(0);
    YamlNode root = null;
    MdxError error = null;
    boolean blank = isBlank(text, blockStart, blockEnd);
    try {
      // js-yaml ends a last line that has no line break; the one of the file takes that place.
      boolean ended = close < 0 || text.charAt(close - 1) == '\n';
      Span block = new Span(blockStart, ended ? blockEnd : blockEnd + 1);
      YamlNode read = parse(text, block, blank ? "" : language, comments);
      root = blank ? null : read;
    } catch (YamlSyntaxException e) {
      error = blank ? null : isYaml(language) ? yamlError(source, e) : jsonError(e);
    } catch (UnknownLanguageException e) {
      error = unreadable(span, e.message);
    }
    return new Result(new FrontMatter(span, root), comments, contentStart, error);
  }

  /** The end of the first line, or the last character where there is no other line. */
  private static int languageEnd(String text, int start) {
    int lineFeed = text.indexOf('\n', start);
    if (lineFeed < 0) {
      return Math.max(start, text.length() - 1);
    }
    return lineFeed > start && text.charAt(lineFeed - 1) == '\r' ? lineFeed - 1 : lineFeed;
  }

  private static int afterLineBreak(String text, int offset) {
    int i = text.startsWith("\r", offset) ? offset + 1 : offset;
    return text.startsWith("\n", i) ? i + 1 : i;
  }

  /** Whether there is nothing but comments: then the block is not parsed at all. */
  private static boolean isBlank(String text, int start, int end) {
    int i = JsStrings.skipWhitespace(text, start, end);
    while (i < end) {
      boolean comment = text.charAt(i) == '#' && i + 1 < end && text.charAt(i + 1) != '\n';
      if (!comment) {
        return false;
      }
      int lineFeed = text.indexOf('\n', i);
      i = lineFeed < 0 ? end : JsStrings.skipWhitespace(text, Math.min(lineFeed, end), end);
    }
    return true;
  }

  private static @Nullable YamlNode parse(
      String text, Span block, String language, List<Comment> comments)
      throws YamlSyntaxException, UnknownLanguageException {
    if (isYaml(language)) {
      return YamlReader.read(
          text,
          block.start(),
          block.end(),
          span -> {
            Comment comment = new Comment(span, text.substring(span.start() + 1, span.end()));
            if (comment.mayAsk()) {
              comments.add(comment);
            }
          });
    }
    if (language.equals("json")) {
      return JsonReader.read(text, block.start(), block.end());
    }
    if (isProgram(language)) {
      throw new UnknownLanguageException(
          "front matter in " + language + " is a program, which is not run here");
    }
    throw new UnknownLanguageException("gray-matter engine \"" + language + "\" is not registered");
  }

  private static boolean isYaml(String language) {
    return language.isEmpty()
        || language.equalsIgnoreCase("yaml")
        || language.equalsIgnoreCase("yml");
  }

  private static boolean isProgram(String language) {
    String name = language.toLowerCase(Locale.ROOT);
    return name.equals("js") || name.equals("javascript");
  }

  private static MdxError yamlError(SourceText source, YamlSyntaxException e) {
    Position place = source.position(e.offset());
    String named =
        switch (e.mark()) {
          case OFFSET -> " (" + place.line() + ":" + place.column() + ")";
          case LINE_BEHIND -> " (" + (place.line() + 1) + ":1)";
          case NONE -> "";
        };
    return new MdxError(
        MdxError.Kind.FRONT_MATTER,
        Span.at(e.offset()),
        e.reason() + named,
        "YAMLException",
        "front-matter",
        null,
        named.isEmpty());
  }

  /** {@code JSON.parse} names an offset at best; the place is ours. */
  private static MdxError jsonError(YamlSyntaxException e) {
    return new MdxError(
        MdxError.Kind.FRONT_MATTER,
        Span.at(e.offset()),
        e.reason(),
        "SyntaxError",
        "front-matter",
        null,
        true);
  }

  private static MdxError unreadable(Span span, String message) {
    return new MdxError(
        MdxError.Kind.FRONT_MATTER,
        new Span(span.start(), span.start() + FENCE.length()),
        message,
        "Error",
        "front-matter",
        null,
        true);
  }

  /**
   * Where MDX sees the front matter end: behind the closing line, its line break not included.
   *
   * @param text the preprocessed file
   * @return -1 where there is none: the first line is not just {@code ---}, or no line closes it
   */
  public static int mdxEnd(String text) {
    int line = fenceEnd(text, 0);
    while (line >= 0 && line < text.length()) {
      line = nextLine(text, line);
      if (line < 0) {
        return -1;
      }
      int end = fenceEnd(text, line);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** The end of a line of {@code ---} and spaces or tabs, or -1. */
  private static int fenceEnd(String text, int start) {
    if (!text.startsWith(FENCE, start)) {
      return -1;
    }
    int i = start + FENCE.length();
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' ? i : -1;
  }

  /** Where the next line starts, or -1. */
  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return text.startsWith("\n", i + 1) ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** A language that is not read. */
  private static final class UnknownLanguageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    UnknownLanguageException(String message) {
      super(message, null, false, false);
      this.message = message;
    }
  }
}
