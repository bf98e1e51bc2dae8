package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionFoldersTest {
  @Test
  void findsTheFirstVersionWithAFolderThatThePathBeginsWith() {
    VersionFolders folders =
        new VersionFolders(List.of(List.of("i18n/docs", "docs"), List.of("v/1"), List.of("v/10")));
    assertThat(folders.around("docs/a.md")).containsExactly("i18n/docs", "docs");
    assertThat(folders.around("docs2/a.md")).containsExactly("i18n/docs", "docs");
    assertThat(folders.around("v/10/a.md")).containsExactly("v/1");
    assertThat(folders.around("v/2/a.md")).isEmpty();
  }

  @Test
  void agreesWithLookingAtEachFolder() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      List<List<String>> versions = new ArrayList<>();
      for (int j = random.nextInt(8); j > 0; j--) {
        versions.add(List.of(word(random), word(random)));
      }
      String file = word(random) + word(random);
      List<String> expected =
          versions.stream()
              .filter(version -> version.stream().anyMatch(file::startsWith))
              .findFirst()
              .orElse(List.of());
      assertThat(new VersionFolders(versions).around(file)).isEqualTo(expected);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      word.append("ab/".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
