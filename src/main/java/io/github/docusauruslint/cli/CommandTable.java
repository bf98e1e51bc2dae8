package io.github.docusauruslint.cli;

import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.rule.Language;
import java.util.List;

/** Every command and option there is. */
final class CommandTable {
  private static final OptionSpec SITE =
      OptionSpec.text(
          "--site",
          "DIR",
          "The folder of docusaurus.config.*; by default the nearest upward, else the one below.");
  private static final OptionSpec PRESET =
      OptionSpec.choice(
              "--preset",
              "NAME",
              List.of("build", "recommended", "strict"),
              "build: what Docusaurus itself decides; recommended: more; strict: all.")
          .withDefault("recommended");
  private static final OptionSpec CONFIG =
      OptionSpec.text(
          "--config",
          "FILE",
          "The configuration; by default the nearest .docusaurus-lint.yml from the site folder"
              + " up.");
  private static final OptionSpec ENV =
      OptionSpec.texts(
          "--env",
          "NAME[=VALUE]",
          "Let the site's config see this environment variable; it sees none otherwise.");
  private static final OptionSpec LOCALE =
      OptionSpec.text("--locale", "NAME", "The locale to look at instead of the default one.");
  private static final OptionSpec SITE_CONFIG =
      OptionSpec.text(
          "--site-config",
          "FILE.json",
          "The site's config, resolved elsewhere, where it cannot be read without running it.");

  private static final OptionSpec CACHE_DIR =
      OptionSpec.text(
          "--cache-dir",
          "DIR",
          "Where to keep what a run learns; by default the user's folder for caches.");

  private CommandTable() {}

  static CommandSpec root() {
    return new CommandSpec(
        "docusaurus-lint",
        "Checks the content of a Docusaurus site with the verdict of its build.",
        null,
        "",
        0,
        0,
        List.of(OptionSpec.flag("--version", "Print the version and leave.")),
        List.of(
            check(),
            init(),
            config(),
            inspect(),
            server(),
            rules(),
            explain(),
            completion(),
            man()),
        List.of(
            "check", "the site of this folder",
            "check --site website docs/intro.md", "report one page only; the whole site is known",
            "check --format json", "findings for another program",
            "check --report sarif=lint.sarif --report junit=lint.xml", "files for a CI server",
            "explain links/broken-link", "what a rule finds, why, and what to do"));
  }

