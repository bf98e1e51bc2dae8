package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A slug that is legal and yet not what it seems. */
final class SlugFormat implements PageRule {
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Document document = page.document();
    if (document == null
        || !(page.facts().frontMatter().get("slug") instanceof YamlNode.Scalar scalar)
        || !(scalar.value() instanceof String || scalar.value() instanceof Long)) {
      return;
    }
    String slug = String.valueOf(scalar.value());
    String pattern = findings.options().text("pattern");
    if (!pattern.isEmpty()) {
      if (!slug.matches(pattern)) {
        findings.add(page, scalar.span(), "pattern", slug, pattern);
      }
      return;
    }
    String fault = fault(slug, document.type() == Document.Type.DOC);
    if (fault != null) {
      Findings.Finding finding = findings.add(page, scalar.span(), fault, slug);
      if (fault.equals("no-slash")) {
        addSlash(finding, page, document, scalar);
      }
    }
  }

  /** The key of the first thing that is odd, or null. */
  private static @Nullable String fault(String slug, boolean doc) {
    if (doc && !slug.startsWith("/")) {
      return "no-slash";
    }
    if (slug.chars().anyMatch(Character::isWhitespace)) {
      return "space";
    }
    if (ESCAPE.matcher(slug).find()) {
      return "encoded";
    }
    if (slug.codePoints().anyMatch(Character::isUpperCase)) {
      return "upper-case";
    }
    if (slug.length() > 1 && slug.endsWith("/")) {
      return "trailing-slash";
    }
    boolean prefixed =
        Arrays.stream(slug.split("/", -1))
            .anyMatch(segment -> NumberPrefix.DEFAULT.parse(segment).number() != null);
    return doc && prefixed ? "number-prefix" : null;
  }

  /** The slug that Docusaurus made of it, from the root of the version. */
  private static void addSlash(
      Findings.Finding finding, Page page, Document document, YamlNode.Scalar scalar) {
    String whole = document.slug();
    Span span = scalar.span();
    String written = page.text().slice(span);
    char quote = written.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    boolean plain = !scalar.quoted() && written.equals(String.valueOf(scalar.value()));
    if (whole == null || !whole.startsWith("/") || !(quoted || plain) || needsQuotes(whole)) {
      return;
    }
    finding
        .help("absolute", whole)
        .fix(
            Change.safe(
                "write",
                "slug: " + whole,
                page.path(),
                new TextEdit(span, quoted ? quote + whole + quote : whole)));
  }

  private static boolean needsQuotes(String slug) {
    return slug.contains(": ")
        || slug.contains(" #")
        || slug.endsWith(":")
        || slug.indexOf('"') >= 0
        || slug.indexOf('\'') >= 0
        || slug.indexOf('\\') >= 0;
  }
}
