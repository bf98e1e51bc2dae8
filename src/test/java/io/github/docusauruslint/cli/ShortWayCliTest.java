package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.RandomEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of whose change the rest of the site sees nothing is judged alone, and rightly. */
class ShortWayCliTest {
  private static final int EDITS = 30;
  private static final List<String> BODIES =
      List.of(
          "\nmore words\n",
          "\n[gone](./nowhere.md)\n",
          "\n[there](/docs/nowhere#part)\n",
          "\n![](/img/none.png)\n",
          "\n[other](https://example.org/)\n",
          "\n[ref]\n\n[ref]: ./nowhere.md\n",
          "\n```js\ncode\n```\n",
          "\n{/* docusaurus-lint-disable-next-line links/broken-link */}\n[q](/nowhere)\n",
          "\n<!-- docusaurus-lint-disable-next-line -->\nnothing\n",
          "\n- a\n- b\n");

  @TempDir Path temp;
  private Path site;
  private CachedSite runs;

  @BeforeEach
  void find() throws IOException {
    Path root = temp.toRealPath();
    site = root.resolve("repository/site");
    runs = new CachedSite(site, root.resolve("cache"));
    Files.createDirectories(root.resolve("repository/.git"));
  }

  static List<Path> fixtures() throws IOException {
    return UnchangedCliTest.fixtures();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().matches(".*\\.mdx?")).sorted().toList();
    }
  }

  /** Links and words of a text change places or go; what is a heading or code of MDX stays. */
  private static String changed(String text, Random random, List<Path> pages, Path page) {
    if (random.nextInt(3) > 0) {
      return text + BODIES.get(random.nextInt(BODIES.size()));
    }
    if (random.nextBoolean()) {
      Path other = pages.get(random.nextInt(pages.size()));
      String path = page.getParent().relativize(other).toString().replace('\\', '/');
      return text + "\n[to a page](./" + path.replace(" ", "%20") + ")\n";
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    int start = text.startsWith("---") ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
    if (random.nextBoolean() && start < lines.size()) {
      lines.set(start, lines.get(start) + "\n\nwords in front\n");
    } else {
      lines.removeIf(line -> line.startsWith("[") || line.startsWith("- "));
    }
    return String.join("\n", lines) + "\n";
  }

  /** As some editors do, in place, and as others do, by another file. */
  private static void write(Path page, String text, boolean inPlace) throws IOException {
    if (inPlace) {
      Files.writeString(page, text);
    } else {
      Path beside = Files.writeString(page.resolveSibling("page.swp"), text);
      Files.move(beside, page, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theAnswerIsTheSameAfterAnyChangeOfABody(Path fixture) throws IOException {
    RandomEdits.copy(fixture, site);
    Random random = new Random(fixture.toString().hashCode());
    List<List<String>> ways =
        List.of(
            List.of("--format", "json"),
            List.of("--preset", "strict", "--format", "sarif"),
            List.of("--preset", "build"));
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      List<Path> pages = pages();
      if (pages.isEmpty()) {
        return;
      }
      for (int many = random.nextInt(4) == 0 ? 3 : 1; many > 0; many--) {
        Path page = pages.get(random.nextInt(pages.size()));
        write(page, changed(Files.readString(page), random, pages, page), random.nextBoolean());
        done.add(site.relativize(page).toString());
      }
      List<String> words = new ArrayList<>(ways.get(random.nextInt(ways.size())));
      if (random.nextInt(3) == 0) {
        words.add(pages.get(random.nextInt(pages.size())).toString());
      }
      assertThat(runs.cached(words)).as("%s after %s", words, done).isEqualTo(runs.anew(words));
      assertThat(runs.cached(words)).as("%s again", words).isEqualTo(runs.anew(words));
    }
  }

  @Test
  void onlyThePageIsRead() throws IOException {
    RandomEdits.copy(Path.of("fixtures/versions"), site);
    assertThat(runs.isReplayed(List.of())).isFalse();
    Path page = site.resolve("docs/intro.md");
    for (String body : BODIES) {
      if (body.contains("{/*")) {
        continue; // What stands in braces may show something.
      }
      write(page, Files.readString(page) + body, body.contains("["));
      assertThat(runs.isReplayed(List.of())).as(body).isTrue();
      assertThat(runs.cached(List.of())).as(body).isEqualTo(runs.anew(List.of()));
    }
    Files.writeString(page, Files.readString(page) + "\n## A heading\n");
    assertThat(runs.isReplayed(List.of())).as("others may link to the heading").isFalse();
    Files.writeString(page, Files.readString(page) + "\nwords\n");
    assertThat(runs.isReplayed(List.of())).isTrue();
    Files.writeString(site.resolve("docs/fresh.md"), "words\n");
    assertThat(runs.isReplayed(List.of())).as("a new page").isFalse();
    Files.writeString(page, Files.readString(page) + "\nwords\n");
    assertThat(runs.isReplayed(List.of())).isTrue();
  }
}