  private static CommandSpec check() {
    return new CommandSpec(
        "check",
        "Check a site.",
        "PATH",
        "Report only what stands in these files and folders; the whole site is always known.",
        0,
        Integer.MAX_VALUE,
        List.of(
            SITE,
            PRESET,
            CONFIG,
            OptionSpec.choice(
                "--format",
                "FORMAT",
                ReportFormat.labels(),
                "How to report. In GitHub Actions, without this option, text and annotations."),
            OptionSpec.texts(
                "--report",
                "FORMAT=FILE",
                "Report into a file, too, in any format of --format; may be given several times."),
            OptionSpec.choice(
                "--fail-on",
                "LEVEL",
                List.of("error", "warning", "never"),
                "The lightest finding that makes the exit status 1."),
            OptionSpec.text(
                "--baseline",
                "FILE",
                "Report only what this file of --write-baseline lacks; by default the"
                    + " configuration's."),
            OptionSpec.flag(
                "--no-baseline", "Look past the baseline that the configuration names."),
            OptionSpec.flag(
                "--write-baseline",
                "Accept all of today's findings: write them to the baseline and leave."),
            OptionSpec.flag(
                "--prune-baseline", "Take off the baseline what is mended, and report as usual."),
            OptionSpec.text(
                "--since",
                "REV",
                "Report only what came since a revision; main... is where the work left main."),
            OptionSpec.flag("--fix", "Apply the safe fixes; what remains is reported."),
            OptionSpec.flag("--unsafe-fixes", "Apply the other fixes, too; review them."),
            OptionSpec.flag(
                "--fail-on-fix", "Exit with 1, too, when fixes changed a file, as hooks do."),
            OptionSpec.flag("--diff", "Show what the fixes would change, and change nothing."),
            OptionSpec.flag(
                "--watch", "Stay, and tell what every change of the site brings; Ctrl-C ends it."),
            OptionSpec.flag(
                "--no-cache", "Read every page anew, and keep nothing for the next run."),
            CACHE_DIR,
            OptionSpec.flag(
                "--use-server",
                "Let a process answer that keeps the site in memory, and start one for the next"
                    + " time; so does DOCUSAURUS_LINT_SERVER=1."),
            OptionSpec.flag("--external", "Ask for links to other sites, too: links/external."),
            OptionSpec.flag(
                "--offline", "With --external: ask for nothing, tell what earlier runs learnt."),
            OptionSpec.text(
                "--external-patience",
                "RUNS|TIME",
                "A link is broken when it failed in so many runs, or for so long, such as 3d."),
            OptionSpec.text(
                "--external-max-time",
                "TIME",
                "Ask for so long at most, such as 10m; the rest is told not to be looked at."),
            OptionSpec.text(
                "--external-rate", "NUMBER", "Requests a second to one host; 5 by default."),
            OptionSpec.flag(
                "--suggest-archived",
                "With --external: name copies of what is broken in the Wayback Machine."),
            OptionSpec.texts(
                "--external-env",
                "NAME",
                "Let headers of external: use this variable; GITHUB_TOKEN: ask GitHub's API, too."),
            OptionSpec.texts(
                "--external-allow-private",
                "HOST",
                "Ask this host although it is in a private network; * for all."),
            OptionSpec.choice(
                "--color",
                "WHEN",
                List.of("auto", "always", "never"),
                "auto: on a terminal, unless NO_COLOR is set."),
            OptionSpec.text(
                "--stdin-filename",
                "NAME",
                "Take the text of this file from standard input, and report on it alone."),
            new OptionSpec(
                "--lang",
                "LANGUAGE",
                Language.tags(),
                null,
                false,
                "The language of messages; by default that of LC_ALL, LC_MESSAGES or LANG."),
            OptionSpec.flag("--quiet", "Say nothing when nothing is found; show no progress."),
            OptionSpec.flag("--verbose", "Say on standard error how long each stage took."),
            LOCALE,
            ENV,
            SITE_CONFIG),
        List.of(),
        List.of(
            "check", "the site of this folder",
            "check --fix docs", "apply the safe fixes in one folder",
            "check --diff | git apply", "the same for all, by a patch",
            "check --preset build --fail-on warning", "fail on all that a build warns about",
            "check docs/intro.md blog", "report on one page and one folder",
            "check --external --external-patience 3d", "links to other sites, too",
            "check --stdin-filename docs/intro.md -", "what an editor has not saved yet"));
  }

  private static CommandSpec init() {
    return new CommandSpec(
        "init",
        "Write a configuration that fits the site; what is there already stays as it is.",
        null,
        "",
        0,
        0,
        List.of(
            SITE,
            OptionSpec.flag("--pre-commit", "Write .pre-commit-config.yaml, too."),
            OptionSpec.flag("--github", "Write a workflow for GitHub Actions, too."),
            OptionSpec.flag("--baseline", "Accept today's findings in a baseline, too."),
            LOCALE,
            ENV,
            SITE_CONFIG),
        List.of(),
        List.of(
            "init", "write .docusaurus-lint.yml",
            "init --site website --pre-commit --baseline", "for a site with old findings"));
  }

  private static CommandSpec config() {
    return new CommandSpec(
        "config",
        "Show how the rules are set, and where each value comes from.",
        "FILE",
        "What holds in this file; without one, what holds where nothing is said of single files.",
        0,
        1,
        List.of(
            SITE,
            PRESET,
            CONFIG,
            OptionSpec.choice("--format", "FORMAT", List.of("text", "json"), "How to write."),
            OptionSpec.flag("--schema", "Print the JSON Schema of .docusaurus-lint.yml."),
            LOCALE,
            ENV,
            SITE_CONFIG),
        List.of(),
        List.of(
            "config docs/intro.md", "how the rules are set there",
            "config --schema > schema.json", "for editors"));
  }

