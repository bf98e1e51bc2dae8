package io.github.docusauruslint.yaml;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML of the linter's own settings, read by snakeyaml 2.7: what it composes, with the places of
 * all nodes. Scalars mean what they mean in the site's YAML ({@code off} is a word), keys are
 * unique, {@code <<} merges.
 *
 * <p>A file is at most a million characters long and fifty levels deep, and its aliases stand for
 * at most {@value #MOST_NODES} nodes.
 */
public final class SettingsYaml {
  private static final int MOST_NODES = 50_000;
  private static final int LONGEST = 1_000_000;
  private static final String MERGE = "<<";

  private final String text;

  /** UTF-16 offsets by code point; empty where they are the same. */
  private final int[] offsets;

  private final Set<Node> open = new HashSet<>();
  private int nodes;

  private SettingsYaml(String text) {
    this.text = text;
    this.offsets = offsets(text);
  }

  /**
   * Reads the one document of a file.
   *
   * @return null when there is nothing but comments and space
   * @throws YamlSyntaxException where it is no YAML
   */
  public static @Nullable YamlNode read(String text) throws YamlSyntaxException {
    SettingsYaml reader = new SettingsYaml(text);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    if (text.length() > LONGEST) {
      throw new YamlSyntaxException("more than " + LONGEST + " characters", 0);
    }
    try {
      Node root =
          new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
              .getSingleNode();
      return root == null ? null : reader.node(root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw new YamlSyntaxException(
          String.valueOf(e.getProblem()), mark == null ? 0 : reader.offset(mark));
    } catch (YAMLException e) {
      throw new YamlSyntaxException(String.valueOf(e.getMessage()).split("\n", 2)[0], 0);
    }
  }

  private YamlNode node(Node node) throws YamlSyntaxException {
    Span span = span(node);
    if (++nodes > MOST_NODES) {
      throw new YamlSyntaxException("aliases stand for too much", span.start());
    }
    if (node instanceof ScalarNode scalar) {
      boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
      String value = scalar.getValue();
      Object meant = value.isEmpty() ? null : CoreSchema.resolve(value);
      return new YamlNode.Scalar(span, quoted ? value : meant, quoted);
    }
    if (!open.add(node)) {
      throw new YamlSyntaxException("an alias of what it stands in", span.start());
    }
    YamlNode result =
        node instanceof SequenceNode sequence
            ? sequence(span, sequence)
            : mapping(span, (MappingNode) node);
    open.remove(node);
    return result;
  }

  private YamlNode sequence(Span span, SequenceNode node) throws YamlSyntaxException {
    List<YamlNode> items = new ArrayList<>();
    for (Node item : node.getValue()) {
      items.add(node(item));
    }
    return new YamlNode.Sequence(span, items);
  }

  private YamlNode mapping(Span span, MappingNode node) throws YamlSyntaxException {
    Map<String, YamlNode.Entry> own = new LinkedHashMap<>();
    Map<String, YamlNode.Entry> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Span keySpan = span(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new YamlSyntaxException("a key that is no text", keySpan.start());
      }
      YamlNode value = node(tuple.getValueNode());
      if (key.getValue().equals(MERGE) && key.getScalarStyle() == ScalarStyle.PLAIN) {
        merge(value, merged);
      } else if (own.put(key.getValue(), new YamlNode.Entry(key.getValue(), keySpan, value))
          != null) {
        throw new YamlSyntaxException("the key " + key.getValue() + " again", keySpan.start());
      }
    }
    own.forEach(merged::put);
    return new YamlNode.Mapping(span, List.copyOf(merged.values()));
  }

  private static void merge(YamlNode value, Map<String, YamlNode.Entry> into)
      throws YamlSyntaxException {
    List<YamlNode> sources =
        value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
    for (YamlNode source : sources) {
      if (!(source instanceof YamlNode.Mapping mapping)) {
        throw new YamlSyntaxException("<< merges mappings", source.span().start());
      }
      mapping.entries().forEach(entry -> into.putIfAbsent(entry.key(), entry));
    }
  }

  private Span span(Node node) {
    int start = offset(node.getStartMark());
    int end = offset(node.getEndMark());
    while (end > start && YamlCursor.isSpace(text.charAt(end - 1))) {
      end--; // Block collections end where the next token starts.
    }
    return new Span(start, end);
  }

  private int offset(Mark mark) {
    int index = mark.getIndex();
    return Math.min(offsets.length == 0 ? index : offsets[index], text.length());
  }

  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[count] = at;
    return offsets;
  }
}
