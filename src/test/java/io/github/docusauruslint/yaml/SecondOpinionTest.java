package io.github.docusauruslint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * On most YAML that people write by hand, js-yaml and snakeyaml are of one mind, so they must see
 * the same nodes at the same places. (On {@code [http://a/b?c]}, which snakeyaml refuses, they are
 * not.)
 */
final class SecondOpinionTest {
  private static final String[] PLAIN = {
    "Hello",
    "two words",
    "中文 标题",
    "😀 smile",
    "http://example.com/a#b",
    "a-b_c",
    "1.5",
    "42",
    "true",
    "yes",
    "2024-01-02",
    "it's",
    "a \"b\" c",
    "x: not",
    "50%",
    "v1.2.3",
    "~/home",
    "é",
  };

  @Test
  void snakeyamlSeesTheSame() throws YamlSyntaxException {
    Random random = new Random(20_240_102);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      mapping(random, text, 0);
      String yaml = text.toString();
      List<String> ours = new ArrayList<>();
      describe(Objects.requireNonNull(YamlReader.read(yaml, 0, yaml.length())), yaml, ours);
      List<String> theirs = new ArrayList<>();
      describe(compose(yaml), yaml, theirs);
      assertThat(ours).as(yaml).isEqualTo(theirs);
    }
  }

  private static void mapping(Random random, StringBuilder out, int indent) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String key = (random.nextInt(6) == 0 ? "'键 " + i + "'" : "key_" + i) + ":";
      out.append(" ".repeat(indent)).append(key);
      switch (random.nextInt(indent > 6 ? 4 : 7)) {
        case 0 -> out.append(' ').append(quoted(random)).append('\n');
        case 1 -> out.append(" [").append(flow(random)).append("] # comment\n");
        case 2 -> out.append(" {a: ").append(quoted(random)).append(", b: c}\n");
        case 4 -> {
          out.append('\n');
          for (int j = 0; j <= random.nextInt(3); j++) {
            out.append(" ".repeat(indent + 2)).append("- ").append(quoted(random)).append('\n');
          }
        }
        case 5 -> {
          out.append('\n');
          mapping(random, out, indent + 2);
        }
        case 6 ->
            out.append(" |\n")
                .append(" ".repeat(indent + 2))
                .append(plain(random))
                .append("\n\n")
                .append(" ".repeat(indent + 2))
                .append("more\n");
        default -> out.append("  ").append(plain(random)).append(" \n");
      }
    }
  }

  private static String plain(Random random) {
    String text = PLAIN[random.nextInt(PLAIN.length)];
    return text.contains(": ") ? "text" : text;
  }

  private static String quoted(Random random) {
    String text = PLAIN[random.nextInt(PLAIN.length)];
    return switch (random.nextInt(3)) {
      case 0 -> "'" + text.replace("'", "''") + "'";
      case 1 -> "\"" + text.replace("\"", "\\\"") + "\"";
      default -> plain(random);
    };
  }

  private static String flow(Random random) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      items.add(quoted(random));
    }
    return String.join(", ", items);
  }

  private static void describe(YamlNode node, String text, List<String> out) {
    if (node instanceof YamlNode.Mapping mapping) {
      out.add("mapping from " + mapping.span().start());
      for (YamlNode.Entry entry : mapping.entries()) {
        out.add("key " + text(entry.keySpan(), text));
        describe(entry.value(), text, out);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      out.add("sequence from " + sequence.span().start());
      sequence.items().forEach(item -> describe(item, text, out));
    } else {
      out.add("scalar " + text(node.span(), text));
    }
  }

  private static void describe(Node node, String text, List<String> out) {
    if (node instanceof MappingNode mapping) {
      out.add("mapping from " + span(node, text).start());
      for (NodeTuple tuple : mapping.getValue()) {
        out.add("key " + text(span(tuple.getKeyNode(), text), text));
        describe(tuple.getValueNode(), text, out);
      }
    } else if (node instanceof SequenceNode sequence) {
      out.add("sequence from " + span(node, text).start());
      sequence.getValue().forEach(item -> describe(item, text, out));
    } else {
      assertThat(node).isInstanceOf(ScalarNode.class);
      out.add("scalar " + text(span(node, text), text));
    }
  }

  /**
   * Where a scalar stands and what it is; snakeyaml counts the last line break to block scalars.
   */
  private static String text(Span span, String text) {
    return span.start() + " " + text.substring(span.start(), span.end()).stripTrailing();
  }

  private static Span span(Node node, String text) {
    return new Span(offset(node.getStartMark(), text), offset(node.getEndMark(), text));
  }

  /** Its marks are code points. */
  private static int offset(Mark mark, String text) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private static Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumper = new DumperOptions();
    Resolver resolver = new Resolver();
    return new Yaml(
            new SafeConstructor(options), new Representer(dumper), dumper, options, resolver)
        .compose(new StringReader(text));
  }
}
