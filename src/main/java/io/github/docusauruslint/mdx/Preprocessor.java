package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rewriting of a file's text that Docusaurus does before MDX sees it, blind to code blocks:
 * {@code unwrapMdxCodeBlocks}, {@code escapeMarkdownHeadingIds} and {@code
 * admonitionTitleToDirectiveLabel} of {@code @docusaurus/utils} 3.10.2, in that order.
 *
 * <p>Those are regular expressions; these are searches for the few characters that can make them
 * match, which are left out where one look at the page finds none of them.
 */
public final class Preprocessor {
  private final List<OffsetMap.Runs> steps = new ArrayList<>();
  private String text;

  private Preprocessor(String text) {
    this.text = text;
  }

  /**
   * The text that MDX parses.
   *
   * @param text a whole file, front matter included, without byte order mark
   */
  public static Preprocessed apply(String text, MdxOptions options) {
    return apply(new PageText(text), options);
  }

  static Preprocessed apply(PageText page, MdxOptions options) {
    Preprocessor work = new Preprocessor(page.text);
    if (page.hasCodeBlocks()) {
      work.unwrapCodeBlocks("```");
      work.unwrapCodeBlocks("````");
    }
    if (options.headingIds() && page.hasHeadingIds()) {
      work.escapeHeadingIds();
    }
    if (options.admonitions() && page.hasColons()) {
      work.labelAdmonitions(options.admonitionKeywords());
    }
    return new Preprocessed(work.text, OffsetMap.of(work.steps));
  }

  /** A fence named {@code mdx-code-block} loses its two lines; what is between them stays. */
  private void unwrapCodeBlocks(String fence) {
    @Nullable Rewriting edits = null;
    int word = text.indexOf(PageText.BLOCK_WORD);
    int from = 0;
    while (word >= 0) {
      int open = openingLine(word, fence, from);
      int body = open < 0 ? -1 : afterLineBreak(word + PageText.BLOCK_WORD.length());
      if (body < 0) {
        word = text.indexOf(PageText.BLOCK_WORD, word + 1);
        continue;
      }
      int bodyEnd = closingLine(body, fence);
      if (bodyEnd < 0) {
        break;
      }
      if (edits == null) {
        edits = new Rewriting(text);
      }
      int fenceEnd = skipSpaces(afterLineBreak(bodyEnd)) + fence.length();
      edits.keepTo(open);
      edits.skipTo(body);
      edits.keepTo(bodyEnd);
      // The line break is part of the match: a block that starts right behind it is not seen.
      from = Math.max(fenceEnd, afterLineBreak(fenceEnd));
      edits.copy(fenceEnd, from);
      word = text.indexOf(PageText.BLOCK_WORD, from);
    }
    finish(edits);
  }

  /** Where the opening line of a block starts, behind its line break; -1 when there is none. */
  private int openingLine(int word, String fence, int from) {
    int i = backOverSpaces(word);
    int ticks = i - fence.length();
    if (ticks < 0 || !text.startsWith(fence, ticks)) {
      return -1;
    }
    int line = backOverSpaces(ticks);
    if (line == 0) {
      return from == 0 ? 0 : -1;
    }
    return text.charAt(line - 1) == '\n' && line - 1 >= from ? line : -1;
  }

  /** Where the body ends whose closing line is the first one from {@code body} on, or -1. */
  private int closingLine(int body, String fence) {
    for (int i = text.indexOf('\n', body); i >= 0; i = text.indexOf('\n', i + 1)) {
      int ticks = skipSpaces(i + 1);
      if (text.startsWith(fence, ticks)) {
        int end = ticks + fence.length();
        if (end == text.length() || afterLineBreak(end) >= 0) {
          return i > body && text.charAt(i - 1) == '\r' ? i - 1 : i;
        }
      }
    }
    return -1;
  }

