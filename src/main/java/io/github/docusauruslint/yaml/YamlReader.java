package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as js-yaml 4 reads it. */
public final class YamlReader {
  private final String text;
  private final int start;
  private final int[] units;
  private final Map<Node, YamlNode> done = new HashMap<>();
  private final Set<Node> open = new HashSet<>();

  private YamlReader(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.units = units(text, start, end);
  }

  /**
   * Reads the one document of a stretch of text.
   *
   * @return null when there is nothing but comments and space
   * @throws YamlSyntaxException where js-yaml refuses; its offset counts from the start of {@code
   *     text}
   */
  public static @Nullable YamlNode read(String text, int start, int end)
      throws YamlSyntaxException {
    return new YamlReader(text, start, end).read(end);
  }

  private @Nullable YamlNode read(int end) throws YamlSyntaxException {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(100);
    options.setCodePointLimit(Integer.MAX_VALUE);
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new DumperOptions()),
            new DumperOptions(),
            options,
            new NoResolver());
    try {
      Node node = yaml.compose(new java.io.StringReader(text.substring(start, end) + "\n"));
      return node == null ? null : node(node);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      throw new YamlSyntaxException(
          String.valueOf(e.getProblem()), mark == null ? start : offset(mark));
    } catch (YAMLException e) {
      throw new YamlSyntaxException(String.valueOf(e.getMessage()), start);
    }
  }

  private YamlNode node(Node node) throws YamlSyntaxException {
    YamlNode known = done.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      throw new YamlSyntaxException("recursive alias", offset(node.getStartMark()));
    }
    YamlNode made = make(node);
    done.put(node, made);
    return made;
  }

  private YamlNode make(Node node) throws YamlSyntaxException {
    Span span = new Span(offset(node.getStartMark()), offset(node.getEndMark()));
    if (node instanceof MappingNode mapping) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      Map<String, YamlNode.Entry> seen = new HashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode keyNode = node(tuple.getKeyNode());
        Object plain = keyNode.toPlain();
        String key =
            plain instanceof Instant && keyNode instanceof YamlNode.Scalar
                ? text.substring(keyNode.span().start(), keyNode.span().end())
                : String.valueOf(plain);
        YamlNode.Entry entry = new YamlNode.Entry(key, keyNode.span(), node(tuple.getValueNode()));
        if (seen.put(key, entry) != null) {
          throw new YamlSyntaxException("duplicated mapping key", keyNode.span().start());
        }
        entries.add(entry);
      }
      return new YamlNode.Mapping(span, entries);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(node(item));
      }
      return new YamlNode.Sequence(span, items);
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean quoted = scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
    Object value = quoted ? scalar.getValue() : CoreSchema.resolve(scalar.getValue());
    return new YamlNode.Scalar(span, value, quoted);
  }

  private int offset(Mark mark) {
    return units[Math.min(mark.getIndex(), units.length - 1)];
  }

  /** UTF-16 offset of each code point, and of the end. */
  private static int[] units(String text, int start, int end) {
    int count = text.codePointCount(start, end);
    int[] units = new int[count + 1];
    int at = start;
    for (int i = 0; i < count; i++) {
      units[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    units[count] = end;
    return units;
  }

  private static final class NoResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
