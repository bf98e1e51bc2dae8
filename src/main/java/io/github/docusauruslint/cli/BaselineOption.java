package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.engine.BaselineCheck;
import io.github.docusauruslint.engine.BaselineFile;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.rule.Messages;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that say which findings are accepted. */
final class BaselineOption {
  private final Terminal terminal;
  private final Arguments arguments;
  private final @Nullable BaselineFile file;
  private final @Nullable Baseline before;

  /** Whether later runs find the baseline without advice. */
  private final boolean standing;

  private BaselineOption(
      Terminal terminal,
      Arguments arguments,
      @Nullable BaselineFile file,
      @Nullable Baseline before,
      boolean standing) {
    this.terminal = terminal;
    this.arguments = arguments;
    this.file = file;
    this.before = before;
    this.standing = standing;
  }

  /**
   * Reads the baseline that a command line means, else the configuration, before any work is done.
   *
   * @param site the site folder
   */
  static BaselineOption read(Arguments arguments, Terminal terminal, Path site, LintConfig config)
      throws LintException, UsageException {
    boolean writes = arguments.has("--write-baseline");
    boolean prunes = arguments.has("--prune-baseline");
    if (writes && prunes) {
      throw new UsageException(
          arguments.path(), "usage.exclude", "--write-baseline", "--prune-baseline");
    }
    if (writes && arguments.has("--since")) {
      throw new UsageException(arguments.path(), "usage.exclude", "--since", "--write-baseline");
    }
    for (String option : List.of("--baseline", "--write-baseline", "--prune-baseline")) {
      if (arguments.has("--no-baseline") && arguments.has(option)) {
        throw new UsageException(arguments.path(), "usage.exclude", "--no-baseline", option);
      }
    }
    BaselineFile file = file(arguments, terminal, site, config);
    if (file == null) {
      if (prunes) {
        throw new UsageException(arguments.path(), "usage.prune-baseline");
      }
      return new BaselineOption(terminal, arguments, null, null, false);
    }
    Baseline before = writes && !file.exists() ? Baseline.EMPTY : file.read();
    boolean standing = arguments.has("--baseline") || config.baseline() != null;
    return new BaselineOption(terminal, arguments, file, before, standing);
  }

  private static @Nullable BaselineFile file(
      Arguments arguments, Terminal terminal, Path site, LintConfig config) throws LintException {
    String named = arguments.get("--baseline");
    if (named != null) {
      return new BaselineFile(terminal.folder().resolve(named), named);
    }
    if (arguments.has("--no-baseline")) {
      return null;
    }
    BaselineFile configured = BaselineFile.of(config, site, terminal.folder());
    if (configured != null) {
      return configured;
    }
    return arguments.has("--write-baseline")
        ? BaselineFile.named(BaselineFile.DEFAULT_NAME, site, terminal.folder())
        : null;
  }

  /**
   * Whether there is a baseline to read or to write.
   *
   * @param named whether the configuration names one
   */
  static boolean isGiven(Arguments arguments, boolean named) {
    return arguments.has("--baseline")
        || arguments.has("--write-baseline")
        || arguments.has("--prune-baseline")
        || (named && !arguments.has("--no-baseline"));
  }

  /** Whether today's findings are to be accepted, and not reported. */
  boolean writes() {
    return arguments.has("--write-baseline");
  }

  /** Accepts all findings of a result. */
  void write(LintResult result, LintRequest request) throws LintException {
    if (file == null || before == null) {
      return;
    }
    Baseline baseline = BaselineCheck.accepting(result, request, before);
    file.write(baseline);
    terminal
        .out()
        .println(written(baseline.entries().size(), file.name(), request.book().messages()));
  }

  private String written(int accepted, String name, Messages messages) {
    String key = standing ? "baseline.written" : "baseline.written-advice";
    return messages.format(key, messages.count("report.count", accepted), name);
  }

  /** The result without what is accepted; the baseline loses what is mended if that is wanted. */
  LintResult apply(LintResult result, LintRequest request) throws LintException {
    if (file == null || before == null) {
      return result;
    }
    BaselineCheck check = BaselineCheck.of(result, request, before, file.name());
    if (!arguments.has("--prune-baseline")) {
      return check.result().noting(check.notices());
    }
    if (!check.pruned().equals(before)) {
      Messages messages = request.book().messages();
      file.write(check.pruned());
      terminal
          .err()
          .println(
              messages.format(
                  "baseline.pruned",
                  file.name(),
                  messages.count("report.count", check.gone().size()),
                  check.moved(),
                  check.pruned().entries().size()));
    }
    return check.result();
  }
}
