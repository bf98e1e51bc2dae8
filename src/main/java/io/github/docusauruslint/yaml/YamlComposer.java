package io.github.docusauruslint.yaml;

import static io.github.docusauruslint.yaml.YamlCursor.END;
import static io.github.docusauruslint.yaml.YamlCursor.isSpace;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode.Mapping;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import io.github.docusauruslint.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and collections, accepted and refused as js-yaml 4 does it, at the same places.
 *
 * <p>Recursion is bounded by js-yaml's own limit on nesting.
 */
final class YamlComposer {
  private static final int DEEPEST = 100;
  private static final int MAX_NODES = 1_000_000;

  /** What a node may be, by where it stands. */
  private enum Context {
    FLOW_IN,
    FLOW_OUT,
    BLOCK_IN,
    BLOCK_OUT
  }

  private final YamlCursor cursor;
  private final YamlScalars scalars;
  private final YamlProperties properties;
  private final YamlMappings.MergeBudget budget = new YamlMappings.MergeBudget();
  private int depth;
  private int nodes;

  /** The tag and anchor of the node that was read last. */
  private @Nullable String tag;

  private @Nullable String anchor;

  /** The node that was read last; null when it is empty. */
  private @Nullable YamlNode result;

  /** Whether that node is an alias or was made of nothing: no tag outside it accepts it. */
  private boolean kindless;

  YamlComposer(YamlCursor cursor, Map<String, String> tagHandles) {
    this.cursor = cursor;
    this.scalars = new YamlScalars(cursor);
    this.properties = new YamlProperties(cursor, tagHandles);
  }

  /** The root of a document. */
  @Nullable YamlNode document() throws YamlSyntaxException {
    compose(cursor.lineIndent - 1, Context.BLOCK_OUT, false, true);
    return result;
  }

  /** Whether there was a node; it may be an empty one with a tag or an anchor. */
  private boolean compose(int parentIndent, Context context, boolean seek, boolean compact)
      throws YamlSyntaxException {
    if (depth >= DEEPEST) {
      throw cursor.error("nesting exceeded maxDepth (" + DEEPEST + ")");
    }
    if (++nodes > MAX_NODES) {
      throw cursor.error("more than " + MAX_NODES + " nodes");
    }
    depth++;
    long before = properties.expanded();
    int emptyAt = cursor.at;
    tag = null;
    anchor = null;
    result = null;
    kindless = false;
    boolean found = content(parentIndent, context, seek, compact);
    resolve(Span.at(emptyAt), before);
    depth--;
    return tag != null || anchor != null || found;
  }

  private boolean content(int parentIndent, Context context, boolean seek, boolean compact)
      throws YamlSyntaxException {
    boolean block = context == Context.BLOCK_OUT || context == Context.BLOCK_IN;
    boolean collections = block;
    boolean newLine = seek && cursor.skipSpace(true) > 0;
    int order = newLine ? Integer.compare(cursor.lineIndent, parentIndent) : 1;
    YamlCursor.Place propertiesAt = null;
    while (true) {
      char c = cursor.current();
      YamlCursor.Place here = cursor.place();
      // On a line of its own a second tag or anchor belongs to the first key below.
      boolean repeated = c == '!' && tag != null || c == '&' && anchor != null;
      if (order < 1 && propertiesAt == null || newLine && repeated || !readProperty(c)) {
        break;
      }
      propertiesAt = propertiesAt == null ? here : propertiesAt;
      if (cursor.skipSpace(true) > 0) {
        newLine = true;
        collections = block;
        order = Integer.compare(cursor.lineIndent, parentIndent);
      } else {
        collections = false;
      }
    }
    collections = collections && (newLine || compact);
    int indent = cursor.at - cursor.lineStart;
    if (order > 0) {
      boolean flow = context == Context.FLOW_IN || context == Context.FLOW_OUT;
      int flowIndent = flow ? parentIndent : parentIndent + 1;
      boolean found = collections && (sequence(indent) || mapping(indent, flowIndent));
      found = found || flowCollection(flowIndent);
      if (!found) {
        YamlCursor.Place retry = block && !collections ? propertiesAt : null;
        found = mappingUnderProperties(retry, flowIndent) || scalar(context, block, flowIndent);
      }
      return found;
    }
    return order == 0 && context == Context.BLOCK_OUT && collections && sequence(indent);
  }

  private boolean readProperty(char c) throws YamlSyntaxException {
    if (c == '!') {
      if (tag != null) {
        throw cursor.error("duplication of a tag property");
      }
      tag = properties.tag();
      return true;
    }
    if (c == '&') {
      if (anchor != null) {
        throw cursor.error("duplication of an anchor property");
      }
      anchor = properties.anchor();
      return true;
    }
    return false;
  }

