package io.github.docusauruslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.engine.LintException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSiteTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void resolve() throws IOException {
    root = temp.toRealPath();
  }

  private Path site(String path) throws IOException {
    Path folder = Files.createDirectories(root.resolve(path));
    Files.writeString(folder.resolve("docusaurus.config.js"), "");
    return folder;
  }

  @Test
  void aModuleLooksAtItsOwnSiteOnly() throws Exception {
    Path website = site("website");
    Path core = Files.createDirectories(root.resolve("core"));
    List<Path> modules = List.of(root, core, website);
    assertThat(new ProjectSite(website, modules, null).find()).isEqualTo(website);
    assertThat(new ProjectSite(root, modules, null).find()).isNull();
    assertThat(new ProjectSite(core, modules, null).find()).isNull();
  }

  @Test
  void aSiteThatIsNoModuleBelongsToTheProjectAboveIt() throws Exception {
    Path website = site("docs/website");
    Path core = Files.createDirectories(root.resolve("core"));
    assertThat(new ProjectSite(root, List.of(root, core), null).find()).isEqualTo(website);
  }

  @Test
  void theOnlyProjectNeedsASite() {
    assertThatThrownBy(() -> new ProjectSite(root, List.of(root), null).find())
        .isInstanceOf(LintException.class)
        .hasMessageStartingWith("no docusaurus.config.* in " + root);
  }

  @Test
  void severalSitesNeedAChoice() throws Exception {
    site("a");
    Path second = site("b");
    assertThatThrownBy(() -> new ProjectSite(root, List.of(root), null).find())
        .isInstanceOf(LintException.class)
        .hasMessageContaining("a, b; choose one");
    assertThat(new ProjectSite(root, List.of(root), second.toFile()).find()).isEqualTo(second);
  }
}
