package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A slug that says what the file's path says already. */
final class SlugRedundant implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Document document = page.document();
    YamlNode.Mapping fields = page.facts().frontMatter().fields();
    YamlNode.Entry slug = fields == null ? null : fields.entry("slug");
    if (document != null
        && slug != null
        && document.permalink().equals(document.defaultPermalink())) {
      Span line = line(page.text(), slug);
      findings
          .add(page, slug.value().span(), "redundant", page.text().slice(slug.value().span()))
          .fix(line == null ? null : Change.safe("remove", "", page.path(), TextEdit.delete(line)));
    }
  }

  /** The line of a field with its end, or null where something else stands on it. */
  private static @Nullable Span line(SourceText text, YamlNode.Entry entry) {
    int line = text.position(entry.keySpan().start()).line();
    Span whole = text.lineSpan(line);
    String rest = text.text().substring(entry.value().span().end(), whole.end()).strip();
    boolean alone =
        entry.keySpan().start() == whole.start()
            && entry.value().span().end() <= whole.end()
            && rest.isEmpty();
    return alone && line < text.lineCount()
        ? new Span(whole.start(), text.lineSpan(line + 1).start())
        : null;
  }
}