  private boolean scalar(Context context, boolean block, int indent) throws YamlSyntaxException {
    Scalar scalar = block ? scalars.block(indent) : null;
    scalar = scalar == null ? scalars.singleQuoted() : scalar;
    scalar = scalar == null ? scalars.doubleQuoted() : scalar;
    if (scalar != null) {
      result = scalar;
      return true;
    }
    if (cursor.current() == '*') {
      result = properties.alias();
      kindless = true;
      cursor.skipSpace(true);
      if (tag != null || anchor != null) {
        throw cursor.error("alias node should not have any properties");
      }
      return true;
    }
    scalar = scalars.plain(indent, context == Context.FLOW_IN);
    if (scalar == null) {
      return false;
    }
    result = scalar;
    tag = tag == null ? YamlProperties.IMPLICIT : tag;
    return true;
  }

  /**
   * {@code !!str key: value}: what was read as properties of this node may belong to the first key
   * of a mapping.
   */
  private boolean mappingUnderProperties(YamlCursor.@Nullable Place place, int flowIndent)
      throws YamlSyntaxException {
    char c = cursor.current();
    if (place == null || c == '|' || c == '>') {
      return false;
    }
    YamlCursor.Place fallback = cursor.place();
    String oldTag = tag;
    String oldAnchor = anchor;
    properties.beginAttempt();
    cursor.returnTo(place);
    tag = null;
    anchor = null;
    result = null;
    boolean found = mapping(place.at() - place.lineStart(), flowIndent);
    if (found && result instanceof Mapping && !kindless) {
      properties.keepAttempt();
      return true;
    }
    properties.undoAttempt();
    cursor.returnTo(fallback);
    tag = oldTag;
    anchor = oldAnchor;
    result = null;
    kindless = false;
    return false;
  }

  /** Turns what was read into what its tag says, and remembers it under its anchor. */
  private void resolve(Span empty, long before) throws YamlSyntaxException {
    if (YamlProperties.IMPLICIT.equals(tag)) {
      if (result instanceof Scalar scalar) {
        String text = String.valueOf(scalar.value());
        Object value = CoreSchema.resolve(text);
        if (value != text) {
          result = new Scalar(scalar.span(), value, scalar.quoted());
        }
        tag = text.equals("<<") ? YamlTags.MERGE : tag;
      } else if (result != null) {
        String kind = result instanceof Mapping ? "mapping" : "sequence";
        throw cursor.error(
            "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + kind + "\"");
      }
    } else if (tag != null && !tag.equals("!")) {
      YamlNode made = YamlTags.apply(tag, result, kindless, empty, cursor);
      kindless = result == null;
      result = made;
    }
    if (anchor != null) {
      properties.store(anchor, result == null ? new Scalar(empty, null, false) : result, before);
    }
  }

  /** The node that was read last, an empty one in full. */
  private YamlNode take(int emptyAt) {
    YamlNode taken = result == null ? YamlMappings.nothing(emptyAt) : result;
    properties.count();
    return taken;
  }

  private void finish(@Nullable String ownTag, @Nullable String ownAnchor, YamlNode node) {
    tag = ownTag;
    anchor = ownAnchor;
    result = node;
    kindless = false;
  }

  private boolean flowCollection(int indent) throws YamlSyntaxException {
    char open = cursor.current();
    if (open != '[' && open != '{') {
      return false;
    }
    String ownTag = tag;
    String ownAnchor = anchor;
    int start = cursor.at++;
    char close = open == '[' ? ']' : '}';
    properties.open(ownAnchor, open == '{', start);
    YamlMappings entries = new YamlMappings(cursor, budget);
    List<YamlNode> items = new ArrayList<>();
    boolean ready = true;
    while (cursor.current() != END) {
      cursor.skipSpace(true);
      char c = cursor.current();
      if (c == close) {
        Span span = new Span(start, ++cursor.at);
        finish(
            ownTag,
            ownAnchor,
            open == '{' ? new Mapping(span, entries.entries()) : new Sequence(span, items));
        return true;
      }
      if (!ready) {
        throw cursor.error("missed comma between flow collection entries");
      }
      if (c == ',') {
        throw cursor.error("expected the node content, but found ','");
      }
      flowEntry(indent, open == '{' ? entries : null, items);
      cursor.skipSpace(true);
      ready = cursor.current() == ',';
      if (ready) {
        cursor.at++;
      }
    }
    throw cursor.error("unexpected end of the stream within a flow collection");
  }