  private static CommandSpec server() {
    return new CommandSpec(
        "server",
        "Show or end the processes that check --use-server left.",
        null,
        "",
        0,
        0,
        List.of(),
        List.of(
            server("status", "The processes that run, one a line."),
            server("stop", "End them; they end by themselves when nobody asks for 15 minutes.")),
        List.of("server status", "which sites are kept in memory, and how much they take"));
  }

  private static CommandSpec server(String name, String summary) {
    return new CommandSpec(
        name,
        summary,
        null,
        "",
        0,
        0,
        List.of(CACHE_DIR),
        List.of(),
        List.of("server " + name, summary));
  }

  private static CommandSpec inspect() {
    return new CommandSpec(
        "inspect",
        "Show what docusaurus-lint knows of a page or a site.",
        null,
        "",
        0,
        0,
        List.of(),
        List.of(
            facts(),
            inspect("pages", "A JSON line a document: source, id, permalink, sidebar, …", true),
            inspect("routes", "Every path that the site serves, one a line.", false),
            inspect("config", "The site's config as it was understood.", false),
            inspect("sidebars", "The sidebars as they are resolved.", false)),
        List.of(
            "inspect routes --site website", "every path that the site serves",
            "inspect facts docs/intro.md", "what one page says, no site needed"));
  }

  private static CommandSpec inspect(String name, String summary, boolean lines) {
    OptionSpec format =
        OptionSpec.choice("--format", "FORMAT", List.of("jsonl"), "How to write them.");
    return new CommandSpec(
        name,
        summary,
        null,
        "",
        0,
        0,
        lines
            ? List.of(SITE, CONFIG, format, LOCALE, ENV, SITE_CONFIG)
            : List.of(SITE, CONFIG, LOCALE, ENV, SITE_CONFIG),
        List.of(),
        List.of("inspect " + name + " --site website", summary));
  }

  private static CommandSpec facts() {
    return new CommandSpec(
        "facts",
        "A JSON line a page: what Docusaurus sees in it; no site needed.",
        "PATH",
        "Files, or folders to walk.",
        1,
        Integer.MAX_VALUE,
        List.of(
            OptionSpec.text("--root", "DIR", "Paths are told relative to it."),
            OptionSpec.choice(
                "--format",
                "FORMAT",
                List.of("mdx", "md", "detect"),
                "markdown.format of the site; a page's own front matter wins."),
            OptionSpec.texts("--blog", "PREFIX", "Files below are compiled as blog posts."),
            OptionSpec.flag(
                "--no-mdx1-compat", "No {#id}, no :::note Title, no <!-- -->: future.v4.")),
        List.of(),
        List.of("inspect facts --root . docs", "every page below docs"));
  }

  private static CommandSpec rules() {
    return new CommandSpec(
        "rules",
        "List the rules.",
        null,
        "",
        0,
        0,
        List.of(OptionSpec.choice("--format", "FORMAT", List.of("text", "json"), "How to write.")),
        List.of(),
        List.of("rules", "name, level and what it finds"));
  }

  private static CommandSpec explain() {
    return new CommandSpec(
        "explain",
        "Show the page of a rule.",
        "RULE",
        "A rule's name, such as links/broken-link.",
        1,
        1,
        List.of(),
        List.of(),
        List.of("explain mdx/syntax", "what it finds, why, and what to do"));
  }

  private static CommandSpec completion() {
    return new CommandSpec(
        "completion",
        "Print the completion script of a shell.",
        "SHELL",
        "bash or zsh; bash by default.",
        0,
        1,
        List.of(),
        List.of(),
        List.of(
            "completion > ~/.local/share/bash-completion/completions/docusaurus-lint", "bash",
            "completion zsh > ~/.zfunc/_docusaurus-lint", "zsh, with ~/.zfunc in fpath"));
  }

  private static CommandSpec man() {
    return new CommandSpec(
        "man",
        "Print the manual page.",
        null,
        "",
        0,
        0,
        List.of(),
        List.of(),
        List.of("man | man -l -", "read it"));
  }
}