  /** On lines that start with one to six {@code #}, the first <code>{#</code> is escaped. */
  private void escapeHeadingIds() {
    @Nullable Rewriting edits = null;
    int brace = text.indexOf("{#");
    while (brace >= 0) {
      int line = text.lastIndexOf('\n', brace) + 1;
      int end = lineEnd(line);
      if (brace < end && isHeading(line) && (brace == 0 || text.charAt(brace - 1) != '\\')) {
        if (edits == null) {
          edits = new Rewriting(text);
        }
        edits.keepTo(brace);
        edits.insert("\\");
        // Docusaurus then takes one backslash from the first pair of them before such a brace,
        // meaning the one it has just doubled; here that can only be a later one.
        int doubled = doubledBackslash(brace, end);
        if (doubled >= 0) {
          edits.keepTo(doubled);
          edits.skipTo(doubled + 1);
        }
      }
      int next = text.indexOf('\n', brace);
      brace = next < 0 ? -1 : text.indexOf("{#", next);
    }
    finish(edits);
  }

  private int doubledBackslash(int from, int end) {
    for (int i = from; i + 4 <= end; i++) {
      if (text.startsWith("\\\\{#", i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHeading(int line) {
    int i = line;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    return i > line && i <= line + 6;
  }

  /** {@code :::note Title} becomes {@code :::note[Title]}. */
  private void labelAdmonitions(Set<String> keywords) {
    @Nullable Rewriting edits = null;
    int colons = text.indexOf(":::");
    while (colons >= 0) {
      int name = colons + 3;
      while (name < text.length() && text.charAt(name) == ':') {
        name++;
      }
      int nameEnd = isAdmonitionIndent(colons) ? wordEnd(name) : name;
      if (nameEnd > name
          && text.startsWith(" ", nameEnd)
          && keywords.contains(text.substring(name, nameEnd))) {
        if (edits == null) {
          edits = new Rewriting(text);
        }
        edits.keepTo(nameEnd);
        edits.replaceTo(skipSpaces(nameEnd), "[");
        edits.keepTo(lineEnd(nameEnd));
        edits.insert("]");
      }
      colons = text.indexOf(":::", name);
    }
    finish(edits);
  }

  /** Whether the line up to {@code colons} is {@code >} marks, then only spaces or only tabs. */
  private boolean isAdmonitionIndent(int colons) {
    int i = colons;
    char indent = i > 0 ? text.charAt(i - 1) : '\n';
    if (indent == ' ' || indent == '\t') {
      while (i > 0 && text.charAt(i - 1) == indent) {
        i--;
      }
    }
    if (indent == '\t' && i >= 2 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '>') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) == '>') {
      i--;
      if (i >= 2 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == '>') {
        i--;
      }
    }
    return i == 0 || isLineEnd(text.charAt(i - 1));
  }

  private int wordEnd(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) != ' ' && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void finish(@Nullable Rewriting edits) {
    if (edits != null) {
      text = edits.finish();
      steps.add(edits.runs);
    }
  }

  private int backOverSpaces(int offset) {
    int i = offset;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private int skipSpaces(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Behind LF or CR LF at {@code offset}; -1 when neither stands there. */
  private int afterLineBreak(int offset) {
    int i = offset < text.length() && text.charAt(offset) == '\r' ? offset + 1 : offset;
    return i < text.length() && text.charAt(i) == '\n' ? i + 1 : -1;
  }

  private int lineEnd(int offset) {
    int i = offset;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** What {@code .} does not match and {@code $} stops at in JavaScript. */
  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** One pass over the text that copies, drops and inserts, and records what moved where. */
  private static final class Rewriting {
    private final String old;
    private final StringBuilder out;
    private final OffsetMap.Runs runs = new OffsetMap.Runs();
    private int at;

    Rewriting(String old) {
      this.old = old;
      this.out = new StringBuilder(old.length() + 64);
    }

    void keepTo(int offset) {
      out.append(old, at, offset);
      at = offset;
    }

    /** What stands from {@code offset} to {@code end} takes the place of all before {@code end}. */
    void copy(int offset, int end) {
      out.append(old, offset, end);
      skipTo(end);
    }

    void skipTo(int offset) {
      at = offset;
      runs.add(out.length(), at);
    }

    void insert(String added) {
      runs.add(out.length(), at);
      out.append(added);
      runs.add(out.length(), at);
    }

    void replaceTo(int offset, String added) {
      runs.add(out.length(), at);
      out.append(added);
      skipTo(offset);
    }

    String finish() {
      keepTo(old.length());
      return out.toString();
    }
  }
}
