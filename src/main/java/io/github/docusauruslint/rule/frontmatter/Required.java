package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields that a site asks its pages to have. */
final class Required implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.document() == null) {
      return;
    }
    FrontMatter matter = page.facts().frontMatter();
    Set<String> wanted = new LinkedHashSet<>(wanted(findings.options().texts("fields"), page));
    findings
        .options()
        .fields(Boolean.class)
        .forEach(
            (field, required) -> {
              if (required) {
                wanted.add(field);
              }
            });
    for (String field : wanted) {
      if (isEmpty(matter.get(field))) {
        findings.add(page, place(matter, field), "missing", field).about(field);
      }
    }
  }

  /** Items are a field, or a glob, a colon and fields. */
  private static List<String> wanted(List<String> items, Page page) {
    String kind = page.document() == null ? "" : page.document().type().name();
    List<String> fields = new ArrayList<>();
    for (String item : items) {
      int colon = item.indexOf(':');
      String where = colon < 0 ? "**" : item.substring(0, colon).strip();
      boolean here =
          where.equals("**")
              || where.toUpperCase(Locale.ROOT).equals(kind)
              || Glob.anyMatches(Glob.of(where, true), page.path());
      if (here) {
        fields.addAll(List.of(item.substring(colon + 1).strip().split(" +")));
      }
    }
    return fields;
  }

  /** Whether a field has no value: nothing, a text or list of nothing. */
  static boolean isEmpty(@Nullable YamlNode node) {
    return node == null
        || (node instanceof YamlNode.Scalar scalar
            && (scalar.value() == null || "".equals(scalar.value())))
        || (node instanceof YamlNode.Sequence items && items.items().isEmpty());
  }

  private static Span place(FrontMatter matter, String field) {
    YamlNode.Mapping fields = matter.fields();
    YamlNode.Entry entry = fields == null ? null : fields.entry(field);
    return entry == null ? Span.at(0) : entry.keySpan();
  }
}
