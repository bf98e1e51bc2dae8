package io.github.docusauruslint.report;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;

/** Rule pages as HTML, by flexmark; links within the repository lead nowhere outside of it. */
final class RulePageHtml {
  private static final List<TablesExtension> EXTENSIONS = List.of(TablesExtension.create());

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .attributeProviderFactory(new WithoutRelativeLinks())
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .build();

  String render(RuleText text) {
    return renderer.render(parser.parse(text.explanation()));
  }

  private static final class WithoutRelativeLinks extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return WithoutRelativeLinks::strip;
    }

    private static void strip(Node node, AttributablePart part, MutableAttributes attributes) {
      if (node instanceof Link link && !link.getUrl().startsWith("https://")) {
        attributes.remove("href");
      }
    }
  }
}
