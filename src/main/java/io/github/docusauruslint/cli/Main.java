package io.github.docusauruslint.cli;

import io.github.docusauruslint.server.Answer;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The program: {@code docusaurus-lint}. */
public final class Main {
  private Main() {}

  /** Runs one command and leaves: 0 clean, 1 findings, 2 the tool could not do its work. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            List.of(arguments),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err)));
  }

  /** Runs one command; gives the status to leave with. */
  static int run(List<String> arguments, OutputStream output, OutputStream errors) {
    Output written = new Output(output);
    PrintStream out = stream(written);
    PrintStream err = stream(errors);
    Terminal terminal =
        new Terminal(
            out,
            err,
            Path.of("").toAbsolutePath(),
            environment(),
            isTerminal("docusauruslint.terminal"),
            isTerminal("docusauruslint.terminal.err"),
            System.in);
    UseServer server = UseServer.of(terminal, arguments);
    Answer answer = server == null ? null : server.ask();
    int status = answer == null ? new Cli(terminal).run(arguments) : tell(answer, terminal);
    out.flush();
    if (written.failure() != null) {
      terminal.tell("cannot write to standard output: " + written.failure());
      status = Cli.FAILED;
    }
    err.flush();
    if (server != null && answer == null) {
      server.prepare();
    }
    return status;
  }

  private static int tell(Answer answer, Terminal terminal) {
    terminal.out().writeBytes(answer.out());
    terminal.err().writeBytes(answer.err());
    return answer.status();
  }

  /** The variables; where none tells the language, as on Windows, the system's locale does. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putIfAbsent("LANG", Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
    return environment;
  }

  /** UTF-8 also where the console says otherwise; buffered, since reports are long. */
  private static PrintStream stream(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
  }

  /** Remembers what {@link PrintStream} keeps to itself: that something could not be written. */
  private static final class Output extends FilterOutputStream {
    private @Nullable String failure;

    Output(OutputStream out) {
      super(out);
    }

    @Nullable String failure() {
      return failure;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }

  /** The launcher knows and says so; otherwise a console means that both ends are terminals. */
  private static boolean isTerminal(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
