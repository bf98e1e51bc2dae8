package io.github.docusauruslint.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.Urls;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocSlugTest {
  /** Recorded from {@code getSlug} of plugin-content-docs 3.10.2; {@code !} where it throws. */
  static Stream<Arguments> slugs() {
    return Stream.of(
        Arguments.of("a.md", "a", null, true, "/a"),
        Arguments.of("index.md", "index", null, true, "/"),
        Arguments.of("d/index.md", "index", null, true, "/d/"),
        Arguments.of("d/README.mdx", "README", null, true, "/d/"),
        Arguments.of("Guide/guide.md", "guide", null, true, "/Guide/"),
        Arguments.of("02-api/api.md", "api", null, true, "/api/api"),
        Arguments.of("03-cli/03-cli.md", "cli", null, true, "/cli/"),
        Arguments.of("x/INDEX.md", "INDEX", null, true, "/x/"),
        Arguments.of("甲/乙/x.md", "x", "后端技术", true, "/甲/乙/后端技术"),
        Arguments.of("后端技术/后端技术.md", "后端技术", null, true, "/后端技术/"),
        Arguments.of("后端技术/后端技术.md", "后端技术", "后端技术", true, "/后端技术/后端技术"),
        Arguments.of("01-a/02-b/03-c.md", "c", null, true, "/a/b/c"),
        Arguments.of("01-a/02-b/03-c.md", "03-c", null, false, "/01-a/02-b/03-c"),
        Arguments.of("01-a/02-b/c.md", "c", "./x", true, "/a/b/x"),
        Arguments.of("01-a/02-b/c.md", "c", "../x", true, "/a/x"),
        Arguments.of("01-a/02-b/c.md", "c", "../../../x", true, "/x"),
        Arguments.of("a.md", "a", "/abs", true, "/abs"),
        Arguments.of("a.md", "a", "/abs/", true, "/abs/"),
        Arguments.of("a.md", "a", "a#b", true, "!/a#b"),
        Arguments.of("a.md", "a", "a?b", true, "!/a?b"),
        Arguments.of("a.md", "a", "/x/../b", true, "!/x/../b"),
        Arguments.of("a.md", "a", "//b//c", true, "!//b//c"),
        Arguments.of("a.md", "a", "two words", true, "/two words"),
        Arguments.of("a.md", "a", "%E5%90%8E", true, "/%E5%90%8E"),
        Arguments.of("甲/a.md", "a", "%E5%90%8E", true, "!/甲/%E5%90%8E"),
        Arguments.of("a.md", "a", "100%", true, "/100%"),
        Arguments.of("a.md", "a", "https://e.com/x", true, "/https://e.com/x"),
        Arguments.of("C#.md", "C#", null, true, "!/C#"),
        Arguments.of("what?.md", "what?", null, true, "!/what?"),
        Arguments.of("[id]{x}.md", "[id]{x}", null, true, "!/[id]{x}"),
        Arguments.of("v1.2.md", "v1.2", null, true, "/v1.2"),
        Arguments.of("d/a.md", "other", null, true, "/d/other"),
        Arguments.of("d/index.md", "other", null, true, "/d/"),
        Arguments.of("d/index.md", "index", ".", true, "/d/"),
        Arguments.of("d/a.md", "a", "/", true, "/"),
        Arguments.of(".md", ".md", null, true, "/.md"),
        Arguments.of("a.b/a.b.md", "a.b", null, true, "/a.b/"),
        Arguments.of("a/a.b.md", "a.b", null, true, "/a/a.b"));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void computes(
      String path, String baseId, @Nullable String given, boolean strip, String expected) {
    NumberPrefix.Parser parser = strip ? NumberPrefix.DEFAULT : NumberPrefix.DISABLED;
    String slug = DocSlug.of(path, baseId, given, parser);
    assertThat(Urls.isValidPathname(slug) ? slug : "!" + slug).isEqualTo(expected);
  }
}
