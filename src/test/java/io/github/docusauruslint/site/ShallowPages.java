package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.ContentTitle;
import io.github.docusauruslint.mdx.FrontMatterReader;
import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Markdown files of a site with their front matter and titles alone, which is all that content
 * plugins ask for.
 *
 * @param errors of front matter that cannot be read, by file
 */
record ShallowPages(List<ParsedFile> files, Map<String, MdxError> errors) {

  static ShallowPages read(SiteLayout layout) {
    List<ParsedFile> files = new ArrayList<>();
    Map<String, MdxError> errors = new HashMap<>();
    for (ContentFile file : layout.contentFiles()) {
      if (file.isMarkdown()) {
        try {
          SourceText text = layout.tree().read(file.source());
          FrontMatterReader.Result read = FrontMatterReader.read(text);
          if (read.error() != null) {
            errors.put(file.source(), read.error());
          }
          files.add(new ParsedFile(file.source(), text, facts(text, read)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new ShallowPages(files, errors);
  }

  private static PageFacts facts(SourceText text, FrontMatterReader.Result read) {
    String content = text.text().substring(read.contentStart());
    return new PageFacts(
        PageFacts.Format.MDX,
        read.frontMatter(),
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
