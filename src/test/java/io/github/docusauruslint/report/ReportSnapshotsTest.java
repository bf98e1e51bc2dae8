package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample in every format, held against {@code src/test/resources/report/}; {@code -Dupdate}
 * writes those anew. The page for browsers has tests of its own.
 */
class ReportSnapshotsTest {
  private static final Path FOLDER = Path.of("src/test/resources/report");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void theSampleLooksAsRecorded(ReportFormat format) throws Exception {
    compare(format.create(ReportSample.settings()).render(ReportSample.result()), format.label());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void whatBecameOfOtherSitesLooksAsRecorded(ReportFormat format) throws Exception {
    compare(
        format.create(ReportSample.settings().forFile()).render(ReportSample.asking()),
        "external." + format.label());
  }

  private static void compare(String report, String name) throws IOException {
    byte[] bytes = stable(report).getBytes(StandardCharsets.UTF_8);
    Path file = FOLDER.resolve(name + ".txt");
    if (System.getProperty("update") != null) {
      Files.createDirectories(FOLDER);
      Files.write(file, bytes);
    }
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
  }

  /** Rule pages are edited often, and their text is the business of other tests. */
  private static String stable(String report) {
    return report.replaceAll("\"shortDescription\".*?(?=,\"defaultConfiguration)", "\"…\"");
  }
}
