package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.PageFacts.Format;
import io.github.docusauruslint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with the same content say the same where they are read alike, and only there. */
class SamePagesTest {
  private static final String PAGE = "# Title\n\n[a](b.md) <b>{c}</b>\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeConfig() throws IOException {
    write(
        "docusaurus.config.js",
        "module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/', "
            + "markdown: {format: 'detect'}, presets: [['classic', {}]]};\n");
    write("versions.json", "[\"1.0\"]\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Site read() throws LintException {
    return read(SiteSource.of(folder, "site", Map.of()));
  }

  private static Site read(SiteSource source) throws LintException {
    return OpenedSite.open(source, null, 1).site();
  }

  private static PageFacts facts(Site site, String path) {
    return site.file(path).facts();
  }

  @Test
  void aCopyOfAnotherVersionIsReadOnce() throws Exception {
    write("docs/a.mdx", PAGE);
    write("versioned_docs/version-1.0/sub/b.mdx", PAGE);
    write("versioned_docs/version-1.0/c.mdx", PAGE.replace("Title", "Other"));
    Site site = read();
    PageFacts facts = facts(site, "docs/a.mdx");
    assertThat(facts(site, "versioned_docs/version-1.0/sub/b.mdx")).isSameAs(facts);
    assertThat(facts(site, "versioned_docs/version-1.0/c.mdx").contentTitle()).isEqualTo("Other");
    assertThat(site.file("versioned_docs/version-1.0/sub/b.mdx").text().text()).isEqualTo(PAGE);
  }

  @Test
  void theExtensionMayDecideHowAPageIsRead() throws Exception {
    write("docs/a.mdx", PAGE);
    write("docs/a-copy.md", PAGE);
    Site site = read();
    assertThat(facts(site, "docs/a.mdx").format()).isEqualTo(Format.MDX);
    assertThat(facts(site, "docs/a-copy.md").format()).isEqualTo(Format.MD);
    assertThat(facts(site, "docs/a-copy.md").html()).isNotEmpty();
  }

  @Test
  void aBlogPostIsReadAsOne() throws Exception {
    write("docs/a.mdx", PAGE);
    write("blog/2024-01-01-a.mdx", PAGE);
    Site site = read();
    assertThat(facts(site, "docs/a.mdx").headings()).hasSize(1);
    assertThat(facts(site, "blog/2024-01-01-a.mdx")).isNotEqualTo(facts(site, "docs/a.mdx"));
  }

  @Test
  void theNextRunKnowsACopyToo() throws Exception {
    write("docs/a.mdx", PAGE);
    String copy = "versioned_docs/version-1.0/b.mdx";
    write(copy, PAGE);
    Path file = folder.resolve("site.facts");
    FactsCache cache = FactsCache.open(file, "build");
    SiteSource source = SiteSource.of(folder, "site", Map.of()).withFacts(cache);
    Site site = read(source);
    cache.save();
    FactsCache next = FactsCache.open(file, "build");
    String options = site.frame().mdxOptions(copy).key();
    byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
    assertThat(next.find(copy, options, source.tree().stamp(copy), content))
        .isEqualTo(facts(site, copy));
  }
}
