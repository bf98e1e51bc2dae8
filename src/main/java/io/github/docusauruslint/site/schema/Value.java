package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.site.schema.Shape.Messages;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JavaScriptText;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being checked, and what words apply. */
record Value(YamlNode node, Place place, Messages messages) {
  @Nullable Object scalar() {
    return node instanceof Scalar scalar ? scalar.value() : null;
  }

  Outcome refuse(String code, String words) {
    return new Outcome(null, List.of(report(code, words)));
  }

  Report report(String code, String words) {
    return report(code, words, place, node.span());
  }

  Report report(String code, String words, Place at, Span span) {
    String path = at.path();
    String label = "\"" + (path.isEmpty() ? "value" : path) + "\"";
    String own = messages.byCode().get(code);
    String message =
        own == null
            ? label + " " + words
            : own.replace("{label}", label).replace("{value}", JavaScriptText.of(node));
    return new Report(code, new FieldProblem(path, at.key(), span, code, message), false);
  }
}
