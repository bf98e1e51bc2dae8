package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field of the front matter that Docusaurus ignores. */
final class UnknownField implements PageRule {
  /** Shorter names are changed into another by a single slip too easily to allow two. */
  private static final int LONG_NAME = 8;

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Document document = page.document();
    YamlNode.Mapping fields = page.facts().frontMatter().fields();
    if (document == null || fields == null) {
      return;
    }
    Set<String> known = FrontMatterSchema.of(document.type()).fields();
    Set<String> allowed = new HashSet<>(findings.options().texts("allow"));
    allowed.addAll(findings.options().fields(Object.class).keySet());
    for (YamlNode.Entry entry : fields.entries()) {
      if (!known.contains(entry.key()) && !allowed.contains(entry.key())) {
        check(page, entry, fields, known, findings);
      }
    }
  }

  private static void check(
      Page page,
      YamlNode.Entry entry,
      YamlNode.Mapping fields,
      Set<String> known,
      Findings findings) {
    String nearest = nearest(entry.key(), known);
    // Beside the field that it resembles it is one of the site's own.
    if (nearest != null && fields.entry(nearest) == null) {
      findings.add(page, entry.keySpan(), "ignored", entry.key()).help("near", nearest);
    } else if (findings.options().flag("strict")) {
      findings.add(page, entry.keySpan(), "ignored", entry.key());
    }
  }

  /** The known field of the same letters, else the one that is a slip away. */
  private static @Nullable String nearest(String field, Set<String> known) {
    String letters = letters(field);
    for (String candidate : known) {
      if (letters(candidate).equals(letters)) {
        return candidate;
      }
    }
    return Nearest.of(field, known, field.length() < LONG_NAME ? 1 : 2);
  }

  /** In lower case, without what joins words. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }
}
