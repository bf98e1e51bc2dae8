package io.github.docusauruslint.maven;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.BaselineFile;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.SiteCache;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.RuleBook;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common: findings are a {@link MojoFailureException}, a site that cannot be
 * looked at is a {@link MojoExecutionException}.
 */
abstract class SiteMojo extends AbstractMojo {
  /**
   * The folder of docusaurus.config.*; by default this project's folder, or the only one up to two
   * levels below that belongs to no other module.
   */
  @Parameter(property = "docusaurusLint.site")
  private @Nullable File site;

  /** The configuration; by default the nearest .docusaurus-lint.yml from the site folder upward. */
  @Parameter(property = "docusaurusLint.config")
  private @Nullable File config;

  /** build, recommended or strict; by default what the configuration extends. */
  @Parameter(property = "docusaurusLint.preset")
  private @Nullable String preset;

  /** The lightest finding that fails the build: error, warning or never. */
  @Parameter(property = "docusaurusLint.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Reports to write, each FORMAT=FILE, such as sarif=target/lint.sarif. */
  @Parameter(property = "docusaurusLint.reports")
  private List<String> reports = List.of();

  /**
   * A file of accepted findings, as check --write-baseline of the command line writes it; by
   * default the one that the configuration names.
   */
  @Parameter(property = "docusaurusLint.baseline")
  private @Nullable File baseline;

  /** Whether to look past the baseline that the configuration names. */
  @Parameter(property = "docusaurusLint.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  /** The locale to look at instead of the site's default one. */
  @Parameter(property = "docusaurusLint.locale")
  private @Nullable String locale;

  /** The language of messages, en or zh-CN; by default that of LC_ALL, LC_MESSAGES or LANG. */
  @Parameter(property = "docusaurusLint.lang")
  private @Nullable String lang;

  /** The environment of the build. */
  private Map<String, String> variables = System.getenv();

  /** What the site's config may see of the environment, each NAME or NAME=VALUE. */
  @Parameter(property = "docusaurusLint.env")
  private List<String> env = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "docusaurusLint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private @Nullable File basedir;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("docusaurus-lint is skipped");
      return;
    }
    try {
      checkWord("failOn", failOn, List.of("error", "warning", "never"));
      checkWord("lang", lang, Language.tags());
      Path here = folder();
      Path folder = new ProjectSite(here, modules(), site).find();
      if (folder == null) {
        getLog().info("no docusaurus.config.* here: nothing to check");
      } else {
        run(here, folder);
      }
    } catch (LintException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()));
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(LintException.unreadableName().getMessage());
    }
  }

  /** What is found, the fixes of this goal made and the baseline taken off. */
  abstract LintResult find(LintRequest request, Accepted accepted, LogReport log)
      throws LintException;

  private static void checkWord(String name, @Nullable String word, List<String> words)
      throws LintException {
    if (word != null && !words.contains(word)) {
      int last = words.size() - 1;
      String all = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
      throw new LintException(name + " is " + all + ", not " + word);
    }
  }

  private Path folder() {
    return (basedir == null ? new File("") : basedir).toPath().toAbsolutePath().normalize();
  }

  /**
   * The folders of all projects that are built together. None when the goal was called by itself in
   * the topmost one: Maven then runs it there alone, and no module would look at its own site.
   */
  private List<Path> modules() {
    boolean alone = execution != null && "default-cli".equals(execution.getExecutionId());
    if (session == null || (alone && isTopmost(session))) {
      return List.of();
    }
    return session.getProjects().stream()
        .map(project -> project.getBasedir())
        .filter(folder -> folder != null)
        .map(folder -> folder.toPath().toAbsolutePath().normalize())
        .toList();
  }

  private boolean isTopmost(MavenSession all) {
    File top = all.getTopLevelProject().getBasedir();
    return top == null || folder().equals(top.toPath().toAbsolutePath().normalize());
  }

  private void run(Path here, Path folder) throws LintException, MojoFailureException {
    RuleBook book = RuleBook.packed().in(language());
    String name = here.equals(folder) ? "." : here.relativize(folder).toString();
    SiteSource given = SiteSource.of(folder, name, environment()).withLocale(locale);
    SiteSource source = SiteCache.of(variables, here).apply(given);
    ReportFiles files = ReportFiles.of(reports, here, folder, book, failing(), variables);
    LintRequest request =
        new LintRequest(
            source,
            book,
            configuration(source, folder, book),
            List.of(),
            Runtime.getRuntime().availableProcessors());
    LogReport log = new LogReport(getLog(), folder, book.messages());
    LintResult result = find(request, new Accepted(request, baseline(request, here, folder)), log);
    String summary = log.write(result);
    files.write(result);
    if (fails(result)) {
      throw new MojoFailureException(summary + ": " + folder);
    }
  }

  private Language language() {
    if (lang != null) {
      return Language.of(lang);
    }
    Map<String, String> environment = new HashMap<>(variables);
    environment.putIfAbsent("LANG", Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
    return Language.of(environment);
  }

  private LintConfig configuration(SiteSource source, Path folder, RuleBook book)
      throws LintException {
    try {
      if (config == null) {
        return LintConfigReader.read(source.tree(), preset, book);
      }
      String file = folder.relativize(config.toPath().toAbsolutePath().normalize()).toString();
      return LintConfigReader.readNamed(source.tree(), file.replace('\\', '/'), preset, book);
    } catch (ConfigException e) {
      throw new LintException(e.lines(source.folder()));
    }
  }

  private @Nullable BaselineFile baseline(LintRequest request, Path here, Path folder)
      throws LintException {
    if (baseline != null) {
      return new BaselineFile(baseline.toPath(), baseline.getPath());
    }
    return noBaseline ? null : BaselineFile.of(request.config(), folder, here);
  }

  private Map<String, String> environment() {
    Map<String, String> seen = new HashMap<>();
    for (String given : env) {
      int equals = given.indexOf('=');
      String name = equals < 0 ? given : given.substring(0, equals);
      String value = equals < 0 ? System.getenv(given) : given.substring(equals + 1);
      if (value != null) {
        seen.put(name, value);
      }
    }
    return seen;
  }

  private @Nullable Severity failing() {
    return failOn.equals("never") ? null : Severity.of(failOn);
  }

  private boolean fails(LintResult result) {
    Severity lightest = failing();
    if (lightest == null) {
      return false;
    }
    return lightest == Severity.WARNING
        ? !result.diagnostics().isEmpty()
        : result.count(Severity.ERROR) > 0;
  }
}
