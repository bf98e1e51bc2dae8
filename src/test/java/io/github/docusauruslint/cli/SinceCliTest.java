package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.GitSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --since} in real repositories. */
class SinceCliTest {
  private static final Pattern FINDING =
      Pattern.compile("^(\\S+:\\d+:\\d+: )(?:error|warning): .* \\[(\\S+)]$", Pattern.MULTILINE);

  @TempDir Path temp;

  private record Outcome(int status, String out, String err) {
    /** Place and rule of each. */
    List<String> findings() {
      return FINDING.matcher(out).results().map(m -> m.group(1) + m.group(2)).toList();
    }

    String summary() {
      Matcher matcher = Pattern.compile("(?m)^(\\d+ errors?, .*) \\(\\d+ pages?").matcher(out);
      return matcher.find() ? matcher.group(1) : err;
    }
  }

  private static Outcome check(Path folder, String... words) {
    InProcess.Told told =
        InProcess.run(folder, Stream.concat(Stream.of("check"), Stream.of(words)).toList());
    return new Outcome(told.status(), told.out(), told.err());
  }

  private Path root() throws Exception {
    return temp.toRealPath().resolve("site");
  }

  @Test
  void whatWasThereBeforeIsNotReported() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/a.md", "# A\n\nMore.\n\n## Part\n\n[old](/old) fault, and [new](/new)\n");
      Outcome outcome = check(site.root(), "--since", "HEAD");
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.findings()).containsExactly("docs/a.md:7:30: links/broken-link");
      assertThat(outcome.summary()).isEqualTo("1 error, 0 warnings, 1 older than HEAD");
    }
  }

  @Test
  void untouchedPagesThatTheChangeBrokeAreReported() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/a.md", "# A\n\n## Section\n\n[old](/old) fault\n").delete("docs/b.md");
      assertThat(check(site.root(), "--since", "main").findings())
          .containsExactly(
              "docs/index.md:5:5: links/broken-anchor", "docs/index.md:5:18: links/broken-link");
    }
  }

  @Test
  void nothingChangedMeansNothingToSay() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      Outcome outcome = check(site.root(), "--since", "HEAD");
      assertThat(outcome.status()).isZero();
      assertThat(outcome.summary()).isEqualTo("0 errors, 0 warnings, 1 older than HEAD");
    }
  }

  @Test
  void renamedFilesKeepTheirOldFindings() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write("docs/b.md", "# B\n\n[old](/old)\n\n" + "Words of a long page.\n\n".repeat(20));
      site.commit("one");
      site.move("docs/b.md", "docs/guide/c.md");
      site.write("docs/index.md", "---\nslug: /\n---\n\n[a](/a#part) [b](/guide/c)\n");
      String moved = Files.readString(site.root().resolve("docs/guide/c.md"));
      site.write("docs/guide/c.md", moved + "\n[new](/new)\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/guide/c.md:46:7: links/broken-link");
    }
  }

  @Test
  void ofEqualFindingsTheOneOnANewLineIsNew() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/a.md", "# A\n\n[again](/old)\n\n## Part\n\n[old](/old) fault\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/a.md:3:9: links/broken-link");
    }
  }

  @Test
  void untrackedFilesBelongToTheChangeAndIgnoredOnesToBothSides() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".gitignore", "/docs/made/*\n!/docs/made/kept.md\n")
          .write("docs/made/kept.md", "# K\n");
      site.commit("one");
      site.write("docs/made/generated.md", "# G\n\n[g](/nope-generated)\n");
      site.write("docs/fresh.md", "# F\n\n[f](/nope-fresh) [g](/made/generated)\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/fresh.md:3:5: links/broken-link");
    }
  }

  private static final String REMOVED = "rules: {routes/removed: error}\n";

  @Test
  void whatAChangeTookAwayIsSuppressedInThePageOfToday() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".docusaurus-lint.yml", REMOVED);
      site.write("docs/b.md", "---\nslug: /old-b\n---\n# B\n");
      site.write("docs/index.md", "---\nslug: /\n---\n\n[a](/a#part)\n");
      site.commit("one");
      site.write("docs/b.md", "---\nslug: /new-b\n---\n# B\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/b.md:2:7: routes/removed");
      for (String asked :
          List.of(
              "# docusaurus-lint-disable-next-line routes/removed -- never linked\n",
              "# docusaurus-lint-disable-next-line\n",
              "docusaurus-lint-disable: [routes/removed]\n",
              "docusaurus-lint-disable: true\n")) {
        site.write("docs/b.md", "---\n" + asked + "slug: /new-b\n---\n# B\n");
        Outcome outcome = check(site.root(), "--since", "HEAD");
        assertThat(outcome.findings()).as(asked).isEmpty();
        assertThat(outcome.summary()).contains("1 suppressed");
      }
      site.write(
          "docs/b.md",
          "---\n# docusaurus-lint-disable-next-line routes/removed\nslug: /new-b\n---\n# B\n");
      assertThat(check(site.root()).findings())
          .as("a run that knows of no change")
          .doesNotContain("docs/b.md:2:37: lint/unused-suppression")
          .noneMatch(finding -> finding.endsWith("lint/unused-suppression"));
      site.commit("two");
      assertThat(check(site.root(), "--since", "HEAD").findings()).isEmpty();
    }
  }

  @Test
  void ofTwoSuppressionsOnlyTheUselessOneIsToldSinceARevision() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".docusaurus-lint.yml", REMOVED);
      site.commit("one");
      site.write(
          "docs/b.md",
          "---\n# docusaurus-lint-disable-next-line\nslug: /new-b\n---\n# B\n\n"
              + "{/* docusaurus-lint-disable-next-line */}\ntext\n");
      site.write("docs/index.md", "---\nslug: /\n---\n\n[a](/a#part)\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/b.md:7:5: lint/unused-suppression");
    }
  }

  @Test
  void aRemovedPageIsAnsweredInTheConfiguration() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".docusaurus-lint.yml", REMOVED);
      site.write("docs/index.md", "---\nslug: /\n---\n\n[a](/a#part)\n");
      site.commit("one");
      site.delete("docs/b.md");
      assertThat(check(site.root(), "--since", "HEAD").out())
          .startsWith("docs/b.md: error: ")
          .contains(" [routes/removed]\n");
      for (String answer :
          List.of(
              "ignore: [{files: docs/b.md, rules: [routes/removed]}]\n",
              "ignore: ['docs/b.*']\n",
              "overrides: [{files: docs/b.md, rules: {routes/removed: off}}]\n")) {
        site.write(".docusaurus-lint.yml", REMOVED + answer);
        assertThat(check(site.root(), "--since", "HEAD").out())
            .as(answer)
            .startsWith("0 errors, 0");
      }
      site.write(".docusaurus-lint.yml", "rules: {routes/removed: {level: error, allow: [/b]}}\n");
      assertThat(check(site.root(), "--since", "HEAD").out()).startsWith("0 errors, 0");
    }
  }

  @Test
  void revisionsAreNamedAsGitNamesThem() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      RevCommit first = site.commit("one");
      site.git().tag().setName("v1").setAnnotated(true).setMessage("one").call();
      site.write("docs/a.md", "# A\n\n## Part\n\n[old](/old) [two](/two)\n");
      site.commit("two");
      for (String revision :
          List.of("HEAD~1", "HEAD^", "v1", first.getName(), first.getName().substring(0, 10))) {
        assertThat(check(site.root(), "--since", revision).findings())
            .as(revision)
            .containsExactly("docs/a.md:5:19: links/broken-link");
      }
      assertThat(check(site.root(), "--since", "main").findings()).isEmpty();
    }
  }

  @Test
  void threeDotsMeanWhereTheWorkLeftABranch() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.git().checkout().setCreateBranch(true).setName("work").call();
      site.write("docs/b.md", "# B\n\n[work](/work)\n");
      site.commit("work");
      site.git().checkout().setName("main").call();
      site.write("docs/a.md", "# A\n\n## Part\n\nmended\n");
      site.commit("mend");
      site.git().checkout().setName("work").call();
      String inB = "docs/b.md:3:8: links/broken-link";
      for (String revision : List.of("main...", "main...HEAD", "main...work")) {
        assertThat(check(site.root(), "--since", revision).findings()).containsExactly(inB);
      }
      assertThat(check(site.root(), "--since", "main").findings())
          .as("what main mended is not in the work yet")
          .containsExactly("docs/a.md:5:7: links/broken-link", inB);
    }
  }

  @Test
  void pathsThatNothingServesAnyMoreAreToldWhereTheRuleIsOn() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".docusaurus-lint.yml", "rules: {routes/removed: warning}\n");
      site.write("docs/c.md", "# C\n").write("docs/index.md", "---\nslug: /\n---\n\nHome.\n");
      site.commit("one");
      site.move("docs/b.md", "docs/guide.md").delete("docs/c.md");
      Outcome outcome = check(site.root(), "--since", "HEAD");
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out())
          .contains("docs/c.md: warning: /c was a page at HEAD, and nothing serves it now [rou")
          .contains("docs/guide.md:1:1: warning: /b was a page at HEAD, and nothing serves it now")
          .contains(" help: redirect it: {from: '/b', to: '/guide'} in the redirects of");
      assertThat(outcome.summary()).isEqualTo("0 errors, 2 warnings, 1 older than HEAD");
      assertThat(check(site.root()).out()).doesNotContain("routes/removed");
      assertThat(check(site.root(), "--since", "HEAD", "docs/guide.md").findings())
          .containsExactly("docs/guide.md:1:1: routes/removed");
    }
  }

  @Test
  void pathsNarrowTheReportAndNotTheComparison() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/b.md", "# B\n\n[b](/nope-b)\n");
      site.write("docs/a.md", "# A\n\n[old](/old) fault\n");
      assertThat(check(site.root(), "--since", "HEAD", "docs/b.md").findings())
          .containsExactly("docs/b.md:3:5: links/broken-link");
    }
  }

  @Test
  void aBaselineAcceptsOnTop() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/b.md", "# B\n\n[b](/nope-b)\n");
      check(site.root(), "--write-baseline", "--baseline", "known.jsonl");
      site.write("docs/b.md", "# B\n\n[b](/nope-b) [c](/nope-c)\n");
      Outcome outcome = check(site.root(), "--since", "HEAD", "--baseline", "known.jsonl");
      assertThat(outcome.findings()).containsExactly("docs/b.md:3:18: links/broken-link");
      assertThat(outcome.summary()).isEqualTo("1 error, 0 warnings, 2 accepted by known.jsonl");
      assertThat(check(site.root(), "--since", "HEAD", "--write-baseline").err())
          .startsWith("docusaurus-lint: --since and --write-baseline exclude each other\n");
    }
  }

  @Test
  void aSiteInAFolderOfItsRepositoryWithDocsBesideIt() throws Exception {
    try (GitSite site = GitSite.init(root())) {
      site.write(
          "website/docusaurus.config.js",
          "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
              + " [['classic', {docs: {path: '../docs', routeBasePath: '/'}, blog: false}]]};\n");
      site.write("docs/index.md", "---\nslug: /\n---\n\n[old](/old)\n").commit("one");
      site.write("docs/index.md", "---\nslug: /\n---\n\n[old](/old) [new](/new)\n");
      assertThat(check(site.root(), "--site", "website", "--since", "HEAD").findings())
          .containsExactly("docs/index.md:5:19: links/broken-link");
    }
  }

  @Test
  void aSiteThatMovedIsStillTheSame() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.move("docs", "website/docs")
          .move("docusaurus.config.js", "website/docusaurus.config.js");
      assertThat(check(site.root(), "--site", "website", "--since", "HEAD").summary())
          .isEqualTo("0 errors, 0 warnings, 1 older than HEAD");
    }
  }

  @Test
  void whereThereWasNoSiteAllIsNew() throws Exception {
    try (GitSite site = GitSite.init(root())) {
      site.write("README.md", "# R\n").commit("one");
      try (GitSite later = GitSite.create(root())) {
        Outcome outcome = check(later.root(), "--since", "HEAD");
        assertThat(outcome.findings()).containsExactly("docs/a.md:5:7: links/broken-link");
        assertThat(outcome.out())
            .startsWith("docusaurus.config.js:1:1: notice: at HEAD there was no site");
      }
    }
  }

  @Test
  void linkedWorkingTreesAndTheirBranches() throws Exception {
    Path linked = temp.toRealPath().resolve("linked");
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      // What `git worktree add` writes.
      Path admin = site.root().resolve(".git/worktrees/linked");
      Files.createDirectories(admin);
      Files.writeString(admin.resolve("commondir"), "../..\n");
      Files.writeString(admin.resolve("gitdir"), linked.resolve(".git") + "\n");
      Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/work\n");
      site.git().branchCreate().setName("work").call();
      Files.createDirectories(linked.resolve("docs"));
      Files.writeString(linked.resolve(".git"), "gitdir: " + admin + "\n");
      for (String file : List.of("docusaurus.config.js", "docs/index.md", "docs/a.md")) {
        Files.copy(site.root().resolve(file), linked.resolve(file));
      }
      Files.writeString(linked.resolve("docs/b.md"), "# B\n\n[new](/new)\n");
      for (String revision : List.of("HEAD", "work", "main", "main...")) {
        assertThat(check(linked, "--since", revision).findings())
            .as(revision)
            .containsExactly("docs/b.md:3:7: links/broken-link");
      }
    }
  }

  @Test
  void submodulesShowTheCommitThatIsNamed() throws Exception {
    Path shared = temp.toRealPath().resolve("shared");
    try (GitSite docs = GitSite.init(shared);
        GitSite site = GitSite.create(root())) {
      docs.write("s.md", "# S\n\n[old](/old-shared)\n").commit("one");
      site.commit("one");
      site.git()
          .submoduleAdd()
          .setPath("docs/shared")
          .setURI(shared.toUri().toString())
          .call()
          .close();
      site.commit("two");
      site.write("docs/shared/s.md", "# S\n\n[old](/old-shared) [new](/new-shared)\n");
      assertThat(check(site.root(), "--since", "HEAD").findings())
          .containsExactly("docs/shared/s.md:3:26: links/broken-link");
      assertThat(check(site.root(), "--since", "HEAD~1").findings()).hasSize(2);
    }
  }

  @Test
  void aRevisionThatIsNotThereIsOneLine() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      assertThat(check(site.root(), "--since", "HEAD"))
          .isEqualTo(failed("--since needs a commit, and this repository has none yet"));
      site.commit("one");
      assertThat(check(site.root(), "--since", "mian"))
          .isEqualTo(failed("no revision mian in this repository (did you mean main?)"));
      assertThat(check(site.root(), "--since", "1234567"))
          .isEqualTo(failed("no revision 1234567 in this repository"));
      assertThat(check(site.root(), "--since", "HEAD^{tree}"))
          .isEqualTo(failed("HEAD^{tree} is no commit"));
      assertThat(check(site.root(), "--since", "a b~^{"))
          .isEqualTo(failed("no revision a b~^{ in this repository"));
      assertThat(check(site.root(), "--since", "HEAD..main").err())
          .startsWith(
              "docusaurus-lint: no revision HEAD..main: the files on disk are compared with");
      site.git().checkout().setOrphan(true).setName("alone").call();
      site.commit("alone");
      assertThat(check(site.root(), "--since", "main..."))
          .isEqualTo(failed("main and HEAD have no common ancestor"));
    }
  }

  @Test
  void aShallowCloneSaysWhatItLacks() throws Exception {
    Path shallow = temp.toRealPath().resolve("shallow");
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.write("docs/b.md", "# B\n").commit("two");
      Git.cloneRepository()
          .setURI(site.root().toUri().toString())
          .setDirectory(shallow.toFile())
          .setDepth(1)
          .call()
          .close();
      assertThat(check(shallow, "--since", "HEAD").status()).isZero();
      assertThat(check(shallow, "--since", "HEAD~1").err())
          .startsWith("docusaurus-lint: no revision HEAD~1 in this repository; this is a shallow")
          .contains("git fetch --unshallow")
          .hasLineCount(1);
    }
  }

  @Test
  void aCloneWithoutSomeContentsSaysSo() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      String blob =
          site.git().getRepository().resolve("HEAD:docs/b.md").getName(); // As a filter leaves it.
      Files.delete(
          site.root().resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
      site.write("docs/b.md", "# Another\n");
      assertThat(check(site.root(), "--since", "HEAD"))
          .isEqualTo(
              failed(
                  "cannot read a file of HEAD: this clone lacks it; git fetch --refetch --no-filter"
                      + " brings it"));
    }
  }

  @Test
  void outsideOfARepositoryIsOneLine() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.delete(".git");
      assertThat(check(site.root(), "--since", "HEAD"))
          .isEqualTo(failed("--since needs a git repository, and . is in none"));
      site.write(".git", "gitdir: nowhere\n");
      Outcome broken = check(site.root(), "--since", "HEAD");
      assertThat(broken.status()).isEqualTo(2);
      assertThat(broken.err()).startsWith("docusaurus-lint: cannot read the git repository ");
    }
  }

  @Test
  void theRepositoryIsLeftAsItIs() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.commit("one");
      site.move("docs/b.md", "docs/c.md");
      Map<String, Object> before = files(site.root());
      assertThat(check(site.root(), "--since", "HEAD").status()).isEqualTo(1);
      assertThat(files(site.root())).isEqualTo(before);
    }
  }

  private static Map<String, Object> files(Path root) throws Exception {
    Map<String, Object> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private static Outcome failed(String message) {
    return new Outcome(2, "", "docusaurus-lint: " + message + "\n");
  }
}
