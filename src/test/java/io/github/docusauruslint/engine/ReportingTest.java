package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels that a site's own {@code onBrokenLinks} and the like give to findings. */
class ReportingTest {
  private static final List<String> PLACES =
      List.of(
          "docs/a.md:1: routes/duplicate",
          "docs/a.md:3: links/broken-link",
          "docs/a.md:5: links/broken-anchor",
          "docs/a.md:7: links/broken-file-link",
          "docs/a.md:9: assets/missing-image");

  /** A page with a fault of each kind; the file that is not there is an empty link, too. */
  private static LintedSite site(String settings) {
    return LintedSite.classic()
        .with(
            "docusaurus.config.js",
            "module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/', "
                + settings
                + ", presets: [['classic', {}]]};\n")
        .with("docs/a.md", "# A\n\n[x](/x)\n\n[a](/docs/a#x)\n\n[]()\n\n![i](./i.png)\n")
        .with("docs/A2.md", "---\nslug: /a\n---\n");
  }

  private static String all(String severity) {
    return String.format(
        "onBrokenLinks: '%1$s', onBrokenAnchors: '%1$s', onDuplicateRoutes: '%1$s',"
            + " markdown: {hooks: {onBrokenMarkdownLinks: '%1$s', onBrokenMarkdownImages: '%1$s'}}",
        severity);
  }

  /** The levels of the faults, in the order of {@link #PLACES}, {@code off} for none. */
  private static List<String> levels(LintedSite site) throws Exception {
    List<String> found =
        site.findings(
            "routes/duplicate",
            "links/broken-link",
            "links/broken-anchor",
            "links/broken-file-link",
            "assets/missing-image");
    List<String> levels = new ArrayList<>();
    for (String place : PLACES) {
      String[] parts = place.split(": ");
      String file = parts[1].startsWith("routes") ? "docs/" : parts[0];
      String line =
          found.stream()
              .filter(each -> each.startsWith(file) && each.endsWith(" " + parts[1]))
              .findFirst()
              .orElse(": off ");
      levels.add(line.substring(line.indexOf(": ") + 2).split(" ")[0]);
    }
    return levels;
  }

  @ParameterizedTest
  @CsvSource({"throw, error", "warn, warning", "log, warning", "ignore, off"})
  void underBuildTheSiteSaysHowGraveItIs(String severity, String level) throws Exception {
    assertThat(levels(site(all(severity)).preset("build"))).containsOnly(level);
  }

  @Test
  void underBuildTheDefaultsAreThoseOfDocusaurus() throws Exception {
    assertThat(levels(site("trailingSlash: false").preset("build")))
        .containsExactly("warning", "error", "warning", "warning", "error");
  }

  @Test
  void theOldPlaceOfASettingWins() throws Exception {
    String old =
        "onBrokenMarkdownLinks: 'throw', markdown: {hooks: {onBrokenMarkdownLinks: 'ignore'}}";
    assertThat(levels(site(old).preset("build")).get(3)).isEqualTo("error");
  }

  @ParameterizedTest
  @CsvSource({"warn", "log", "ignore"})
  void otherPresetsKeepTheirLevels(String severity) throws Exception {
    assertThat(levels(site(all(severity))))
        .containsExactly("warning", "error", "error", "error", "error");
    assertThat(levels(site(all(severity)).preset("strict"))).containsOnly("error");
  }

  @Test
  void whatStopsTheBuildIsAnErrorUnderEveryPreset() throws Exception {
    assertThat(levels(site(all("throw")))).containsOnly("error");
  }

  @ParameterizedTest
  @CsvSource({"throw", "ignore"})
  void theUserHasTheLastWord(String severity) throws Exception {
    LintedSite site =
        site(all(severity))
            .preset("build")
            .configured(
                "rules: {routes/duplicate: off, links/broken-link: warning,"
                    + " links/broken-anchor: error, links/broken-file-link: warning}\n"
                    + "overrides: [{files: docs/**, rules: {assets/missing-image: warning}}]\n");
    assertThat(levels(site)).containsExactly("off", "warning", "error", "warning", "warning");
  }

  /** The URL of a file that is not there stays as it is, and is a broken link. */
  @ParameterizedTest
  @CsvSource({
    "throw, ignore, error",
    "warn, ignore, warning",
    "ignore, throw, error",
    "ignore, ignore, off"
  })
  void aFileThatIsNotThereIsABrokenLink(String links, String files, String level) throws Exception {
    String settings =
        "onBrokenLinks: '"
            + links
            + "', markdown: {hooks: {onBrokenMarkdownLinks: '"
            + files
            + "'}}";
    LintedSite site = site(settings).with("docs/a.md", "# A\n\n[x](./x.md)\n").preset("build");
    List<String> expected =
        level.equals("off")
            ? List.of()
            : List.of("docs/a.md:3: " + level + " links/broken-file-link");
    assertThat(site.findings("links/broken-file-link", "links/broken-link")).isEqualTo(expected);
  }

  /** A warning that says why a link is broken takes the place of an error. */
  @Test
  void whatSaysWhyIsAsGrave() throws Exception {
    LintedSite site = site("trailingSlash: false").with("docs/a.md", "# A\n\n[x](/文%E6%A1%A3)\n");
    assertThat(site.findings("links/encoding", "links/broken-link"))
        .containsExactly("docs/a.md:3: error links/encoding");
    assertThat(
            site.configured("rules: {links/encoding: warning}")
                .findings("links/encoding", "links/broken-link"))
        .containsExactly("docs/a.md:3: warning links/encoding");
  }
}
