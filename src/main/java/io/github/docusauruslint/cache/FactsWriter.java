package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.Anchor;
import io.github.docusauruslint.mdx.CodeBlock;
import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.Directive;
import io.github.docusauruslint.mdx.Export;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.Image;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Repair;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.mdx.UndefinedReference;
import java.util.List;
import java.util.function.Consumer;

/** Facts of a page to bytes; {@link FactsReader} reads them in the same order. */
final class FactsWriter {
  private final ByteSink out;
  private final ValueWriter values;

  private FactsWriter(ByteSink out) {
    this.out = out;
    this.values = new ValueWriter(out);
  }

  static byte[] write(PageFacts facts) {
    ByteSink out = new ByteSink(2048);
    new FactsWriter(out).page(facts);
    return out.toByteArray();
  }

  /** The same facts wherever they stand give the same bytes, which nothing reads. */
  static byte[] writeWithoutSpans(PageFacts facts) {
    ByteSink out = ByteSink.withoutSpans(2048);
    new FactsWriter(out).page(facts);
    return out.toByteArray();
  }

  private void page(PageFacts facts) {
    out.putByte(facts.format().ordinal());
    frontMatter(facts.frontMatter());
    out.putString(facts.contentTitle());
    out.putString(facts.renderedTitle());
    out.putString(facts.excerpt());
    list(facts.errors(), this::error);
    list(facts.headings(), this::heading);
    list(facts.links(), this::link);
    list(facts.images(), this::image);
    list(facts.references(), this::reference);
    list(facts.imports(), this::importing);
    list(facts.exports(), this::export);
    list(facts.jsx(), this::element);
    list(facts.directives(), this::directive);
    list(facts.textFences(), out::putSpan);
    list(facts.anchors(), this::anchor);
    list(facts.footnoteAnchors(), out::putString);
    list(facts.expressions(), this::expression);
    list(facts.code(), this::code);
    list(facts.html(), this::html);
    list(facts.comments(), this::comment);
    list(facts.codeComments(), this::comment);
    list(facts.scope().declared(), this::name);
    list(facts.scope().used(), this::use);
    list(facts.scope().unrendered(), out::putSpan);
  }

  private <T> void list(List<T> items, Consumer<T> each) {
    out.putCount(items.size());
    for (T item : items) {
      each.accept(item);
    }
  }

  private void frontMatter(FrontMatter matter) {
    out.putOptionalSpan(matter.span());
    values.putOptionalYaml(matter.root());
  }

  private void error(MdxError error) {
    out.putByte(error.kind().ordinal());
    out.putOptionalSpan(error.span());
    out.putString(error.message());
    out.putString(error.ruleId());
    out.putString(error.source());
    out.putString(error.cause());
    out.putBoolean(error.inferred());
    Repair repair = error.repair();
    out.putBoolean(repair != null);
    if (repair != null) {
      out.putByte(repair.sort().ordinal());
      out.putBoolean(repair.certain());
      list(
          repair.edits(),
          edit -> {
            out.putSpan(edit.span());
            out.putString(edit.text());
          });
    }
  }

  private void heading(Heading heading) {
    out.putSpan(heading.span());
    out.putSpan(heading.content());
    out.putByte(heading.depth());
    out.putString(heading.text());
    out.putString(heading.slugText());
    out.putString(heading.id());
    out.putOptionalSpan(heading.explicitId());
    out.putOptionalSpan(heading.strayId());
    out.putBoolean(heading.removed());
  }

  private void link(Link link) {
    out.putSpan(link.span());
    out.putByte(link.kind().ordinal());
    out.putString(link.url());
    out.putSpan(link.urlSpan());
    out.putString(link.text());
    out.putSigned(link.group());
  }

  private void image(Image image) {
    out.putSpan(image.span());
    out.putString(image.url());
    out.putSpan(image.urlSpan());
    out.putString(image.alt());
    out.putBoolean(image.reference());
  }

  private void reference(UndefinedReference reference) {
    out.putSpan(reference.span());
    out.putString(reference.label());
    out.putSpan(reference.labelSpan());
  }

  private void importing(Import declaration) {
    out.putSpan(declaration.span());
    out.putString(declaration.source());
    out.putSpan(declaration.sourceSpan());
    list(
        declaration.specifiers(),
        specifier -> {
          out.putString(specifier.imported());
          out.putString(specifier.local());
          out.putSpan(specifier.span());
        });
    out.putBoolean(declaration.reexport());
  }

  private void export(Export export) {
    out.putString(export.name());
    out.putSpan(export.span());
  }

  private void element(JsxElement element) {
    out.putString(element.name());
    out.putSpan(element.span());
    out.putSpan(element.nameSpan());
    list(
        element.attributes(),
        attribute -> {
          out.putString(attribute.name());
          out.putSpan(attribute.span());
          out.putByte(attribute.kind().ordinal());
          values.putOptionalProp(attribute.value());
          out.putString(attribute.source());
        });
    out.putBoolean(element.flow());
    out.putByte(element.origin().ordinal());
    out.putSigned(element.parent());
    list(
        element.children(),
        child -> {
          out.putByte(child.content().ordinal());
          out.putSpan(child.span());
        });
  }

  private void directive(Directive directive) {
    out.putSpan(directive.span());
    out.putSpan(directive.whole());
    out.putByte(directive.kind().ordinal());
    out.putString(directive.name());
    out.putSpan(directive.nameSpan());
    out.putString(directive.label());
    list(
        directive.attributes(),
        attribute -> {
          out.putString(attribute.name());
          out.putString(attribute.value());
        });
    out.putBoolean(directive.closed());
  }

  private void anchor(Anchor anchor) {
    out.putString(anchor.id());
    out.putString(anchor.element());
    out.putSpan(anchor.span());
  }

  private void expression(Expression expression) {
    out.putSpan(expression.span());
    out.putString(expression.source());
    out.putBoolean(expression.flow());
    values.putOptionalProp(expression.value());
  }

  private void code(CodeBlock code) {
    out.putSpan(code.span());
    out.putString(code.lang());
    out.putString(code.meta());
    out.putBoolean(code.fenced());
  }

  private void html(HtmlElement element) {
    out.putString(element.name());
    out.putSpan(element.span());
    list(
        element.attributes(),
        attribute -> {
          out.putString(attribute.name());
          out.putString(attribute.value());
          out.putSpan(attribute.valueSpan());
        });
  }

  private void comment(Comment comment) {
    out.putSpan(comment.span());
    out.putString(comment.text());
  }

  private void name(Scope.Name name) {
    out.putString(name.name());
    out.putSpan(name.span());
  }

  private void use(Scope.Use use) {
    out.putString(use.name());
    out.putSpan(use.span());
    out.putBoolean(use.component());
    out.putBoolean(use.certain());
  }
}
