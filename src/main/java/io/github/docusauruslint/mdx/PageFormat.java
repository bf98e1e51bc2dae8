package io.github.docusauruslint.mdx;

import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page is read ({@code getFormat} and {@code validateMDXFrontMatter} of {@code
 * @docusaurus/mdx-loader} 3.10.2): as the front matter's {@code mdx.format} says, else as the site
 * says, else by the extension.
 *
 * @param error why the page does not compile: what stands below {@code mdx} is not as it has to be
 */
record PageFormat(PageFacts.Format format, @Nullable MdxError error) {
  private static final Set<String> CHOICES = Set.of("md", "mdx", "detect");
  private static final Set<String> MARKDOWN_EXTENSIONS =
      Set.of(".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".mkdown", ".ron");

  static PageFormat of(FrontMatter frontMatter, String path, MdxOptions options) {
    YamlNode mdx = frontMatter.get("mdx");
    String wanted = null;
    MdxError error = null;
    if (mdx instanceof YamlNode.Mapping fields) {
      List<String> faults = new ArrayList<>();
      YamlNode format = fields.get("format");
      wanted = format == null ? null : choice(format, faults);
      for (YamlNode.Entry entry : fields.entries()) {
        if (!entry.key().equals("format")) {
          faults.add("\"" + entry.key() + "\" is not allowed");
        }
      }
      error = faults.isEmpty() ? null : error(mdx, String.join(". ", faults));
    } else if (mdx != null && !isDate(mdx)) {
      error = error(mdx, "\"value\" must be of type object");
    }
    return new PageFormat(format(wanted, path, options), error);
  }

  /** The validator takes a date for an object. */
  private static boolean isDate(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.value() instanceof Instant;
  }

  private static @Nullable String choice(YamlNode node, List<String> faults) {
    Object value = node instanceof YamlNode.Scalar scalar ? scalar.value() : node;
    if (value instanceof String text && CHOICES.contains(text)) {
      return text;
    }
    String fault = "\"format\" must be one of [md, mdx, detect]";
    if (value instanceof String text) {
      fault += text.isEmpty() ? ". \"format\" is not allowed to be empty" : "";
    } else if (!(value instanceof Number)) {
      fault += ". \"format\" must be a string";
    }
    faults.add(fault);
    return null;
  }

  private static MdxError error(YamlNode node, String message) {
    return new MdxError(
        MdxError.Kind.FRONT_MATTER, node.span(), message, null, "front-matter", null, true);
  }

  private static PageFacts.Format format(@Nullable String wanted, String path, MdxOptions options) {
    if (wanted != null && !wanted.equals("detect")) {
      return PageFacts.Format.valueOf(wanted.toUpperCase(Locale.ROOT));
    }
    PageFacts.Format ofSite = wanted == null ? options.format() : null;
    return ofSite == null ? byExtension(path) : ofSite;
  }

  /** Docusaurus reads files of unknown extensions as MDX. */
  static PageFacts.Format byExtension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    boolean markdown = dot > 0 && MARKDOWN_EXTENSIONS.contains(name.substring(dot));
    return markdown ? PageFacts.Format.MD : PageFacts.Format.MDX;
  }
}
