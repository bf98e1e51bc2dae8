package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("/docs/install", "/docs/intro", "/软件工程/后端", "sidebar_position", "title");

  @ParameterizedTest
  @CsvSource({
    "/docs/instal, /docs/install",
    "/Docs/Intro, /docs/intro",
    "/docs/itnro, /docs/intro",
    "/软件工程/前端, /软件工程/后端",
    "sidebar_postion, sidebar_position",
    "tilte, title",
    "tit, ",
    "/blog/2020/some-post, ",
  })
  void findsTheMisspelt(String wanted, String expected) {
    assertThat(Nearest.of(wanted, KNOWN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/docs/guide/instal, /docs/guide/install",
    "/doc/guide/install, /docs/guide/install",
    "/docs/guide/nine, /docs/guide/none",
    "/docs/guide/api,",
    "/docs/guide/none/start,",
    "/下载/没有.txt,",
    "/下载/清革.txt, /下载/清单.txt",
    "/下载/清单.tx, /下载/清单.txt",
  })
  void foldersAndEndingsInCommonMakePathsNoMoreAlike(String wanted, @Nullable String expected) {
    List<String> paths =
        List.of("/docs/guide/install", "/docs/guide/start", "/docs/guide/none", "/下载/清单.txt");
    assertThat(Nearest.ofPaths(wanted, paths)).isEqualTo(expected);
  }

  @Test
  void agreesWithTheWholeTable() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int slips = slips(a, b);
      int limit = Math.min(6, Math.max(1, a.length() / 3));
      assertThat(Nearest.of(a, List.of(b))).as(a + " " + b).isEqualTo(slips <= limit ? b : null);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }

  @Test
  void ofASetTheFirstInTheOrderOfCharactersWins() {
    assertThat(Nearest.ofSet("tab", Set.of("tac", "tad", "taz", "other"))).isEqualTo("tac");
    assertThat(Nearest.ofSet("table", Set.of("tablet", "tabe", "tabel"))).isEqualTo("tabe");
  }

  @Test
  void ofThousandsOfWordsNoneIsGuessed() {
    List<String> many = Stream.generate(() -> "word").limit(Nearest.MOST_WORDS + 1).toList();
    assertThat(Nearest.of("wort", many.subList(1, many.size()))).isEqualTo("word");
    assertThat(Nearest.of("wort", many)).isNull();
    assertThat(Nearest.ofPaths("wort", many)).isNull();
  }
}
