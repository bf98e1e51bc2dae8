package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Anchor;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one file.
 *
 * @param collected those that the build knows: it asks only a few of its components (Docusaurus
 *     3.10.2: headings below the first level, {@code <details>}, {@code <Link>}, footnotes)
 * @param raw those of other elements, which work in a browser all the same
 */
record FileAnchors(Set<String> collected, Set<String> raw) {
  private static final SpanSet NOTHING = SpanSet.of(List.of());
  private static final Set<String> HTML_COMPONENTS =
      Set.of("h2", "h3", "h4", "h5", "h6", "a", "li", "details");

  /** The ids that stand before {@code end} in the text. */
  static FileAnchors of(
      ParsedFile file, int end, PageRenderer.Rendered rendered, ComponentSchemas schemas) {
    Set<String> collected = new HashSet<>(file.facts().footnoteAnchors());
    SpanSet hidden = HiddenParts.of(file, rendered);
    IntPredicate shown = at -> at < end && !hidden.contains(at);
    for (Heading heading : file.facts().headings()) {
      if (heading.depth() > 1 && heading.id() != null && shown.test(heading.span().start())) {
        collected.add(heading.id());
      }
    }
    ComponentNames names = new ComponentNames(file.facts());
    Coverage coverage = new Coverage(file.facts(), rendered);
    for (JsxElement element : file.facts().jsx()) {
      String id = text(element, "id");
      if (id != null
          && shown.test(element.span().start())
          && collects(element, names)
          && !coverage.covers(element)) {
        collected.add(id);
      }
    }
    for (HtmlElement element : file.facts().html()) {
      if (HTML_COMPONENTS.contains(element.name()) && shown.test(element.span().start())) {
        element.attributes().stream()
            .filter(attribute -> attribute.name().equals("id"))
            .forEach(attribute -> collected.add(attribute.value()));
      }
    }
    Set<String> raw = new HashSet<>();
    SpanSet doubtful = rendered.otherIds() ? tagsOfComponents(file) : NOTHING;
    for (Anchor anchor : file.facts().anchors()) {
      int at = anchor.span().start();
      if (shown.test(at) && !doubtful.contains(at)) {
        raw.add(anchor.id());
      }
    }
    ComponentSchemas.InFile known = schemas.in(file);
    for (JsxElement element : file.facts().jsx()) {
      ComponentSchema schema = shown.test(element.span().start()) ? known.of(element) : null;
      if (schema != null) {
        raw.addAll(ComponentIds.of(element, schema));
      }
    }
    rendered
        .elements()
        .forEach(
            (i, piece) -> {
              if (shown.test(file.facts().jsx().get(i).span().start())) {
                collected.addAll(piece.ids());
                raw.addAll(piece.rawIds());
              }
            });
    rendered
        .expressions()
        .forEach(
            (i, piece) -> {
              if (shown.test(file.facts().expressions().get(i).span().start())) {
                collected.addAll(piece.ids());
                raw.addAll(piece.rawIds());
              }
            });
    collected.remove("");
    raw.remove("");
    return new FileAnchors(collected, raw);
  }

  /** Where an id is handed to a component, which may do anything with it. */
  private static SpanSet tagsOfComponents(ParsedFile file) {
    List<Span> tags = new ArrayList<>();
    for (JsxElement element : file.facts().jsx()) {
      if (element.name() != null && Character.isUpperCase(element.name().charAt(0))) {
        tags.add(element.span());
      }
    }
    return SpanSet.of(tags);
  }

  private static boolean collects(JsxElement element, ComponentNames names) {
    String name = element.name();
    if (name == null) {
      return false;
    }
    boolean markup = element.origin() == JsxElement.Origin.MARKUP;
    if (markup && (name.equals("details") ? element.flow() : name.equals("Details"))) {
      return true;
    }
    ComponentNames.Imported imported = names.find(name);
    if (imported != null
        && (imported.isDefaultOf("@theme/Heading")
            || imported.isDefaultOf("@theme/MDXComponents/Heading"))) {
      return !"h1".equals(text(element, "as"));
    }
    return names.isLink(name)
        || (imported != null
            && (imported.isDefaultOf("@theme/Details")
                || imported.isDefaultOf("@theme/MDXComponents/Details")
                || imported.isDefaultOf("@theme/MDXComponents/Li")));
  }

  private static @Nullable String text(JsxElement element, String name) {
    JsxElement.Attribute attribute = element.attribute(name);
    return attribute != null && attribute.value() instanceof PropValue.Text text
        ? text.value()
        : null;
  }
}
