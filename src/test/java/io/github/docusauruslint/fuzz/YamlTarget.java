package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** YAML and JSON: one error is declared. */
final class YamlTarget implements FuzzTarget {
  /** What would go on with almost anything, and is not to be looked at. */
  private static final String BEHIND = "x\"'}]\n  y: z\n";

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.DATA, Corpus.data());
  }

  @Override
  public List<String> tokens() {
    return Seeds.DATA_TOKENS;
  }

  @Override
  public void accept(String text) {
    String longer = text + BEHIND;
    Promises.requireSame(yaml(text, text.length()), yaml(longer, text.length()));
    Promises.requireSame(json(text, text.length()), json(longer, text.length()));
  }

  private static Object yaml(String text, int end) {
    List<Span> comments = new ArrayList<>();
    try {
      YamlNode node = YamlReader.read(text, 0, end, comments::add);
      return node == null ? "" : checked(node, end);
    } catch (YamlSyntaxException e) {
      // Behind a line break that was added in thought, where js-yaml stops, too.
      Promises.within(e.offset(), e.offset(), Math.min(end + 1, text.length()));
      return e.reason() + Math.min(e.offset(), end);
    } finally {
      Promises.spansWithin(comments, end);
    }
  }

  private static Object json(String text, int end) {
    try {
      return checked(JsonReader.read(text, 0, end), end);
    } catch (YamlSyntaxException e) {
      Promises.within(e.offset(), e.offset(), end);
      return e.reason() + e.offset();
    }
  }

  private static YamlNode checked(YamlNode node, int end) {
    Promises.spansWithin(node, end);
    node.toPlain();
    return node;
  }
}
