package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.RandomEdits;
import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.BoundedFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that stays in memory is told as one that is read anew. */
class LiveSiteTest {
  private static final int EDITS = 16;
  private static final RuleBook BOOK = RuleBook.packed();

  @TempDir Path temp;
  private Path site;
  private int opened;

  @BeforeEach
  void find() throws IOException {
    site = temp.toRealPath().resolve("repository/site");
    Files.createDirectories(site.getParent().resolve(".git"));
  }

  private LintRequest request() throws LintException {
    SiteLocator.named(site, "site");
    SiteSource source = SiteSource.of(site, "site", Map.of());
    try {
      return new LintRequest(
          source, BOOK, LintConfigReader.read(source.tree(), "strict", BOOK), List.of(), 2);
    } catch (ConfigException e) {
      throw new LintException(e.lines("site"));
    }
  }

  private LintRequest open() throws LintException {
    opened++;
    return request();
  }

  private static String told(LintResult result) {
    return result.pages()
        + " "
        + result.links()
        + " "
        + result.withheld()
        + " "
        + result.notices()
        + "\n"
        + String.join("\n", result.diagnostics().stream().map(Object::toString).toList());
  }

  /** What is found, or why nothing can be. */
  private interface Look {
    LintResult take() throws LintException;
  }

  private static String told(Look look) {
    try {
      return told(look.take());
    } catch (LintException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Lines that only one of two reports has. */
  private static List<String> difference(String now, String anew) {
    List<String> only = new ArrayList<>();
    now.lines()
        .filter(line -> anew.lines().noneMatch(line::equals))
        .forEach(l -> only.add("- " + l));
    anew.lines()
        .filter(line -> now.lines().noneMatch(line::equals))
        .forEach(l -> only.add("+ " + l));
    return only;
  }

  private Map<Path, String> snapshot() throws IOException {
    Map<Path, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        BasicFileAttributes now =
            Files.readAttributes(
                file, BasicFileAttributes.class, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        String content =
            now.isRegularFile() ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        all.put(file, now.isDirectory() + " " + now.lastModifiedTime() + content);
      }
    }
    return all;
  }

  private static Set<Path> changed(Map<Path, String> before, Map<Path, String> after) {
    Set<Path> changed = new HashSet<>();
    before.forEach(
        (path, seen) -> {
          if (!seen.equals(after.get(path))) {
            changed.add(path);
          }
        });
    after.keySet().stream().filter(path -> !before.containsKey(path)).forEach(changed::add);
    return changed;
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyChangeIsToldAsIfAllWereReadAnew(Path fixture) throws IOException, LintException {
    RandomEdits.copy(fixture, site);
    RandomEdits edits = new RandomEdits(site, fixture.toString().length());
    LiveSite live = new LiveSite(this::open);
    LintResult last = live.look(Progress.NONE);
    assertThat(told(last)).isEqualTo(told(() -> Linter.lint(request())));
    String before = told(last);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      Map<Path, String> then = snapshot();
      done.add(edits.next());
      Set<Path> changed = changed(then, snapshot());
      String now = before;
      try {
        LintResult result = live.after(changed, Progress.NONE);
        now = result == null ? before : told(result);
      } catch (LintException e) {
        now = String.valueOf(e.getMessage());
      }
      assertThat(difference(now, told(() -> Linter.lint(request()))))
          .as("after %s", done)
          .isEmpty();
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyChangeIsSeenOnDiskOfWhichNobodyTold(Path fixture) throws IOException {
    RandomEdits.copy(fixture, site);
    RandomEdits edits = new RandomEdits(site, fixture.toString().hashCode());
    LiveSite live = new LiveSite(this::open);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      done.add(edits.next());
      if (i % 3 > 0) {
        done.add(edits.next());
      }
      List<String> only = i % 2 > 0 ? List.of(site.relativize(edits.page()).toString()) : List.of();
      String anew = told(() -> Linter.lint(request().onlyOn(only)));
      assertThat(difference(told(() -> live.now(only)), anew)).as("after %s", done).isEmpty();
      assertThat(told(() -> live.now(only))).as("after %s", done).isEqualTo(anew);
    }
  }

  @Test
  void aPageThatIsEditedAgainAndAgainIsSeenEachTime() throws IOException, LintException {
    LiveSite live = looking("tech-cards");
    Path page = site.resolve("docs/软件工程技能树/后端技术/消息队列.md");
    String text = Files.readString(page);
    for (int i = 0; i < 8; i++) {
      // Of one length, so that the clock of the file system may hide what changed.
      Files.writeString(page, text + "\n[gone](/gone-" + i + ")\n");
      assertThat(told(live.now(List.of()))).contains("/gone-" + i);
      assertThat(live.missed()).isEmpty();
    }
    assertThat(opened).isEqualTo(1);
    Path saved = Files.writeString(site.resolve("docs/软件工程技能树/后端技术/new"), text);
    Files.move(saved, page, StandardCopyOption.REPLACE_EXISTING);
    assertThat(told(live.now(List.of()))).doesNotContain("/gone-");
    assertThat(opened).isEqualTo(1);
  }

  @Test
  void whatIsRehearsedChangesNothing() throws IOException, LintException {
    LiveSite live = looking("tech-cards");
    String before = told(live.now(List.of()));
    live.rehearse(100, 2, Duration.ofMinutes(1));
    assertThat(live.missed()).isEmpty();
    assertThat(told(live.now(List.of()))).isEqualTo(before);
    Files.writeString(site.resolve("docs/软件工程技能树/后端技术/消息队列.md"), "[gone](/gone)\n");
    live.rehearse(3, 1, Duration.ofMinutes(1));
    assertThat(told(live.now(List.of()))).isEqualTo(told(() -> Linter.lint(request())));
  }

  @Test
  void whatWasTooLargeToReadIsToldAgain() throws IOException, LintException {
    LiveSite live = looking("tech-cards");
    Path page = site.resolve("docs/large.md");
    try (RandomAccessFile large = new RandomAccessFile(page.toFile(), "rw")) {
      large.setLength(BoundedFile.LIMIT + 1L);
    }
    String told = told(live.now(List.of()));
    assertThat(told).contains("docs/large.md", "unread-file");
    Files.writeString(site.resolve("docs/软件工程技能树/后端技术/消息队列.md"), "# Other\n\n## New\n");
    assertThat(told(live.now(List.of()))).isEqualTo(told(() -> Linter.lint(request())));
    assertThat(live.isRepeatable()).isTrue();
  }

  private LiveSite looking(String fixture) throws IOException, LintException {
    RandomEdits.copy(Path.of("fixtures", fixture), site);
    LiveSite live = new LiveSite(this::open);
    live.look(Progress.NONE);
    assertThat(opened).isEqualTo(1);
    return live;
  }

  @Test
  void aPageOfWhichTheSiteSeesNothingIsJudgedAlone() throws IOException, LintException {
    LiveSite live = looking("tech-cards");
    Path page = site.resolve("docs/软件工程技能树/后端技术/消息队列.md");
    String text = Files.readString(page);
    for (String more :
        List.of(
            "\nwords\n", "\n[gone](/gone)\n", "\n![](./none.png)\n", "\n- a\n- b\n", "\n`c`\n")) {
      Files.writeString(page, text + more);
      LintResult now = live.after(Set.of(page), Progress.NONE);
      assertThat(now).isNotNull();
      assertThat(told(now)).as(more).isEqualTo(told(() -> Linter.lint(request())));
    }
    assertThat(opened).isEqualTo(1);
    Files.writeString(page, text + "\n## Another\n");
    live.after(Set.of(page), Progress.NONE);
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void whatTheSiteDoesNotReadChangesNothing() throws IOException, LintException {
    LiveSite live = looking("tech-cards");
    assertThat(live.after(Set.of(site.resolve("docs/软件工程技能树/后端技术/消息队列.md.swp")), Progress.NONE))
        .isNull();
    Files.writeString(site.resolve("expected.txt"), "other\n");
    assertThat(
            live.after(Set.of(site.resolve("expected.txt"), temp.resolve("else")), Progress.NONE))
        .isNull();
    assertThat(live.folders()).contains(site, site.resolve("docs/软件工程技能树/后端技术"));
    assertThat(live.missed()).isEmpty();
    Files.writeString(site.resolve("sidebars.js"), "module.exports = {};\n");
    assertThat(live.missed()).contains(site.resolve("sidebars.js"));
  }

  @Test
  void aSiteThatCannotBeReadIsLookedAtAgain() throws IOException, LintException {
    LiveSite live = looking("missing-icons");
    Path config = site.resolve("docusaurus.config.js");
    String text = Files.readString(config);
    Files.writeString(config, text + "\n}}}\n");
    assertThat(told(() -> live.after(Set.of(config), Progress.NONE)))
        .contains("docusaurus.config.js");
    Files.writeString(config, text);
    LintResult now = live.after(Set.of(config), Progress.NONE);
    assertThat(now).isNotNull();
    assertThat(told(now)).isEqualTo(told(() -> Linter.lint(request())));
  }
}
