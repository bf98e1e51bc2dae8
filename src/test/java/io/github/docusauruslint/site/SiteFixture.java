package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.ContentTitle;
import io.github.docusauruslint.mdx.FrontMatterReader;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads sites for tests that are about their pages, not about what stands in them. */
public final class SiteFixture {
  private SiteFixture() {}

  public static Site load(DiskTree tree, Map<String, String> env, @Nullable String locale)
      throws IOException {
    LoadOptions options = LoadOptions.of(tree.onDisk("").toString(), env);
    return load(tree, options.withLocale(locale));
  }

  public static Site load(FileTree tree, LoadOptions options) throws IOException {
    SiteLayout layout = SiteScanner.scan(tree, options, Spread.IN_TURN);
    List<ParsedFile> files = new ArrayList<>();
    for (ContentFile content : layout.contentFiles()) {
      if (content.isMarkdown()) {
        SourceText text = tree.read(content.source());
        files.add(new ParsedFile(content.source(), text, facts(text)));
      }
    }
    return Site.of(layout, files, Spread.IN_TURN);
  }

  /** Front matter and title alone. */
  private static PageFacts facts(SourceText text) {
    FrontMatterReader.Result matter = FrontMatterReader.read(text);
    String content = text.text().substring(matter.contentStart()).strip();
    return new PageFacts(
        PageFacts.Format.MDX,
        matter.frontMatter(),
        ContentTitle.parse(content, false).title(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Scope.EMPTY);
  }
}
