package io.github.docusauruslint.site.frontmatter;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.schema.Checked;
import io.github.docusauruslint.site.schema.FieldProblem;
import io.github.docusauruslint.site.schema.SchemaChecker;
import io.github.docusauruslint.site.schema.Shape;
import io.github.docusauruslint.site.schema.Shape.Messages;
import io.github.docusauruslint.site.schema.Shape.Struct;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front matter that a content plugin of Docusaurus 3.10.2 accepts. Fields that a schema does
 * not know are ignored by Docusaurus, whatever they hold.
 */
public final class FrontMatterSchema {
  /** Docs ({@code plugin-content-docs/lib/frontMatter.js}). */
  public static final FrontMatterSchema DOCS = new FrontMatterSchema(docs());

  /** Blog posts ({@code plugin-content-blog/lib/frontMatter.js}). */
  public static final FrontMatterSchema BLOG = new FrontMatterSchema(blog());

  /** Pages ({@code plugin-content-pages/lib/frontMatter.js}). */
  public static final FrontMatterSchema PAGES = new FrontMatterSchema(pages());

  private static final Shape MDX =
      Shape.struct(
          Map.of("format", new Shape.Text(true, false, false, List.of("md", "mdx", "detect"))));
  private static final String BAD_AUTHOR =
      "{label} does not look like a valid blog post author. Please use an author key or an author"
          + " object (with a key and/or name).";
  private static final String BAD_UPDATE =
      "{label} does not look like a valid last update object. Please use an author key with a"
          + " string or a date with a string or Date.";

  private final Struct shape;
  private final Set<String> fields;

  private FrontMatterSchema(Map<String, Shape> fields) {
    this.shape = Shape.openStruct(fields);
    Set<String> known = new LinkedHashSet<>(fields.keySet());
    known.add("mdx");
    this.fields = known;
  }

  /** The schema that the front matter of such a document is held against. */
  public static FrontMatterSchema of(Document.Type type) {
    return switch (type) {
      case DOC -> DOCS;
      case BLOG -> BLOG;
      case PAGE, PAGE_JSX -> PAGES;
    };
  }

  /** The fields there are. */
  public Set<String> fields() {
    return fields;
  }

  /**
   * Checks a block of front matter. What stands under {@code mdx} is the business of {@link
   * #checkMdx}.
   */
  public CheckedFrontMatter check(FrontMatter frontMatter) {
    YamlNode root = frontMatter.root();
    Span span = frontMatter.span();
    Span at = span == null ? Span.at(0) : Span.at(span.start());
    if (root instanceof YamlNode.Scalar scalar && scalar.value() instanceof Instant) {
      FieldProblem problem =
          new FieldProblem(
              "", root.span(), root.span(), "object.base", "\"value\" must be of type object");
      return new CheckedFrontMatter(FrontMatterValues.NONE, List.of(problem));
    }
    YamlNode node = isNothing(root) ? new YamlNode.Mapping(at, List.of()) : root;
    Checked checked = SchemaChecker.forFrontMatter().check(shape, node, at);
    FrontMatterValues values = FrontMatterValues.of(checked.value(), frontMatter);
    return new CheckedFrontMatter(
        values, checked.isValid() ? visibility(values, frontMatter) : checked.problems());
  }

  private static boolean isNothing(@Nullable YamlNode root) {
    return root == null || root instanceof YamlNode.Scalar scalar && scalar.value() == null;
  }

  /**
   * Checks what stands under {@code mdx}, in any Markdown file: it is looked at only when the file
   * is compiled, so drafts go free.
   */
  public static List<FieldProblem> checkMdx(FrontMatter frontMatter) {
    YamlNode mdx = frontMatter.get("mdx");
    return mdx == null
        ? List.of()
        : SchemaChecker.forClosedFrontMatter().check(MDX, mdx, mdx.span()).problems();
  }

  private static List<FieldProblem> visibility(FrontMatterValues values, FrontMatter frontMatter) {
    YamlNode.Mapping fields = frontMatter.fields();
    if (fields == null || !values.isTrue("draft") || !values.isTrue("unlisted")) {
      return List.of();
    }
    Span place = fields.span();
    for (YamlNode.Entry entry : fields.entries()) {
      if (entry.key().equals("draft") || entry.key().equals("unlisted")) {
        place = entry.keySpan();
      }
    }
    return List.of(
        new FieldProblem(
            "",
            place,
            place,
            "frontMatter.draftAndUnlistedError",
            "Can't be draft and unlisted at the same time."));
  }

