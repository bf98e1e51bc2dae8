package io.github.docusauruslint.site.tags;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.schema.Checked;
import io.github.docusauruslint.site.schema.DataFile;
import io.github.docusauruslint.site.schema.Shape;
import io.github.docusauruslint.site.schema.Shape.Messages;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags that a content folder defines ({@code utils-validation/lib/tagsFile.js}).
 *
 * @param path relative to the site folder
 * @param tags by key, in the order of the file
 * @param readable false when the file could not be read, so that there may be any tags
 */
public record TagsFile(String path, Map<String, Definition> tags, boolean readable) {
  private static final Shape SHAPE = shape();

  public TagsFile {
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  /**
   * A tag that is defined.
   *
   * @param permalink below the tags page
   * @param span where its key stands
   */
  public record Definition(
      String label, @Nullable String description, String permalink, Span span) {}

  /**
   * What the option {@code tags} says.
   *
   * @param file the name of the file; null where there is none ({@code false} or {@code null})
   * @param required whether it must be there
   * @param origin where the option was written, or null
   */
  public record Option(@Nullable String file, boolean required, @Nullable Origin origin) {
    /** The option is not set: {@code tags.yml}, if there is one. */
    public static final Option DEFAULT = new Option("tags.yml", false, null);

    /** No tags file. */
    public static final Option NONE = new Option(null, false, null);

    /** What the options of a plugin say. */
    public static Option of(JsValue.Obj options, Refusals refusals) {
      JsValue value = options.get("tags");
      boolean off = value instanceof JsValue.Bool bool && !bool.value();
      if (off || value instanceof JsValue.Null) {
        return NONE;
      }
      return value instanceof JsValue.Str file && !file.value().isEmpty()
          ? new Option(file.value(), true, refusals.origin(ValueFields.at(options, "tags")))
          : DEFAULT;
    }
  }

  /**
   * Reads the tags of a content folder.
   *
   * @param folders the content folders, the localized one first
   * @return null where no file is; then tags are free
   */
  public static @Nullable TagsFile read(
      FileTree tree, List<String> folders, Option option, List<Problem> problems) {
    String name = option.file();
    if (name == null) {
      return null;
    }
    String path = DataFile.find(tree, folders, name);
    if (path == null) {
      if (option.required()) {
        Origin origin = option.origin();
        problems.add(
            new Problem(
                Problem.Kind.TAGS_FILE,
                origin == null ? "" : origin.file(),
                origin == null ? Span.at(0) : origin.span(),
                "there is no tags file '" + name + "' in " + String.join(" or ", folders)));
      }
      return null;
    }
    DataFile file = DataFile.read(tree, path, Problem.Kind.TAGS_FILE, problems);
    if (file == null) {
      return new TagsFile(path, Map.of(), false);
    }
    if (JsStrings.trim(file.text().text()).isEmpty()) {
      return new TagsFile(path, Map.of(), true);
    }
    Checked checked = file.check(SHAPE, Problem.Kind.TAGS_FILE, problems);
    boolean known = checked.isValid() || file.root() instanceof YamlNode.Mapping;
    TagsFile tags = new TagsFile(path, definitions(checked.value(), file), known);
    tags.noteDuplicates(problems);
    return tags;
  }

  private static Map<String, Definition> definitions(@Nullable Object value, DataFile file) {
    Map<String, Definition> tags = new LinkedHashMap<>();
    if (!(file.root() instanceof YamlNode.Mapping mapping)
        || !(value instanceof Map<?, ?> accepted)) {
      return tags;
    }
    // A tag that is refused still is there to be named.
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key();
      Map<?, ?> given = accepted.get(key) instanceof Map<?, ?> fields ? fields : Map.of();
      tags.put(
          key,
          new Definition(
              text(given, "label", WordCase.capitalize(key)),
              given.get("description") instanceof String text ? text : null,
              text(given, "permalink", "/" + WordCase.kebabCase(key)),
              entry.keySpan()));
    }
    return tags;
  }

  private static String text(Map<?, ?> fields, String name, String other) {
    return fields.get(name) instanceof String text && !text.isEmpty() ? text : other;
  }

  private void noteDuplicates(List<Problem> problems) {
    Map<String, Definition> byPermalink = new LinkedHashMap<>();
    for (Definition tag : tags.values()) {
      Definition first = byPermalink.putIfAbsent(tag.permalink(), tag);
      if (first != null) {
        problems.add(
            new Problem(
                Problem.Kind.TAGS_FILE,
                path,
                tag.span(),
                "duplicate permalink in tags file: " + tag.permalink(),
                List.of(new Problem.Place(path, first.span(), "the first tag with it"))));
      }
    }
  }

  private static Shape shape() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("label", Shape.text());
    fields.put("description", Shape.text());
    fields.put("permalink", Shape.text());
    Shape tag = new Shape.Struct(fields, Set.of(), false, true, List.of(), Map.of(), Messages.NONE);
    return new Shape.MapOf(tag, Messages.NONE);
  }
}
