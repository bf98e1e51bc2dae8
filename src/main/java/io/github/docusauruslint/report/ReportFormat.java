package io.github.docusauruslint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The formats there are; each is a class of its own, loaded when it is asked for. */
public enum ReportFormat {
  TEXT,
  JSON,
  GITHUB,
  SARIF,
  GITLAB,
  JUNIT,
  CHECKSTYLE,
  MARKDOWN,
  HTML;

  /** The name on a command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it shows the site itself beside what was found in it. */
  public boolean showsSite() {
    return this == HTML;
  }

  /** All names, in order. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (ReportFormat format : values()) {
      labels.add(format.label());
    }
    return labels;
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ReportFormat of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The report in this format. */
  public Report create(ReportSettings settings) {
    return switch (this) {
      case TEXT ->
          new TextReport(
              settings.colour(),
              settings.shownPath(),
              true,
              settings.alone(),
              settings.book().messages());
      case JSON -> new JsonReport(settings.toolVersion());
      case GITHUB -> new GithubReport(settings.repositoryPath(), settings.book().messages());
      case SARIF ->
          new SarifReport(settings.toolVersion(), settings.book(), settings.repositoryPath());
      case GITLAB -> new GitlabReport(settings.repositoryPath());
      case JUNIT ->
          new JunitReport(
              settings.repositoryPath(), settings.failing(), settings.book().messages());
      case CHECKSTYLE ->
          new CheckstyleReport(settings.repositoryPath(), settings.book().messages());
      case MARKDOWN ->
          new MarkdownReport(
              settings.repositoryPath(), Integer.MAX_VALUE, settings.book().messages());
      case HTML -> new HtmlReport(settings.toolVersion(), settings.book());
    };
  }
}
