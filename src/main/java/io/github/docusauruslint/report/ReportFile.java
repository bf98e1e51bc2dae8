package io.github.docusauruslint.report;

import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.IoReason;
import io.github.docusauruslint.text.Nearest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for a report. It is written beside its place and moved there when it is whole, so nobody
 * ever sees half of one, and an older report stays until then.
 *
 * @param file where it goes
 * @param name the file as the user called it, for messages
 */
public record ReportFile(ReportFormat format, Path file, String name) {
  private static final int BUFFER = 1 << 16;

  /**
   * Reads {@code FORMAT=FILE}.
   *
   * @param here the folder that a relative FILE is relative to
   * @throws IllegalArgumentException when it is something else; the message says what is wrong
   */
  public static ReportFile parse(String given, Path here) {
    int equals = given.indexOf('=');
    if (equals < 1 || equals == given.length() - 1) {
      throw new IllegalArgumentException(
          "a report is FORMAT=FILE, such as sarif=lint.sarif, not " + given);
    }
    String format = given.substring(0, equals);
    String name = given.substring(equals + 1);
    if (!ReportFormat.labels().contains(format)) {
      String nearest = Nearest.of(format, ReportFormat.labels());
      throw new IllegalArgumentException(
          "no format "
              + format
              + (nearest == null
                  ? ": " + String.join(", ", ReportFormat.labels())
                  : " (did you mean " + nearest + "?)"));
    }
    return new ReportFile(ReportFormat.of(format), here.resolve(name), name);
  }

  /**
   * Makes sure, before any work, that it can be written.
   *
   * @throws IOException when it cannot; the message says why and what to do
   */
  public void check() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new IOException("cannot write " + name + ": there is no folder " + folder);
    }
    if (Files.isDirectory(file)) {
      throw new IOException("cannot write " + name + ": it is a folder");
    }
    if (!Files.isWritable(Files.exists(file) && !Files.isRegularFile(file) ? file : folder)) {
      throw new IOException(
          "cannot write " + name + ": the folder " + folder + " cannot be written to");
    }
  }

  /**
   * Writes a report, in UTF-8; half a surrogate pair becomes a question mark.
   *
   * @throws IOException when it cannot be written; the message says why
   */
  public void write(Report report, LintResult result) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          write(report, result, out); // A pipe or a device is written to, not replaced.
        }
      } else {
        AtomicFile.write(
            file, sink -> write(report, result, stream(sink)), AtomicFile.Durability.KEPT);
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ": " + IoReason.of(e), e);
    }
  }

  /**
   * Writes a report piece by piece, in UTF-8: one of many findings is larger than what memory has.
   *
   * @throws IOException when {@code out} does
   */
  public static void write(Report report, LintResult result, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    try {
      report.write(result, writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static OutputStream stream(AtomicFile.Sink sink) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        sink.write(ByteBuffer.wrap(bytes, from, length));
      }
    };
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }
}
