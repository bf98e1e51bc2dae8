package io.github.docusauruslint.engine.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.GitSite;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a repository, and, where git is installed, that git says the same. */
class GitHistoryTest {
  @TempDir Path temp;

  private Path root() throws IOException {
    return temp.toRealPath().resolve("site");
  }

  @Test
  void aCommitIsATreeOfFilesWhateverIsOnDisk() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      site.write(".gitignore", "node_modules\n*.log\n!kept.log\n").commit("one");
      site.delete("docs/a.md").write("docs/b.md", "# Other\n").write("docs/new.md", "# New\n");
      site.write("node_modules/p/package.json", "{}").write("docs/x.log", "").write("kept.log", "");
      try (GitHistory history = GitHistory.open(DiskTree.of(site.root()), "site")) {
        GitTree files = history.at("HEAD").files();
        assertThat(files.list("docs")).containsExactly("a.md", "b.md", "index.md", "x.log");
        assertThat(files.read("docs/a.md").text()).startsWith("# A\n");
        assertThat(files.isFile("docs/new.md")).isFalse();
        assertThat(files.isFile("kept.log")).isFalse();
        assertThat(files.isFile("node_modules/p/package.json")).isTrue();
        assertThat(files.isFolder("docs")).isTrue();
        assertThat(files.isFile("docs/A.md")).isFalse();
        assertThat(files.isFile("../other")).isFalse();
        assertThat(files.isFile(".git/config")).isFalse();
        assertThat(files.isUnchanged("docs/index.md")).isTrue();
        assertThat(files.isUnchanged("docs/b.md")).isFalse();
        assertThat(files.isUnchanged("docs/a.md")).isFalse();
        assertThatThrownBy(() -> files.read("docs/new.md"))
            .hasMessage("there is no file docs/new.md");
        assertThatThrownBy(() -> files.read("docs")).hasMessage("docs is a folder, not a file");
      }
    }
  }

  @Test
  void linksAreFollowedWithinTheRepository() throws Exception {
    try (GitSite site = GitSite.create(root())) {
      Files.createSymbolicLink(site.root().resolve("linked"), Path.of("docs"));
      Files.createSymbolicLink(site.root().resolve("docs/again.md"), Path.of("../linked/a.md"));
      Files.createSymbolicLink(site.root().resolve("docs/out.md"), Path.of("../../out.md"));
      Files.createSymbolicLink(site.root().resolve("docs/up"), Path.of(".."));
      Files.createSymbolicLink(site.root().resolve("loop"), Path.of("loop"));
      site.commit("one");
      DiskTree disk = DiskTree.of(site.root());
      try (GitHistory history = GitHistory.open(disk, "site")) {
        GitTree files = history.at("HEAD").files();
        assertThat(files.list("linked")).contains("a.md");
        assertThat(files.read("docs/again.md").text()).startsWith("# A\n");
        for (String path :
            List.of(
                "linked",
                "linked/a.md",
                "docs/again.md",
                "docs/out.md",
                "docs/up",
                "loop",
                "loop/x")) {
          assertThat(files.kind(path)).as(path).isEqualTo(disk.kind(path));
        }
      }
    }
  }

  @Test
  void renamesAreThoseOfGit() throws Exception {
    try (GitSite site = GitSite.init(root())) {
      site.write("docusaurus.config.js", "module.exports = {};\n");
      for (String name : List.of("one", "two", "three")) {
        site.write(
            "docs/" + name + ".md", "# " + name + "\n" + (name + " says this.\n\n").repeat(30));
      }
      site.commit("one");
      site.move("docs/one.md", "docs/sub/uno.md")
          .move("docs/two.md", "docs/dos.md")
          .delete("docs/three.md");
      site.write("docs/dos.md", Files.readString(site.root().resolve("docs/dos.md")) + "More.\n");
      site.write("docs/other.md", "# Something else\n\nthat looks like nothing before.\n");
      try (GitHistory history = GitHistory.open(DiskTree.of(site.root()), "site")) {
        Map<String, String> renames =
            history.renames(
                history.at("HEAD"),
                List.of("docs/one.md", "docs/two.md", "docs/three.md"),
                List.of("docs/sub/uno.md", "docs/dos.md", "docs/other.md"));
        assertThat(renames)
            .isEqualTo(Map.of("docs/one.md", "docs/sub/uno.md", "docs/two.md", "docs/dos.md"));
        assertThat(renamesOfGit(site.root())).isEqualTo(new TreeMap<>(renames));
      }
    }
  }

  private static Map<String, String> renamesOfGit(Path root) throws Exception {
    git(root, "add", "--all");
    Map<String, String> renames = new TreeMap<>();
    for (String line :
        git(root, "diff", "--cached", "-M", "--name-status", "HEAD").lines().toList()) {
      String[] words = line.split("\t");
      if (words[0].startsWith("R")) {
        renames.put(words[1], words[2]);
      }
    }
    return renames;
  }

  private static String git(Path folder, String... words) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process;
    try {
      process = new ProcessBuilder(command).directory(folder.toFile()).start();
    } catch (IOException e) {
      Assumptions.abort("git is not installed");
      return "";
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  @Test
  void changedLinesAreTheNewOnes() {
    SourceText before = SourceText.of("a\nb  \nc\nd\n");
    assertThat(ChangedLines.of(before, SourceText.of("a\nb\nnew\nC\nd\ne\n")).stream())
        .containsExactly(3, 4, 6);
    assertThat(ChangedLines.of(before, before).isEmpty()).isTrue();
  }
}
