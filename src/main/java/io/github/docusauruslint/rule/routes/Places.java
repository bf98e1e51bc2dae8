package io.github.docusauruslint.rule.routes;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;

/** Where it is written what a page's path is. */
final class Places {
  private Places() {}

  /** The slug or id that gives a page its path, or the file as a whole. */
  static Span ofPath(Document document) {
    if (document.file() != null) {
      for (String field : new String[] {"slug", "id"}) {
        YamlNode node = document.file().facts().frontMatter().get(field);
        if (node != null) {
          return node.span();
        }
      }
    }
    return Span.at(0);
  }
}