  /** One entry of a flow mapping, or of a flow sequence when {@code mapping} is null. */
  private void flowEntry(int indent, @Nullable YamlMappings mapping, List<YamlNode> items)
      throws YamlSyntaxException {
    boolean explicit = cursor.current() == '?' && isSpace(cursor.charAt(cursor.at + 1));
    if (explicit) {
      cursor.at++;
      cursor.skipSpace(true);
    }
    int line = cursor.line;
    int start = cursor.at;
    compose(indent, Context.FLOW_IN, false, true);
    boolean merge = YamlTags.MERGE.equals(tag);
    YamlNode key = take(start);
    cursor.skipSpace(true);
    boolean pair = explicit;
    YamlNode value = null;
    if ((explicit || cursor.line == line) && cursor.current() == ':') {
      pair = true;
      int colon = ++cursor.at;
      cursor.skipSpace(true);
      compose(indent, Context.FLOW_IN, false, true);
      value = take(colon);
    }
    if (mapping == null && !pair) {
      items.add(key);
      return;
    }
    value = value == null ? YamlMappings.nothing(key.span().end()) : value;
    YamlMappings target = mapping == null ? new YamlMappings(cursor, budget) : mapping;
    target.add(key, merge, value, start);
    if (mapping == null) {
      Span span = new Span(start, Math.max(key.span().end(), value.span().end()));
      items.add(new Mapping(span, target.entries()));
    }
  }

  private boolean sequence(int indent) throws YamlSyntaxException {
    // Behind a tab no block collection can begin.
    if (cursor.firstTab >= 0) {
      return false;
    }
    String ownTag = tag;
    String ownAnchor = anchor;
    int start = cursor.at;
    int end = start;
    List<YamlNode> items = new ArrayList<>();
    properties.open(ownAnchor, false, start);
    while (cursor.current() != END) {
      if (cursor.firstTab >= 0) {
        throw tabInIndentation();
      }
      if (cursor.current() != '-' || !isSpace(cursor.charAt(cursor.at + 1))) {
        break;
      }
      int dash = cursor.at++;
      end = dash + 1;
      if (cursor.skipSpace(true) > 0 && cursor.lineIndent <= indent) {
        items.add(YamlMappings.nothing(end));
        continue;
      }
      int line = cursor.line;
      compose(indent, Context.BLOCK_IN, false, true);
      YamlNode item = take(end);
      items.add(item);
      end = Math.max(end, item.span().end());
      cursor.skipSpace(true);
      boolean more = cursor.line == line || cursor.lineIndent > indent;
      if (more && cursor.current() != END) {
        throw cursor.error("bad indentation of a sequence entry");
      }
      if (cursor.lineIndent < indent) {
        break;
      }
    }
    if (items.isEmpty()) {
      return false;
    }
    finish(ownTag, ownAnchor, new Sequence(new Span(start, end), items));
    return true;
  }

  /**
   * A mapping; or, when no colon follows what could have been its first key, that node by itself.
   */
  private boolean mapping(int indent, int flowIndent) throws YamlSyntaxException {
    if (cursor.firstTab >= 0) {
      return false;
    }
    String ownTag = tag;
    String ownAnchor = anchor;
    BlockMapping mapping = new BlockMapping(cursor, new YamlMappings(cursor, budget));
    properties.open(ownAnchor, true, cursor.at);
    while (cursor.current() != END) {
      if (!mapping.explicitKey && cursor.firstTab >= 0) {
        throw tabInIndentation();
      }
      int line = cursor.line;
      boolean compact = mapping.indicator();
      if (!compact) {
        mapping.keyAt = cursor.at;
        if (!compose(flowIndent, Context.FLOW_OUT, false, true)) {
          break;
        }
        if (!isImplicitKey(line, mapping.detected)) {
          tag = ownTag;
          anchor = ownAnchor;
          return true;
        }
        mapping.key(take(mapping.keyAt), YamlTags.MERGE.equals(tag));
      }
      if (cursor.line == line || cursor.lineIndent > indent) {
        int from = cursor.at;
        boolean found = compose(indent, Context.BLOCK_OUT, true, compact);
        mapping.content(found ? take(from) : null, from);
        cursor.skipSpace(true);
      }
      boolean more = cursor.line == line || cursor.lineIndent > indent;
      if (more && cursor.current() != END) {
        throw cursor.error("bad indentation of a mapping entry");
      }
      if (cursor.lineIndent < indent) {
        break;
      }
    }
    if (mapping.explicitKey) {
      mapping.store(null);
    }
    if (mapping.detected) {
      Span span = new Span(mapping.start, mapping.end);
      finish(ownTag, ownAnchor, new Mapping(span, mapping.entries.entries()));
    }
    return mapping.detected;
  }

  /** Whether a colon follows the key that was just read, and steps behind it. */
  private boolean isImplicitKey(int line, boolean required) throws YamlSyntaxException {
    if (cursor.line != line) {
      if (required) {
        throw cursor.error(
            "can not read a block mapping entry; a multiline key may not be an implicit key");
      }
      return false;
    }
    if (cursor.skipBlanks() != ':') {
      if (required) {
        throw cursor.error("can not read an implicit mapping pair; a colon is missed");
      }
      return false;
    }
    if (!isSpace(cursor.next())) {
      throw cursor.error(
          "a whitespace character is expected after the key-value separator within a block"
              + " mapping");
    }
    return true;
  }

  private YamlSyntaxException tabInIndentation() {
    return cursor.errorAt("tab characters must not be used in indentation", cursor.firstTab);
  }
}
