package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Printable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands a command line and hands it to its command. */
final class Cli {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int FAILED = 2;

  private static final String DEBUG = "DOCUSAURUS_LINT_DEBUG";

  private final Terminal terminal;

  Cli(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command and gives the exit status. */
  int run(List<String> words) {
    CommandSpec root = CommandTable.root();
    try {
      if (words.isEmpty()) {
        terminal.out().print(Help.text(root, "", root));
        return CLEAN;
      }
      return run(root, ArgumentParser.parse(root, words));
    } catch (UsageException e) {
      Messages messages = Messages.load(language(words));
      String help = ("docusaurus-lint " + e.command()).stripTrailing() + " --help";
      terminal.tell(oneLine(e.words(messages)));
      terminal.err().println(messages.format("usage.see", help));
      return FAILED;
    } catch (LintException e) {
      terminal.tell(String.valueOf(e.getMessage()));
      return FAILED;
    } catch (InvalidPathException e) {
      terminal.tell(String.valueOf(LintException.unreadableName().getMessage()));
      return FAILED;
    } catch (UncheckedIOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return failed(String.valueOf(cause.getMessage()), e, words);
    } catch (OutOfMemoryError e) {
      return failed(memory(), e, words);
    } catch (RuntimeException | StackOverflowError e) {
      return failed("internal error, please report it: " + e, e, words);
    }
  }

  /** The language that was asked for, as far as that can be told of a line that makes no sense. */
  private Language language(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean apart = word.equals("--lang") && i + 1 < words.size();
      String tag = apart ? words.get(i + 1) : word.replaceFirst("^--lang=", "");
      if (Language.tags().contains(tag)) {
        return Language.of(tag);
      }
    }
    return Language.of(terminal.environment());
  }

  /** One line that says what went wrong; those who look for the cause get the trace below it. */
  private int failed(String line, Throwable cause, List<String> words) {
    terminal.tell(oneLine(line));
    if (words.contains("--verbose") || terminal.environment().containsKey(DEBUG)) {
      StringWriter trace = new StringWriter();
      cause.printStackTrace(new PrintWriter(trace));
      terminal.err().print(Printable.shown(trace.toString()));
    }
    return FAILED;
  }

  private static String oneLine(@Nullable String message) {
    return Printable.of(String.valueOf(message));
  }

  private static String memory() {
    return "not enough memory: Java may use "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MiB; let it use more, as with DOCUSAURUS_LINT_JAVA_OPTS=-Xmx2g";
  }

  private int run(CommandSpec root, Arguments arguments) throws UsageException, LintException {
    if (arguments.help()) {
      terminal.out().print(Help.text(root, arguments.path(), arguments.command()));
      return CLEAN;
    }
    String path = arguments.path();
    if (path.startsWith("inspect ")) {
      return new InspectCommand(terminal).run(arguments);
    }
    if (path.startsWith("server ")) {
      return new ServerCommand(terminal).run(arguments);
    }
    return switch (path) {
      case "check" -> new CheckCommand(terminal).run(arguments);
      case "config" -> new ConfigCommand(terminal).run(arguments);
      case "rules" -> new RulesCommand(terminal).list(arguments);
      case "explain" -> new RulesCommand(terminal).explain(arguments);
      case "init" -> new InitCommand(terminal).run(arguments);
      case "completion" -> {
        terminal.out().print(completion(root, arguments));
        yield CLEAN;
      }
      case "man" -> {
        terminal.out().print(ManPage.of(root, Version.get()));
        yield CLEAN;
      }
      default -> {
        terminal.out().println("docusaurus-lint " + Version.get());
        yield CLEAN;
      }
    };
  }

  private static String completion(CommandSpec root, Arguments arguments) throws UsageException {
    String shell = arguments.parameters().isEmpty() ? "bash" : arguments.parameters().get(0);
    return switch (shell) {
      case "bash" -> Help.completion(root);
      case "zsh" -> ZshCompletion.of(root);
      default -> throw new UsageException(arguments.path(), "usage.shell", shell);
    };
  }
}
