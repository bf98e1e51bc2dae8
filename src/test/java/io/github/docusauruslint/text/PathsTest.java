package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {
  private static final List<String> SEGMENTS = List.of("", ".", "..", "a", "..b", ".c");

  /** Every path of up to five such segments. */
  private static List<String> paths() {
    List<String> paths = new ArrayList<>(SEGMENTS);
    int from = 0;
    for (int length = 2; length <= 5; length++) {
      int to = paths.size();
      for (String path : List.copyOf(paths.subList(from, to))) {
        for (String segment : SEGMENTS) {
          paths.add(path + "/" + segment);
        }
      }
      from = to;
    }
    return paths;
  }

  /** One segment after another. */
  private static String plainly(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !kept.isEmpty() && !kept.peekLast().equals("..")) {
        kept.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return String.join("/", kept);
  }

  @Test
  void normalizesEveryPath() {
    assertThat(paths())
        .hasSizeGreaterThan(9_000)
        .allSatisfy(path -> assertThat(Paths.normalize(path)).as(path).isEqualTo(plainly(path)));
  }

  @Test
  void knowsWhatLiesWithin() {
    assertThat(Paths.isWithin("docs", "docs")).isTrue();
    assertThat(Paths.isWithin("docs/a.md", "docs")).isTrue();
    assertThat(Paths.isWithin("docs2/a.md", "docs")).isFalse();
    assertThat(Paths.isWithin("doc", "docs")).isFalse();
    assertThat(Paths.isWithin("../a.md", "")).isFalse();
    assertThat(Paths.isWithin("a.md", "")).isTrue();
  }
}
