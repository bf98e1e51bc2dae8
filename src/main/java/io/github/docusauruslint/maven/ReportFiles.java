package io.github.docusauruslint.maven;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.report.ReportFile;
import io.github.docusauruslint.report.ReportSettings;
import io.github.docusauruslint.report.Repository;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports that a build writes beside its log. */
record ReportFiles(List<ReportFile> files, ReportSettings settings) {

  /**
   * Makes their folders, which a clean build does not have yet.
   *
   * @param given each {@code FORMAT=FILE}, relative to the project's folder
   * @throws LintException when one cannot be written: better known before the work
   */
  static ReportFiles of(
      List<String> given,
      Path here,
      Path site,
      RuleBook book,
      @Nullable Severity failing,
      Map<String, String> environment)
      throws LintException {
    List<ReportFile> files = new ArrayList<>();
    for (String words : given) {
      try {
        ReportFile file = ReportFile.parse(words, here);
        Path folder = file.file().toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        file.check();
        files.add(file);
      } catch (IllegalArgumentException e) {
        throw new LintException(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new LintException("cannot write a report: " + IoReason.of(e));
      }
    }
    Repository repository = Repository.of(site, here, environment);
    String version = ReportFiles.class.getPackage().getImplementationVersion();
    ReportSettings settings =
        new ReportSettings(
            version == null ? "development" : version,
            book,
            file -> here.relativize(site.resolve(file).normalize()).toString(),
            repository::path,
            false,
            failing);
    return new ReportFiles(files, settings);
  }

  void write(LintResult result) throws LintException {
    for (ReportFile file : files) {
      try {
        file.write(file.format().create(settings), result);
      } catch (IOException e) {
        throw new LintException(String.valueOf(e.getMessage()));
      }
    }
  }
}