  private static Map<String, Shape> docs() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("id", lenient());
    fields.put("title", lenientOrEmpty());
    fields.put("hide_title", Shape.flag());
    fields.put("hide_table_of_contents", Shape.flag());
    fields.put("keywords", filledListOf(lenient()));
    fields.put("image", Shape.uri());
    fields.put("description", lenientOrEmpty());
    fields.put("slug", lenient());
    fields.put("sidebar_key", lenient());
    fields.put("sidebar_label", lenient());
    fields.put("sidebar_position", Shape.number());
    fields.put("sidebar_class_name", lenient());
    fields.put("sidebar_custom_props", Shape.openStruct(Map.of()));
    fields.put("displayed_sidebar", lenientOrNull());
    fields.put("tags", tags());
    fields.put("pagination_label", lenient());
    fields.put("custom_edit_url", new Shape.Uri(true, true));
    fields.put("parse_number_prefixes", Shape.flag());
    fields.put("pagination_next", lenientOrNull());
    fields.put("pagination_prev", lenientOrNull());
    fields.putAll(tocLevels());
    fields.put("last_update", lastUpdate());
    fields.putAll(visibility());
    return fields;
  }

  private static Map<String, Shape> blog() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("id", lenient());
    fields.put("title", lenientOrEmpty());
    fields.put("title_meta", lenientOrEmpty());
    fields.put("sidebar_label", lenientOrEmpty());
    fields.put("description", lenientOrEmpty());
    fields.put("tags", tags());
    fields.put("date", new Shape.Date());
    fields.put("authors", authors());
    fields.put("author", lenient());
    fields.put("author_title", lenient());
    fields.put("author_url", Shape.uri());
    fields.put("author_image_url", Shape.uri());
    fields.put("authorURL", Shape.uri());
    fields.put("authorTitle", lenient());
    fields.put("authorImageURL", Shape.uri());
    fields.put("slug", lenient());
    fields.put("image", Shape.uri());
    fields.put("keywords", filledListOf(lenient()));
    fields.put("hide_table_of_contents", Shape.flag());
    fields.putAll(tocLevels());
    fields.put("last_update", lastUpdate());
    fields.putAll(visibility());
    return fields;
  }

  private static Map<String, Shape> pages() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("title", new Shape.Text(false, true, false, List.of()));
    fields.put("description", new Shape.Text(false, true, false, List.of()));
    fields.put("keywords", filledListOf(Shape.text()));
    fields.put("image", Shape.uri());
    fields.put("slug", Shape.text());
    fields.put("wrapperClassName", Shape.text());
    fields.put("hide_table_of_contents", Shape.flag());
    fields.putAll(tocLevels());
    fields.put("last_update", lastUpdate());
    fields.putAll(visibility());
    return fields;
  }

  private static Shape.Text lenient() {
    return new Shape.Text(true, false, false, List.of());
  }

  private static Shape.Text lenientOrEmpty() {
    return new Shape.Text(true, true, false, List.of());
  }

  private static Shape.Text lenientOrNull() {
    return new Shape.Text(true, false, true, List.of());
  }

  private static Shape filledListOf(Shape item) {
    return new Shape.ListOf(List.of(item), true, Messages.NONE);
  }

  private static Map<String, Shape> fields(String a, Shape first, String b, Shape second) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put(a, first);
    fields.put(b, second);
    return fields;
  }

  private static Map<String, Shape> visibility() {
    return fields("draft", Shape.flag(), "unlisted", Shape.flag());
  }

  private static Map<String, Shape> tocLevels() {
    return fields(
        "toc_min_heading_level", new Shape.Number(2, 6, "toc_max_heading_level"),
        "toc_max_heading_level", new Shape.Number(2, 6, null));
  }

  private static Shape lastUpdate() {
    return new Struct(
        fields("author", Shape.text(), "date", new Shape.Date()),
        Set.of(),
        false,
        false,
        List.of("author", "date"),
        Map.of(),
        new Messages(Map.of("object.missing", BAD_UPDATE, "object.base", BAD_UPDATE)));
  }

  private static Shape tags() {
    String bad = "{label} does not look like a valid tag";
    Struct object =
        new Struct(
            fields("label", lenient(), "permalink", lenient()),
            Set.of("label", "permalink"),
            false,
            false,
            List.of(),
            Map.of(),
            Messages.NONE);
    Shape tag =
        new Shape.OneOf(
            List.of(lenient(), object),
            new Messages(Map.of("alternatives.match", bad, "alternatives.types", bad)));
    return new Shape.ListOf(
        List.of(tag),
        false,
        Messages.of("array.base", "{label} does not look like a valid front matter Yaml array."));
  }

  private static Shape authors() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("key", lenient());
    fields.put("name", lenient());
    fields.put("title", lenient());
    fields.put("url", Shape.uri());
    fields.put("imageURL", lenient());
    fields.put("socials", Socials.SHAPE);
    Struct author =
        new Struct(
            fields,
            Set.of(),
            false,
            false,
            List.of("key", "name", "imageURL"),
            Map.of("image_url", "imageURL"),
            Messages.NONE);
    Shape list =
        new Shape.ListOf(
            List.of(lenient(), author),
            false,
            new Messages(Map.of("array.sparse", BAD_AUTHOR, "array.includes", BAD_AUTHOR)));
    return new Shape.OneOf(
        List.of(lenient(), author, list), Messages.of("alternatives.match", BAD_AUTHOR));
  }
}
