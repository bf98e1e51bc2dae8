package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that is read, and what js-yaml remembers of the line it is on.
 *
 * <p>The window ends with a line break, added in thought where the text has none, and then {@link
 * #END}.
 */
final class YamlCursor {
  /** Behind the last character. */
  static final char END = '\0';

  private final String text;
  private final int end;
  private final int limit;
  private final int start;

  /** Where it stands, an offset into the whole text. */
  int at;

  int line;
  int lineStart;

  /** Spaces in front of the line's content. */
  int lineIndent;

  /** Takes the comments that are passed by, marks included; each once. */
  private final Consumer<Span> comments;

  /** Where the last comment starts, or -1. */
  private int lastComment = -1;

  /** The first tab among the space that was skipped on this line, or -1. */
  int firstTab = -1;

  YamlCursor(String text, int start, int end) throws YamlSyntaxException {
    this(text, start, end, comment -> {});
  }

  YamlCursor(String text, int start, int end, Consumer<Span> comments) throws YamlSyntaxException {
    this.comments = comments;
    this.text = text;
    this.start = start;
    this.end = end;
    boolean broken = end > start && isBreak(text.charAt(end - 1));
    this.limit = broken || end == start ? end : end + 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == END) {
        throw new YamlSyntaxException("null byte is not allowed in input", i);
      }
    }
    at = start < end && text.charAt(start) == '\uFEFF' ? start + 1 : start;
    lineStart = at;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isFlowIndicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  char current() {
    return charAt(at);
  }

  char next() {
    return charAt(++at);
  }

  char charAt(int offset) {
    if (offset < end) {
      return text.charAt(offset);
    }
    return offset >= limit ? END : '\n';
  }

  /** Whether nothing but the last line break may follow. */
  boolean isDone() {
    return at >= limit - 1;
  }

  /** How far it is from the beginning of the window. */
  boolean isAtStart(int offset) {
    return offset == start;
  }

  /** A place that the text has: the line break in thought is none. */
  int within(int offset) {
    return Math.min(offset, end);
  }

  String slice(int from, int to) {
    return text.substring(from, within(to));
  }

  YamlSyntaxException error(String reason) {
    return errorAt(reason, at);
  }

  YamlSyntaxException errorAt(String reason, int offset) {
    boolean behind = offset > text.length() && lineStart > text.length();
    return new YamlSyntaxException(
        reason,
        Math.min(offset, text.length()),
        behind ? YamlSyntaxException.Mark.LINE_BEHIND : YamlSyntaxException.Mark.OFFSET);
  }

  void skipLineBreak() throws YamlSyntaxException {
    char c = current();
    if (!isBreak(c)) {
      throw error("a line break is expected");
    }
    at += c == '\r' && charAt(at + 1) == '\n' ? 2 : 1;
    line++;
    lineStart = at;
    firstTab = -1;
  }

  /** Skips spaces, tabs, line breaks and, if wished, comments; says how many lines it went down. */
  int skipSpace(boolean comments) throws YamlSyntaxException {
    int from = line;
    while (true) {
      char c = current();
      while (isBlank(c)) {
        if (c == '\t' && firstTab < 0) {
          firstTab = at;
        }
        c = next();
      }
      if (comments && c == '#') {
        c = skipComment();
      }
      if (!isBreak(c)) {
        return line - from;
      }
      skipLineBreak();
      lineIndent = 0;
      while (current() == ' ') {
        lineIndent++;
        at++;
      }
    }
  }

  /** Passes a comment by, and returns what ends it. */
  char skipComment() {
    int from = at;
    char c = skipToLineEnd();
    if (lastComment < from) {
      lastComment = from;
      comments.accept(new Span(from, Math.min(at, end)));
    }
    return c;
  }

  /** Goes to the line break or the end, and returns it. */
  char skipToLineEnd() {
    char c = current();
    while (c != END && !isBreak(c)) {
      c = next();
    }
    return c;
  }

  char skipBlanks() {
    char c = current();
    while (isBlank(c)) {
      c = next();
    }
    return c;
  }

  /** Whether {@code ---} or {@code ...} stands here, at the start of a line. */
  boolean isAtSeparator() {
    char c = current();
    if (at != lineStart || c != '-' && c != '.') {
      return false;
    }
    char after = charAt(at + 3);
    return charAt(at + 1) == c && charAt(at + 2) == c && (after == END || isSpace(after));
  }

  Place place() {
    return new Place(at, line, lineStart, lineIndent, firstTab);
  }

  void returnTo(Place place) {
    at = place.at;
    line = place.line;
    lineStart = place.lineStart;
    lineIndent = place.lineIndent;
    firstTab = place.firstTab;
  }

  /** Where the cursor was. */
  record Place(int at, int line, int lineStart, int lineIndent, int firstTab) {}

  /**
   * The characters of a scalar, put together from stretches of the text; a scalar of one stretch is
   * not copied twice.
   */
  static final class Text {
    private final YamlCursor cursor;
    private String first = "";
    private @Nullable StringBuilder joined;

    Text(YamlCursor cursor) {
      this.cursor = cursor;
    }

    /** Adds a stretch of a plain or block scalar. */
    void addPrintable(int from, int to) throws YamlSyntaxException {
      for (int i = from; i < to; i++) {
        char c = cursor.charAt(i);
        boolean printable =
            c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c == '\t'
                || c == 0x85
                || c >= 0xE000 && c < 0xFFFE;
        if (!printable) {
          if (!Character.isHighSurrogate(c)
              || i + 1 == to
              || !Character.isLowSurrogate(cursor.charAt(i + 1))) {
            throw cursor.error("the stream contains non-printable characters");
          }
          i++;
        }
      }
      add(from, to);
    }

    /** Adds a stretch of a quoted scalar. */
    void addJson(int from, int to) throws YamlSyntaxException {
      for (int i = from; i < to; i++) {
        char c = cursor.charAt(i);
        if (c < ' ' && c != '\t') {
          throw cursor.error("expected valid JSON character");
        }
      }
      add(from, to);
    }

    private void add(int from, int to) {
      if (from < to) {
        add(cursor.slice(from, to));
      }
    }

    void add(String more) {
      if (joined != null) {
        joined.append(more);
      } else if (first.isEmpty()) {
        first = more;
      } else {
        joined = new StringBuilder(first).append(more);
      }
    }

    void addBreaks(int count) {
      if (count > 0) {
        add("\n".repeat(count));
      }
    }

    /** Adds what line breaks inside a flowing scalar mean. */
    void addFolded(int breaks) {
      if (breaks == 1) {
        add(" ");
      } else {
        addBreaks(breaks - 1);
      }
    }

    @Override
    public String toString() {
      return joined == null ? first : joined.toString();
    }
  }
}
