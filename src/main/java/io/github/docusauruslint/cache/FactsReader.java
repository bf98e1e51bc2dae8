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
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Bytes that a {@link FactsWriter} wrote to facts. Anything else ends in a {@link
 * RuntimeException}.
 */
final class FactsReader {
  private static final PageFacts.Format[] FORMATS = PageFacts.Format.values();
  private static final MdxError.Kind[] ERRORS = MdxError.Kind.values();
  private static final Repair.Sort[] REPAIRS = Repair.Sort.values();
  private static final Link.Kind[] LINKS = Link.Kind.values();
  private static final JsxElement.Kind[] ATTRIBUTES = JsxElement.Kind.values();
  private static final JsxElement.Origin[] ORIGINS = JsxElement.Origin.values();
  private static final JsxElement.Content[] CHILDREN = JsxElement.Content.values();
  private static final Directive.Kind[] DIRECTIVES = Directive.Kind.values();

  private final ByteSource in;
  private final ValueReader values;

  private FactsReader(ByteSource in) {
    this.in = in;
    this.values = new ValueReader(in);
  }

  static PageFacts read(byte[] bytes) {
    ByteSource in = new ByteSource(bytes);
    PageFacts facts = new FactsReader(in).page();
    if (!in.isAtEnd()) {
      throw new IllegalStateException("more bytes than facts");
    }
    return facts;
  }

  private PageFacts page() {
    return new PageFacts(
        FORMATS[in.takeByte()],
        new FrontMatter(in.takeOptionalSpan(), values.takeOptionalYaml()),
        in.takeString(),
        in.takeString(),
        in.takeString(),
        list(this::error),
        list(this::heading),
        list(this::link),
        list(this::image),
        list(this::reference),
        list(this::importing),
        list(this::export),
        list(this::element),
        list(this::directive),
        list(in::takeSpan),
        list(this::anchor),
        list(in::takeText),
        list(this::expression),
        list(this::code),
        list(this::html),
        list(this::comment),
        list(this::comment),
        new Scope(list(this::name), list(this::use), list(in::takeSpan)));
  }

  private <T> List<T> list(Supplier<T> each) {
    int size = in.takeSize();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(each.get());
    }
    return List.copyOf(items);
  }

  private MdxError error() {
    return new MdxError(
        ERRORS[in.takeByte()],
        in.takeOptionalSpan(),
        in.takeText(),
        in.takeString(),
        in.takeText(),
        in.takeString(),
        in.takeBoolean(),
        in.takeBoolean() ? repair() : null);
  }

  private Repair repair() {
    return new Repair(
        REPAIRS[in.takeByte()],
        in.takeBoolean(),
        list(() -> new TextEdit(in.takeSpan(), in.takeText())));
  }

  private Heading heading() {
    return new Heading(
        in.takeSpan(),
        in.takeSpan(),
        in.takeByte(),
        in.takeText(),
        in.takeText(),
        in.takeString(),
        in.takeOptionalSpan(),
        in.takeOptionalSpan(),
        in.takeBoolean());
  }

  private Link link() {
    return new Link(
        in.takeSpan(),
        LINKS[in.takeByte()],
        in.takeText(),
        in.takeSpan(),
        in.takeText(),
        in.takeSigned());
  }

  private Image image() {
    return new Image(in.takeSpan(), in.takeText(), in.takeSpan(), in.takeText(), in.takeBoolean());
  }

  private UndefinedReference reference() {
    return new UndefinedReference(in.takeSpan(), in.takeText(), in.takeSpan());
  }

  private Import importing() {
    return new Import(
        in.takeSpan(),
        in.takeText(),
        in.takeSpan(),
        list(() -> new Import.Specifier(in.takeText(), in.takeText(), in.takeSpan())),
        in.takeBoolean());
  }

  private Export export() {
    return new Export(in.takeText(), in.takeSpan());
  }

  private JsxElement element() {
    return new JsxElement(
        in.takeString(),
        in.takeSpan(),
        in.takeSpan(),
        list(this::attribute),
        in.takeBoolean(),
        ORIGINS[in.takeByte()],
        in.takeSigned(),
        list(() -> new JsxElement.Child(CHILDREN[in.takeByte()], in.takeSpan())));
  }

  private JsxElement.Attribute attribute() {
    return new JsxElement.Attribute(
        in.takeString(),
        in.takeSpan(),
        ATTRIBUTES[in.takeByte()],
        values.takeOptionalProp(),
        in.takeString());
  }

  private Directive directive() {
    return new Directive(
        in.takeSpan(),
        in.takeSpan(),
        DIRECTIVES[in.takeByte()],
        in.takeText(),
        in.takeSpan(),
        in.takeString(),
        list(() -> new Directive.Attribute(in.takeText(), in.takeText())),
        in.takeBoolean());
  }

  private Anchor anchor() {
    return new Anchor(in.takeText(), in.takeText(), in.takeSpan());
  }

  private Expression expression() {
    return new Expression(
        in.takeSpan(), in.takeText(), in.takeBoolean(), values.takeOptionalProp());
  }

  private CodeBlock code() {
    return new CodeBlock(in.takeSpan(), in.takeString(), in.takeString(), in.takeBoolean());
  }

  private HtmlElement html() {
    return new HtmlElement(
        in.takeText(),
        in.takeSpan(),
        list(() -> new HtmlElement.Attribute(in.takeText(), in.takeText(), in.takeSpan())));
  }

  private Comment comment() {
    return new Comment(in.takeSpan(), in.takeText());
  }

  private Scope.Name name() {
    return new Scope.Name(in.takeText(), in.takeSpan());
  }

  private Scope.Use use() {
    return new Scope.Use(in.takeText(), in.takeSpan(), in.takeBoolean(), in.takeBoolean());
  }
}
