package io.github.docusauruslint.report;

import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
  public void write(String report) throws IOException {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes); // A pipe or a device is written to, not replaced.
      } else {
        AtomicFile.write(file, AtomicFile.Content.of(bytes), AtomicFile.Durability.KEPT);
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ": " + reason(e), e);
    }
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
