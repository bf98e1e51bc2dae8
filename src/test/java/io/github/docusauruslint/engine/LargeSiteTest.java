package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose facts are packed, as those of large sites are, say the same as all others. */
class LargeSiteTest {
  private static final RuleBook BOOK = RuleBook.packed();

  /** Every site is a large one. */
  private static final KnownPages PACKED =
      new KnownPages() {
        @Override
        public @Nullable ParsedFile find(String path, MdxOptions options) {
          return null;
        }

        @Override
        public long atHand() {
          return 0;
        }
      };

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Linter.Reading read(Path site, KnownPages known) throws LintException {
    SiteSource source = SiteSource.of(site, "site", Map.of());
    LintConfig config = LintConfig.of("strict", BOOK);
    LintRequest request = new LintRequest(source, BOOK, config, List.of(), 2);
    return Linter.read(request, known, Progress.NONE);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void findsWhatASmallOneFinds(Path site) throws LintException {
    Linter.Reading small = read(site, KnownPages.NONE);
    Linter.Reading large = read(site, PACKED);
    assertThat(large.result().diagnostics()).isEqualTo(small.result().diagnostics());
    assertThat(large.result().links()).isEqualTo(small.result().links());
    for (Page page : small.site().site().pages()) {
      ParsedFile packed = large.site().site().file(page.path());
      assertThat(packed.isOnDemand()).isTrue();
      assertThat(packed.facts()).isEqualTo(page.facts());
    }
  }
}
