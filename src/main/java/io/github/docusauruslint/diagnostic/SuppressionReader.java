package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads suppressions from the comments of a file:
 *
 * <pre>
 * docusaurus-lint-disable-next-line links/broken-link, links/empty -- the reason
 * docusaurus-lint-disable-line links/broken-link
 * docusaurus-lint-disable links/broken-link
 * docusaurus-lint-enable links/broken-link
 * </pre>
 *
 * Without a rule they are about all rules. The next line is the next that is not blank. {@code
 * disable} holds until {@code enable} or the end of the file.
 *
 * <p>In front matter the field {@value #FIELD} holds for the whole page: a rule, a list of rules,
 * or {@code true}. Docusaurus passes by fields that it does not know.
 */
public final class SuppressionReader {
  /** The field of the front matter. */
  public static final String FIELD = "docusaurus-lint-disable";

  private static final String NEXT_LINE = "docusaurus-lint-disable-next-line";
  private static final String LINE = "docusaurus-lint-disable-line";
  private static final String ENABLE = "docusaurus-lint-enable";
  private static final List<String> DIRECTIVES = List.of(NEXT_LINE, LINE, FIELD, ENABLE);

  private final String file;
  private final SourceText text;
  private final Collection<String> rules;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<UnknownName> unknown = new ArrayList<>();
  private final List<Suppression.Cover> open = new ArrayList<>();

  /** How many of those were told already that a rule is on again. */
  private final Map<String, Integer> told = new HashMap<>();

  /** The line that was asked about last, and the one behind it that is not blank. */
  private int lineBefore;

  private @Nullable Span nextLine;

  /**
   * A reader of one file.
   *
   * @param file relative to the site folder
   * @param rules the names of all rules
   */
  public SuppressionReader(String file, SourceText text, Collection<String> rules) {
    this.file = file;
    this.text = text;
    this.rules = rules;
  }

  /** Those that were read, in the order of the text. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /** Names in them that mean nothing. */
  public List<UnknownName> unknown() {
    return unknown;
  }

  /** Reads the field of the front matter. */
  public void read(FrontMatter frontMatter) {
    YamlNode.Mapping fields = frontMatter.fields();
    YamlNode.Entry entry = fields == null ? null : fields.entry(FIELD);
    if (entry == null) {
      return;
    }
    List<Word> names = new ArrayList<>();
    List<YamlNode> items =
        entry.value() instanceof YamlNode.Sequence list ? list.items() : List.of(entry.value());
    boolean all = Boolean.TRUE.equals(entry.value().toPlain());
    for (YamlNode item : all ? List.<YamlNode>of() : items) {
      names.add(new Word(String.valueOf(item.toPlain()), item.span()));
    }
    if (all || !names.isEmpty()) {
      Span span = new Span(entry.keySpan().start(), entry.value().span().end());
      add(span, entry.keySpan(), names, new Span(0, Integer.MAX_VALUE));
    }
  }

  /** Reads comments, which come in the order of the text. */
  public void read(List<Comment> comments) {
    for (Comment comment : comments) {
      String content = comment.text().strip();
      if (content.startsWith(Comment.PREFIX)) {
        int at = text.text().indexOf(Comment.PREFIX, comment.span().start());
        List<Word> words = words(content, Math.max(at, comment.span().start()));
        directive(comment.span(), words.get(0), words.subList(1, words.size()));
      }
    }
  }

  private void directive(Span comment, Word directive, List<Word> names) {
    switch (directive.text()) {
      case NEXT_LINE -> add(comment, directive.span(), names, nextLine(comment.end()));
      case LINE -> add(comment, directive.span(), names, lines(comment));
      case FIELD -> {
        Span rest = new Span(comment.start(), Integer.MAX_VALUE);
        open.addAll(add(comment, directive.span(), names, rest));
      }
      case ENABLE -> enable(comment.end(), names);
      default ->
          unknown.add(
              new UnknownName(
                  UnknownName.Kind.DIRECTIVE,
                  file,
                  directive.span(),
                  directive.text(),
                  Nearest.of(directive.text(), DIRECTIVES)));
    }
  }

  private List<Suppression.Cover> add(
      Span whole, Span directive, List<Word> names, @Nullable Span covered) {
    List<Suppression.Cover> covers = new ArrayList<>();
    Span range = covered == null ? Span.at(Integer.MAX_VALUE) : covered;
    if (names.isEmpty()) {
      covers.add(new Suppression.Cover(null, directive, range.start(), range.end()));
    }
    for (Word name : names) {
      if (isRule(name)) {
        covers.add(new Suppression.Cover(name.text(), name.span(), range.start(), range.end()));
      }
    }
    if (!covers.isEmpty()) {
      suppressions.add(new Suppression(file, whole, covers));
    }
    return covers;
  }

  private boolean isRule(Word name) {
    if (rules.contains(name.text())) {
      return true;
    }
    String nearest = Nearest.of(name.text(), rules);
    unknown.add(new UnknownName(UnknownName.Kind.RULE, file, name.span(), name.text(), nearest));
    return false;
  }

  private void enable(int offset, List<Word> names) {
    if (names.isEmpty()) {
      open.forEach(cover -> cover.enable(null, offset));
      open.clear();
      told.clear();
    }
    for (Word name : names) {
      if (isRule(name)) {
        // What was told of the rule before covers it no more; only what was opened since does.
        int from = told.getOrDefault(name.text(), 0);
        open.subList(from, open.size()).forEach(cover -> cover.enable(name.text(), offset));
        told.put(name.text(), open.size());
      }
    }
  }

  /** The lines that a comment stands on. */
  private Span lines(Span comment) {
    int first = text.position(Math.min(comment.start(), text.length())).line();
    int last = text.position(Math.min(comment.end(), text.length())).line();
    return new Span(text.lineSpan(first).start(), text.lineSpan(last).end());
  }

  /** The next line that is not blank. */
  private @Nullable Span nextLine(int offset) {
    int end = text.position(Math.min(offset, text.length())).line();
    if (end != lineBefore) {
      lineBefore = end;
      nextLine = null;
      for (int line = end + 1; nextLine == null && line <= text.lineCount(); line++) {
        Span span = text.lineSpan(line);
        nextLine = text.slice(span).isBlank() ? null : span;
      }
    }
    return nextLine;
  }

  /** A word of a comment. */
  private record Word(String text, Span span) {}

  /** What asks, and the rules, up to the reason. */
  private static List<Word> words(String content, int offset) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      if (isSeparator(content.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < content.length() && !isSeparator(content.charAt(at))) {
        at++;
      }
      String word = content.substring(start, at);
      if (word.equals("--")) {
        break;
      }
      words.add(new Word(word, new Span(offset + start, offset + at)));
    }
    return words;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || Character.isWhitespace(c);
  }
}
