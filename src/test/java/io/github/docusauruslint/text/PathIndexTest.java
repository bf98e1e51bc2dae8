package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathIndexTest {
  @Test
  void findsTheMisspelt() {
    PathIndex index = new PathIndex(List.of("/docs/install", "/docs/Intro", "/blog", "/软件工程/后端"));
    assertThat(index.nearest("/docs/instal")).isEqualTo("/docs/install");
    assertThat(index.nearest("/Docs/itnro")).isEqualTo("/docs/Intro");
    assertThat(index.nearest("/软件工程/后瑞")).isEqualTo("/软件工程/后端");
    assertThat(index.nearest("/docs/nothing-of-that-kind")).isNull();
  }

  @Test
  void knowsNothingNearWithoutPaths() {
    assertThat(new PathIndex(List.of()).nearest("/a")).isNull();
  }

  @Test
  void guessesNothingOfWhatNobodyTypes() {
    String longest = "/" + "a".repeat(PathIndex.LONGEST - 1);
    PathIndex index = new PathIndex(List.of(longest + "b", "/" + "a/".repeat(200_000)));
    assertThat(index.nearest(longest)).isEqualTo(longest + "b");
    assertThat(index.nearest("/" + "a/".repeat(200_000) + "b")).isNull();
  }

  @Test
  void looksAtFewerOfManyPathsThatAreAlike() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      paths.add("/version-" + i + "/a/long/way/down");
    }
    PathIndex index = new PathIndex(paths);
    assertThat(index.nearest("/version-7777/a/long/way/dawn")).isEqualTo(paths.get(7777));
    assertThat(index.nearest("/versiom-9999/a/lomg/way/dowm")).isNull();
    assertThat(new PathIndex(paths.subList(9_000, 10_000)).nearest("/versiom-9999/a/lomg/way/dowm"))
        .isEqualTo(paths.get(9_999));
  }

  /** Paths that begin alike, differ by little, stand twice, and are empty. */
  @Test
  void agreesWithLookingAtEachPath() {
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 3000; i++) {
      List<String> paths = new ArrayList<>();
      for (int j = random.nextInt(40); j > 0; j--) {
        paths.add(path(random));
      }
      PathIndex index = new PathIndex(paths);
      for (int j = 0; j < 5; j++) {
        String wanted = path(random);
        String expected = Nearest.ofPaths(wanted, paths);
        assertThat(index.nearest(wanted)).as(wanted + " in " + paths).isEqualTo(expected);
        found += expected == null ? 0 : 1;
      }
    }
    assertThat(found).isBetween(2000, 13_000);
  }

  private static String path(Random random) {
    StringBuilder path = new StringBuilder();
    for (int folders = random.nextInt(4); folders > 0; folders--) {
      path.append('/');
      for (int length = random.nextInt(7); length > 0; length--) {
        path.append("abAc端".charAt(random.nextInt(5)));
      }
    }
    return random.nextInt(4) == 0 ? path + ".md" : path.toString();
  }
}
