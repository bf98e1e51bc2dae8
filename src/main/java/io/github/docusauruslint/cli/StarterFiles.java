package io.github.docusauruslint.cli;

/** Files that call docusaurus-lint from elsewhere, as {@code init} writes them. */
final class StarterFiles {
  private static final String RELEASE = "v0.1.0";

  private StarterFiles() {}

  /**
   * The configuration of pre-commit.
   *
   * @param site the site folder, relative to the repository; empty when it is the same
   */
  static String preCommit(String site) {
    return """
        repos:
          # OWNER: where the repository of docusaurus-lint lives for you. The first commit builds the tool there.
          - repo: https://github.com/OWNER/docusaurus-lint
            rev: %s
            hooks:
              - id: docusaurus-lint
        """
            .formatted(RELEASE)
        + (site.isEmpty() ? "" : "        args: [--site, " + quoted(site) + "]\n");
  }

  /** A workflow of GitHub Actions. */
  static String githubWorkflow(String site) {
    return """
        name: docusaurus-lint
        on:
          push:
            branches: [main]
          pull_request:
        jobs:
          docusaurus-lint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              # OWNER: where the repository of docusaurus-lint lives for you.
              - uses: OWNER/docusaurus-lint@%s
        """
            .formatted(RELEASE)
        + (site.isEmpty() ? "" : "        with:\n          site: " + quoted(site) + "\n");
  }

  private static String quoted(String path) {
    return "'" + path.replace("'", "''") + "'";
  }
}
