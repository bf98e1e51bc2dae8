package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLocatorTest {
  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void realRoot() throws IOException {
    root = temp.toRealPath();
  }

  private Path site(String folder, String config) throws IOException {
    Path site = Files.createDirectories(root.resolve(folder));
    Files.writeString(site.resolve(config), "");
    return site;
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  @Test
  void theNearestUpward() throws Exception {
    site("", "docusaurus.config.js");
    Path inner = site("packages/site", "docusaurus.config.ts");
    assertThat(SiteLocator.near(folder("packages/site/docs/a"))).isEqualTo(inner);
    assertThat(SiteLocator.near(inner)).isEqualTo(inner);
    assertThat(SiteLocator.near(folder("packages"))).isEqualTo(root);
  }

  @Test
  void theOnlyOneBelow() throws Exception {
    Path site = site("packages/site", "docusaurus.config.mjs");
    site("node_modules/x", "docusaurus.config.js");
    site(".hidden", "docusaurus.config.js");
    site("a/b/c", "docusaurus.config.js");
    assertThat(SiteLocator.near(root)).isEqualTo(site);
  }

  @Test
  void severalBelowAreListed() throws Exception {
    site("website", "docusaurus.config.js");
    site("old/website", "docusaurus.config.js");
    assertThatThrownBy(() -> SiteLocator.near(root))
        .isInstanceOf(LintException.class)
        .hasMessage(
            "more than one site below " + root + ": old/website, website; choose one with --site");
  }

  @Test
  void noneIsSaid() throws Exception {
    folder("docs");
    assertThatThrownBy(() -> SiteLocator.near(root))
        .isInstanceOf(LintException.class)
        .hasMessage(
            "no docusaurus.config.* in "
                + root
                + ", in the folders above it, or up to two levels below; name the site with"
                + " --site");
  }

  @Test
  void aNamedFolderHasToBeASite() throws Exception {
    Path site = site("website", "docusaurus.config.cts");
    assertThat(SiteLocator.named(site, "website")).isEqualTo(site);
    Path empty = folder("empty");
    assertThatThrownBy(() -> SiteLocator.named(empty, "empty"))
        .hasMessage("no docusaurus.config.* in empty");
    assertThatThrownBy(() -> SiteLocator.named(root.resolve("gone"), "gone"))
        .hasMessage("there is no folder gone");
    Path file = site.resolve("docusaurus.config.cts");
    assertThatThrownBy(() -> SiteLocator.named(file, "file")).hasMessage("file is not a folder");
  }
}
