package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
  @TempDir Path temp;

  @Test
  void theNearestGitFolderWins() throws IOException {
    Path site = Files.createDirectories(temp.resolve("repo/website"));
    Files.createDirectories(temp.resolve("repo/.git"));
    Repository repository = Repository.of(site, temp, Map.of("GITHUB_WORKSPACE", temp.toString()));
    assertThat(repository.root()).isEqualTo(temp.resolve("repo"));
    assertThat(repository.path("docs/a.md")).isEqualTo("website/docs/a.md");
    assertThat(repository.path("../README.md")).isEqualTo("README.md");
  }

  @Test
  void withoutGitItIsTheCheckoutOfCi() throws IOException {
    Path site = Files.createDirectories(temp.resolve("checkout/website"));
    Map<String, String> gitlab = Map.of("CI_PROJECT_DIR", temp.resolve("checkout").toString());
    assertThat(Repository.of(site, site, gitlab).path("a.md")).isEqualTo("website/a.md");
    assertThat(Repository.of(site, temp, Map.of()).path("a.md")).isEqualTo("checkout/website/a.md");
  }
}
