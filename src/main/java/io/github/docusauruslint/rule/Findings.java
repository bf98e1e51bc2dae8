package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.NamedValues;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one rule puts what it finds.
 *
 * <p>A rule names a message by its key below its own name: {@code findings.add(page, span,
 * "no-page", url)} takes {@code links/broken-link.no-page} of the language file. A key with {@code
 * .help} behind it is the help line, filled with the same arguments, unless {@link Finding#help}
 * names another. Keys that all rules share are below {@code any}. Not for use by several threads at
 * once.
 */
public final class Findings {
  /** Where as many findings have texts of their own, others will. */
  private static final int MOST_TEXTS = 1_000;

  private final RuleMetadata rule;
  private final Severity severity;
  private final Options options;
  private final Supplier<Messages> messages;
  private final Queue<Finding> found = new ArrayDeque<>();

  /** Texts that findings have, so that equal ones are kept once. */
  private final Map<String, String> texts = new HashMap<>();

  /**
   * An empty collection.
   *
   * @param messages asked for only when something is found
   */
  public Findings(
      RuleMetadata rule, Severity severity, Options options, Supplier<Messages> messages) {
    this.rule = rule;
    this.severity = severity;
    this.options = options;
    this.messages = messages;
  }

  /** The settings of the rule. */
  public Options options() {
    return options;
  }

  /** An argument that is a message of the rule itself, such as the name of a style. */
  public record Word(String key) {}

  /** A finding on a page. */
  public Finding add(Page page, Span span, String key, Object... arguments) {
    return add(page.path(), span, key, arguments).page(page.permalink());
  }

  /** A finding in any file of the site; an empty span at 0 means the file as a whole. */
  public Finding add(String file, Span span, String key, Object... arguments) {
    Finding finding = new Finding(file, span, key, arguments);
    found.add(finding);
    return finding;
  }

  /** The same text, the same object for those that equal it. */
  private String once(String text) {
    String known = texts.get(text);
    if (known == null && texts.size() < MOST_TEXTS) {
      texts.put(text, text);
    }
    return known == null ? text : known;
  }

  private String words(String key, Object... arguments) {
    Object[] said = said(arguments);
    String own = messages.get().find(rule.name() + "." + key, said);
    return own == null ? messages.get().format("any." + key, said) : own;
  }

  private Object[] said(Object[] arguments) {
    Object[] said = arguments.clone();
    for (int i = 0; i < said.length; i++) {
      said[i] = said[i] instanceof Word word ? words(word.key()) : said[i];
    }
    return said;
  }

  /** What was found, in the order in which it was found; after that nothing is left here. */
  public List<Diagnostic> diagnostics() {
    return diagnostics((diagnostic, reporting) -> diagnostic);
  }

  /** The levels of rules. */
  public interface Levels {
    /**
     * A finding at the level that holds where it stands; null where that is off.
     *
     * @param reporting what the site's own config has a build do about it; null where it says
     *     nothing of such findings
     */
    @Nullable Diagnostic of(Diagnostic found, SiteConfig.@Nullable Severity reporting);
  }

  /** The same at the levels that hold where they stand; each is let go once it is told. */
  public List<Diagnostic> diagnostics(Levels levels) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> levelled = new ArrayList<>();
    for (Finding finding = found.poll(); finding != null; finding = found.poll()) {
      Diagnostic diagnostic = levels.of(finding.toDiagnostic(), finding.reporting);
      if (diagnostic != null) {
        levelled.add(diagnostic);
      }
    }
    return levelled;
  }

  /** One finding in the making. */
  public final class Finding {
    private final String file;
    private final Span span;
    private final String message;
    private List<Related> related = List.of();
    private NamedValues data = NamedValues.NONE;
    private @Nullable String help;
    private @Nullable String page;
    private @Nullable Fix fix;
    private Severity weight = severity;
    private SiteConfig.@Nullable Severity reporting;
    private String fault;

    private Finding(String file, Span span, String key, Object[] arguments) {
      this.file = file;
      this.span = span;
      this.fault = key;
      this.message = once(words(key, arguments));
      String advice = messages.get().find(rule.name() + "." + key + ".help", said(arguments));
      this.help = advice == null ? null : once(advice);
    }

    /** What to type instead. */
    public Finding help(String key, Object... arguments) {
      help = once(words(key, arguments));
      return this;
    }

    /** The permalink of the page it stands on, {@code *} for the layout of every page. */
    public Finding page(@Nullable String permalink) {
      page = permalink;
      return this;
    }

    /** Another place that belongs to it. */
    public Finding related(String otherFile, Span place, String key, Object... arguments) {
      related = related.isEmpty() ? new ArrayList<>(1) : related;
      related.add(new Related(otherFile, place, words(key, arguments)));
      return this;
    }

    /**
     * What it is about, beside the key of its message and the text it points at, where one place
     * can have several such faults: the name of a missing prop. Never a number or path that changes
     * when other files do: a finding stays the same as long as this does.
     */
    public Finding about(String subject) {
      fault = once(fault + " " + subject);
      return this;
    }

    /** A fact for other tools. */
    public Finding data(String name, @Nullable Object value) {
      data = data.with(name, value);
      return this;
    }

    /** The change that mends it; none for null. */
    public Finding fix(@Nullable Change change) {
      fix = change == null ? null : change.in(messages.get());
      return this;
    }

    /** No more than a warning, whatever the level of the rule: the build goes on. */
    public Finding onlyWarns() {
      weight = Severity.WARNING;
      return this;
    }

    /**
     * A build does about it what the site's config says, under {@code onBrokenLinks} and the like;
     * of several such settings the strictest counts, and what a function makes of it is not known.
     */
    public Finding reportedAs(SiteConfig.Severity setting) {
      boolean known = setting != SiteConfig.Severity.FUNCTION;
      if (known && (reporting == null || setting.compareTo(reporting) > 0)) {
        reporting = setting;
      }
      return this;
    }

    private Diagnostic toDiagnostic() {
      return new Diagnostic(
          rule.name(),
          weight,
          message,
          file,
          span,
          page,
          help == null && fix != null ? fix.title() : help,
          rule.docs(),
          related,
          fix,
          data,
          fault);
    }
  }
}
