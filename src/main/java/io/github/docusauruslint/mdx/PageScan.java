package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the scanners of one page share. */
final class PageScan {
  /** After so many, what may be a tag or an expression is plain text. */
  private static final int MOST_FAULTS = 50;

  /** The same for characters: the end of what is unfinished is sought to the end of the page. */
  private static final int MOST_SOUGHT = 100_000_000;

  /** So many times the page may be read in search of lines that are nothing but tags and braces. */
  private static final int MOST_READINGS = 8;

  /** So many times the page may be read for what directives contain, each in another. */
  private static final int MOST_NESTED = 16;

  private static final int SHORT = 2_000_000;

  final String text;
  final char[] chars;
  final MdxOptions options;

  /** Whether the page is CommonMark with HTML, rather than MDX. */
  final boolean commonMark;

  /** The page as it stands. */
  final Stretch whole;

  /** Normalized labels of the definitions that have been read. */
  final Set<String> definitions = new HashSet<>();

  /** Length of the longest of them. */
  int longestDefinition;

  /** Normalized labels of the footnote definitions that have been read. */
  final Set<String> footnotes = new HashSet<>();

  /** Local names of the imports that have been read. */
  final Set<String> importedNames = new HashSet<>();

  /** Nodes in whose text bare URLs or addresses may have escaped the tokenizer. */
  final List<Node> literalCandidates = new ArrayList<>();

  final List<Fault> faults = new ArrayList<>();

  /** Opening tags that nothing closes. */
  final List<Tag> unclosed = new ArrayList<>(0);

  final List<Comment> comments = new ArrayList<>();
  final List<UndefinedReference> undefinedReferences = new ArrayList<>();

  private final PageText page;
  private final List<ArrayDeque<Job>> jobs = new ArrayList<>();
  private @Nullable SourceText positions;

  // What the last search for the end of a comment found, and from where.
  private int commentFrom;
  private int commentClosing = -1;

  /** How often a fault was found, some of them several times. */
  private int reports;

  private int parts;

  /** Tokens of JavaScript that are not yet counted as a part. */
  private int tokens;

  /** How many characters were read for lines of tags and braces, and are text after all. */
  private long refused;

  private long nested;

  /** What is left to be read: text, or the content of a container directive. */
  sealed interface Job {
    /** Offset in the page where it starts. */
    int offset();
  }

  /**
   * Inline content.
   *
   * @param listItemStart whether it may start with a task list's check box
   * @param level the level of the job, to count those within it from
   */
  record TextJob(
      Node parent,
      Stretch in,
      int from,
      int to,
      int offset,
      boolean listItemStart,
      boolean tableCell,
      int level)
      implements Job {}

  /** The content of a container directive. */
  record DocumentJob(Node parent, LineTable lines, int offset, int level) implements Job {}

  PageScan(PageText page, MdxOptions options, PageFacts.Format format) {
    this.commonMark = format == PageFacts.Format.MD;
    this.page = page;
    this.text = page.text;
    this.chars = page.chars;
    this.options = options;
    this.whole = new Stretch(this, chars.length);
  }

  /** Reads the whole page, and gives its tree. */
  Node scan() {
    Node root = new Node(Node.Kind.ROOT, 0, chars.length);
    new DocumentScanner(this, new Lines.OfPage(page), root, 0).scan();
    InlineScanner inline = new InlineScanner(this);
    for (int level = 0; level < jobs.size(); level++) {
      ArrayDeque<Job> queue = jobs.get(level);
      while (!queue.isEmpty()) {
        Job job = queue.removeFirst();
        if (job instanceof TextJob textJob) {
          inline.scan(textJob);
        } else if (job instanceof DocumentJob documentJob) {
          Lines lines = new Lines.Cut(documentJob.lines());
          new DocumentScanner(this, lines, documentJob.parent(), level + 2).scan();
        }
      }
    }
    return root;
  }

  /**
   * Leaves a job for later. micromark goes over a page again and again, each time one level deeper:
   * that decides which definitions a text can know, and which fault is the first.
   */
  void later(Job job, int level) {
    while (jobs.size() <= level) {
      jobs.add(new ArrayDeque<>());
    }
    ArrayDeque<Job> queue = jobs.get(level);
    if (queue.isEmpty() || queue.getLast().offset() <= job.offset()) {
      queue.addLast(job);
      return;
    }
    // Labels of text directives come out of order with the content of container directives.
    ArrayDeque<Job> behind = new ArrayDeque<>();
    while (!queue.isEmpty() && queue.getLast().offset() > job.offset()) {
      behind.addFirst(queue.removeLast());
    }
    queue.addLast(job);
    queue.addAll(behind);
  }

  /**
   * Counts what goes into the tree.
   *
   * @throws CrowdedPageException when that is too much
   */
  void count(int weight) {
    parts += weight;
    if (parts > CrowdedPageException.MOST_PARTS) {
      throw new CrowdedPageException();
    }
  }

  /** Counts tokens of JavaScript that go into the tree, as {@link #count}. */
  void countTokens(int more) {
    tokens += more;
    count(tokens / CrowdedPageException.TOKENS);
    tokens %= CrowdedPageException.TOKENS;
  }

  /** Records a fault; scanning goes on as if its first character were plain text. */
  void report(Fault fault) {
    reports++;
    for (Fault known : faults) {
      if (known.start() == fault.start() && known.message().equals(fault.message())) {
        return;
      }
    }
    faults.add(fault);
  }

  /**
   * Behind the closing of a comment that comes next, or -1; what is known is not searched again.
   */
  int commentEnd(int from) {
    if (from < commentFrom || from > commentClosing) {
      commentFrom = from;
      int found = Comments.closing(text, from);
      commentClosing = found < 0 ? Integer.MAX_VALUE : found;
    }
    return commentClosing == Integer.MAX_VALUE ? -1 : Comments.behindClosing(commentClosing);
  }

  /**
   * Counts characters that were read for lines of nothing but tags and braces, and are text after
   * all: the same may be read for each line among them.
   *
   * @throws Fault when they are too many, a limit of ours
   */
  void refuse(int start, int count) throws Fault {
    refused += count;
    if (refused > Math.max(SHORT, (long) MOST_READINGS * chars.length)) {
      reports = MOST_FAULTS;
      throw new Fault(
          MdxError.Kind.LIMIT,
          start,
          start,
          "More than "
              + MOST_READINGS
              + " times the page is not read in search of lines of nothing but tags and braces",
          "flow-readings",
          "docusaurus-lint",
          null);
    }
  }

  /** Counts characters that a directive contains, and says whether those are too many to read. */
  boolean isReadTooOften(int count) {
    nested += count;
    return nested > Math.max(SHORT, (long) MOST_NESTED * chars.length);
  }

  /** Whether it makes sense to look for more tags and expressions. */
  boolean givesUp() {
    return reports >= MOST_FAULTS || (long) reports * chars.length > MOST_SOUGHT;
  }

  void define(String identifier) {
    definitions.add(identifier);
    longestDefinition = Math.max(longestDefinition, identifier.length());
  }

  /** The place of an offset in the preprocessed text, as the compiler would say it. */
  Position position(int offset) {
    SourceText known = positions;
    if (known == null) {
      known = SourceText.of(text);
      positions = known;
    }
    return known.position(offset);
  }

  /** Such as {@code 1:2-3:4}. */
  String range(int start, int end) {
    return point(start) + "-" + point(end);
  }

  String point(int offset) {
    Position position = position(offset);
    return position.line() + ":" + position.column();
  }

  boolean isLineStart(int offset) {
    return offset == 0 || Characters.isLineEnding(chars[offset - 1]);
  }
}
