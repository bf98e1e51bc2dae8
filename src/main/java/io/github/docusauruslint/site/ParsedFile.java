package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Markdown file that was read. */
public final class ParsedFile {
  private final String path;
  private final SourceText text;
  private final Supplier<PageFacts> facts;

  /**
   * A file with its facts at hand.
   *
   * @param path relative to the site folder; may start with {@code ../}
   */
  public ParsedFile(String path, SourceText text, PageFacts facts) {
    this(path, text, () -> facts);
  }

  private ParsedFile(String path, SourceText text, Supplier<PageFacts> facts) {
    this.path = path;
    this.text = text;
    this.facts = facts;
  }

  /**
   * A file whose facts are made of something smaller when they are asked for, and let go when
   * memory is wanted for something else.
   *
   * @param facts equal ones each time; asked by several threads
   */
  public static ParsedFile onDemand(String path, SourceText text, Supplier<PageFacts> facts) {
    return new ParsedFile(path, text, new Recalled(facts));
  }

  /**
   * A file that somebody is still reading.
   *
   * @param facts waits for them; the same ones each time
   */
  public static ParsedFile awaited(String path, SourceText text, Supplier<PageFacts> facts) {
    return new ParsedFile(path, text, facts);
  }

  /** Facts as long as somebody holds them. */
  private static final class Recalled implements Supplier<PageFacts> {
    private final Supplier<PageFacts> source;
    private volatile @Nullable Reference<PageFacts> last;

    Recalled(Supplier<PageFacts> source) {
      this.source = source;
    }

    @Override
    public PageFacts get() {
      Reference<PageFacts> held = last;
      PageFacts known = held == null ? null : held.get();
      if (known == null) {
        known = source.get();
        last = new WeakReference<>(known);
      }
      return known;
    }
  }

  /** The same with another way to get at its text. */
  public ParsedFile withText(SourceText other) {
    return new ParsedFile(path, other, facts);
  }

  public String path() {
    return path;
  }

  public SourceText text() {
    return text;
  }

  /** What it says; ask once where much is to be looked at. */
  public PageFacts facts() {
    return facts.get();
  }

  /**
   * Whether its facts are let go when memory is wanted. What is made of them and can be made again
   * is not to be kept either: the site is large.
   */
  public boolean isOnDemand() {
    return facts instanceof Recalled;
  }

  @Override
  public String toString() {
    return path;
  }
}
