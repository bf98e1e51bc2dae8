package io.github.docusauruslint.engine.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules in several folders, held against what {@code git check-ignore} 2.39 says of them. */
class GitIgnoreTest {
  private static final List<String> FILES =
      List.of(
          "a.md",
          "b.md",
          "x/a.md",
          "x/b.log",
          "x/y/a.md",
          "x/y/z/c.md",
          "docs/a.md",
          "docs/made/a.md",
          "docs/made/b.md",
          "docs/made/x/c.md",
          "docs/x/made/a.md",
          "docs/x/y/a.md",
          "docs/.hidden/a.md",
          "docs/made.md",
          "docs/[a].md",
          "docs/a b.md",
          "docs/x/build/index.md",
          "build/index.md",
          "docs/foo/bar",
          "docs/q/foo/bar",
          "foo/bar/baz.md",
          "docs/文/甲.md");

  @TempDir Path temp;

  static Stream<JsonNode> recorded() {
    return Recorded.lines(GitIgnoreTest.class, "git-ignore.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void ignoresWhatGitIgnores(JsonNode answer) throws Exception {
    Path root = temp.toRealPath();
    for (var rules : answer.get("rules").properties()) {
      write(root.resolve(rules.getKey()), rules.getValue().asText());
    }
    List<String> ignored = new ArrayList<>();
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      GitIgnore ignore = new GitIgnore(git.getRepository(), root);
      FILES.stream().filter(file -> isIgnored(ignore, file)).forEach(ignored::add);
    }
    List<String> expected = new ArrayList<>();
    answer.get("ignored").forEach(file -> expected.add(file.asText()));
    assertThat(ignored).isEqualTo(expected);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** From the top, as a walk goes: what lies in an ignored folder is not looked at. */
  private static boolean isIgnored(GitIgnore ignore, String file) {
    for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
      if (ignore.isIgnored(file.substring(0, slash), true)) {
        return true;
      }
    }
    return ignore.isIgnored(file, false);
  }
}
