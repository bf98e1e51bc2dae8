package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Slips on a page of cards, each made alone on the site of {@code fixtures/tech-cards}: what comes
 * to what was found before, with the text that it points at and the help.
 */
class CardPageMistakesTest {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String PAGE = "docs/软件工程技能树/后端技术/后端技术.md";
  private static final Map<String, String> SITE = files(Path.of("fixtures/tech-cards"));
  private static final Set<String> BEFORE = known(SITE);

  private static Map<String, String> files(Path site) {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(files);
  }

  private static Set<String> known(Map<String, String> files) {
    Set<String> known = new HashSet<>();
    for (Diagnostic diagnostic : lint(files)) {
      known.add(said(diagnostic, files));
    }
    return known;
  }

  private static List<Diagnostic> lint(Map<String, String> files) {
    try {
      MemoryTree tree = MemoryTree.of(files);
      LintConfig config = LintConfigReader.read(tree, "recommended", BOOK);
      SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
      return Linter.lint(new LintRequest(source, BOOK, config, List.of(), 1)).diagnostics();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String said(Diagnostic diagnostic, Map<String, String> files) {
    String text = files.get(diagnostic.file());
    String at = text.substring(diagnostic.span().start(), diagnostic.span().end());
    String place = diagnostic.file().equals(PAGE) ? "" : diagnostic.file() + ": ";
    return diagnostic.rule()
        + " "
        + place
        + "`"
        + at
        + "` "
        + diagnostic.message()
        + (diagnostic.help() == null ? "" : " | " + diagnostic.help());
  }

  /** What is said after a slip and was not said before it. */
  private static List<String> after(String file, String right, String wrong) {
    String text = SITE.get(file);
    assertThat(text).contains(right);
    Map<String, String> files = new HashMap<>(SITE);
    files.put(file, text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    List<String> said = new ArrayList<>();
    for (Diagnostic diagnostic : lint(files)) {
      String one = said(diagnostic, files);
      if (!BEFORE.contains(one)) {
        said.add(one);
      }
    }
    return said;
  }

  private static List<String> onPage(String right, String wrong) {
    return after(PAGE, right, wrong);
  }

  @Test
  void aLinkWithoutItsSlash() {
    assertThat(onPage("link: '/软件工程技能树/后端技术/Spring/Spring'", "link: '软件工程技能树/后端技术/Spring/Spring'"))
        .containsExactly(
            "links/missing-leading-slash `软件工程技能树/后端技术/Spring/Spring` 软件工程技能树/后端技术/Spring/Spring"
                + " lacks its leading slash and leads to"
                + " /软件工程技能树/后端技术/软件工程技能树/后端技术/Spring/Spring, which is no page"
                + " | write /软件工程技能树/后端技术/Spring/Spring");
  }

  @Test
  void aSlipInALink() {
    assertThat(onPage("link: '/软件工程技能树/后端技术/Spring/Spring'", "link: '/软件工程技能树/后端技术/Spring/Sprnig'"))
        .containsExactly(
            "links/broken-link `/软件工程技能树/后端技术/Spring/Sprnig` /软件工程技能树/后端技术/Spring/Sprnig"
                + " leads to no page | did you mean /软件工程技能树/后端技术/Spring/Spring?");
  }

  @Test
  void aSlipInTheNameOfAnIcon() {
    assertThat(onPage("icon: SpringIcon", "icon: SpingIcon"))
        .containsExactly(
            "mdx/undefined-name `SpingIcon` nothing defines SpingIcon | did you mean SpringIcon?");
  }

  @Test
  void anIconThatIsNotImported() {
    assertThat(onPage("import MySQLIcon from '@site/static/img/subjects/mysql.svg';\n", ""))
        .containsExactly(
            "mdx/undefined-name `MySQLIcon` nothing defines MySQLIcon | import MySQLIcon at the top"
                + " of the page");
  }

  @Test
  void anIconWhoseFileIsNotThereIsToldWhereItIsImportedAndWhereItIsShown() {
    assertThat(onPage("subjects/spring.svg", "subjects/sprng.svg"))
        .containsExactly(
            "mdx/unresolved-import `@site/static/img/subjects/sprng.svg` there is no file"
                + " static/img/subjects/sprng.svg | did you mean"
                + " @site/static/img/subjects/spring.svg?",
            "assets/missing-icon `SpringIcon` the icon @site/static/img/subjects/sprng.svg does not"
                + " exist: no file static/img/subjects/sprng.svg | did you mean"
                + " static/img/subjects/spring.svg?");
  }

  @Test
  void anIconAsAStringWhoseFileIsNotThere() {
    assertThat(onPage("icon: '/img/subjects/kafka.svg'", "icon: '/img/subjects/sprng.svg'"))
        .containsExactly(
            "assets/missing-icon `/img/subjects/sprng.svg` the icon /img/subjects/sprng.svg does"
                + " not exist: no file static/img/subjects/sprng.svg | did you mean"
                + " static/img/subjects/spring.svg?");
  }

  @Test
  void aCardThatLeadsWhereAnotherLeads() {
    assertThat(onPage("link: '/软件工程技能树/后端技术/数据库/数据库'", "link: '/软件工程技能树/后端技术/Spring/Spring'"))
        .containsExactly(
            "mdx/duplicate-card `/软件工程技能树/后端技术/Spring/Spring` another card of this grid leads to"
                + " /软件工程技能树/后端技术/Spring/Spring, too | give one of the two another link, or"
                + " remove it");
  }

  @Test
  void aSlipInTheNameOfTheGrid() {
    assertThat(onPage("<TechCardGrid", "<TechCardGird"))
        .containsExactly(
            "mdx/undefined-component `TechCardGird` nothing provides the component TechCardGird |"
                + " did you mean TechCardGrid?");
  }

  @Test
  void aSlipInTheNameOfAField() {
    assertThat(onPage("title: 'Spring',", "titel: 'Spring',"))
        .singleElement()
        .asString()
        .startsWith("mdx/component-props `{")
        .endsWith("cards lacks title | write title in place of titel");
  }

  @Test
  void aComponentImportedFromTheWrongFolder() {
    assertThat(onPage("'../../../src/components", "'../../src/components"))
        .containsExactly(
            "mdx/unresolved-import `../../src/components/TechCard/TechCardGrid` there is no file"
                + " docs/src/components/TechCard/TechCardGrid");
  }

  @Test
  void aSlipInAFrontMatterField() {
    assertThat(onPage("sidebar_position: 2", "sidebar_positon: 2"))
        .contains(
            "front-matter/unknown-field `sidebar_positon` Docusaurus ignores the field"
                + " sidebar_positon | did you mean sidebar_position?");
  }

  @Test
  void aSlugThatLinksDoNotKnowIsToldAtTheLinks() {
    assertThat(onPage("slug: 后端技术", "slug: 后端"))
        .filteredOn(said -> !said.startsWith("front-matter/slug-format"))
        .hasSize(6)
        .allMatch(said -> said.startsWith("links/broken-link ") && said.contains("no page"));
  }

  @Test
  void aSlipInAFileName() {
    assertThat(onPage("./消息队列.md)", "./消息队例.md)"))
        .containsExactly(
            "links/broken-file-link `./消息队例.md` ./消息队例.md is no document that this file can link"
                + " to | did you mean ./消息队列.md?");
  }

  @Test
  void aSlipInAnAnchor() {
    assertThat(onPage("#b-树", "#b树"))
        .containsExactly(
            "links/broken-anchor `/软件工程技能树/后端技术/数据库/索引原理#b树` /软件工程技能树/后端技术/数据库/索引原理"
                + " has no anchor #b树 | did you mean #b-树?");
  }

  @Test
  void aPositionThatAnotherPageHas() {
    assertThat(after("docs/软件工程技能树/后端技术/消息队列.md", "sidebar_position: 2", "sidebar_position: 3"))
        .singleElement()
        .asString()
        .startsWith("sidebars/duplicate-position docs/软件工程技能树/后端技术/")
        .contains("`3` position 3 is taken");
  }
}
