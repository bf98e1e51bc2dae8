package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.ComponentSchemaReader;
import io.github.docusauruslint.route.SchemaException;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .docusaurus-lint.yml}, which stands in the site folder or in one above it, up to the
 * top of the repository; the nearest one counts:
 *
 * <pre>
 * extends: [recommended, ../lint.yml]  # presets and files, later ones winning
 * rules:
 *   links/consistent-style: off        # or warning, error
 *   front-matter/slug-format: {level: error, pattern: '/[a-z-]+'}
 * overrides:
 *   - files: [docs/api/**]             # and, or instead: plugin: blog, version: 1.x
 *     rules: {links/relative-url: off}
 * ignore: [docs/generated/**]
 * links: {blog/**: absolute}           # the style of links/consistent-style
 * components:
 *   TechCardGrid: {props: …}           # as in rules/components.yml
 * frontMatter:                         # what pages have to say of themselves
 *   - {files: docs/**, fields: {description: {required: true, maxLength: 160}}}
 * extraRoutes: [/api/**]               # served by plugins that cannot be known
 * baseline: lint/accepted.jsonl        # findings that are accepted
 * external: {timeout: 30s}             # how other sites are asked with --external
 * site: {baseUrl: /docs/}              # wins over the site's own config
 * </pre>
 *
 * Patterns are relative to the folder of the configuration that was found, those of files it
 * extends, too. What a file says wins over what it extends.
 */
public final class LintConfigReader {
  public static final String FILE = ".docusaurus-lint.yml";

  /** The key that names the file of accepted findings. */
  public static final String BASELINE = "baseline";

  /** Files that extend two others each are as many as no one can read. */
  private static final int MOST_EXTENDED = 100;

  static final String DEFAULT_PRESET = "recommended";
  static final List<String> KEYS =
      List.of(
          "extends",
          "rules",
          "overrides",
          "ignore",
          "links",
          "frontMatter",
          "components",
          "extraRoutes",
          BASELINE,
          "external",
          "site");

  private final FileTree tree;
  private final RuleBook book;
  private final @Nullable String chosen;
  private final List<ConfigException.Fault> faults = new ArrayList<>();
  private final List<UnknownName> unknown = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();
  private final Map<String, ComponentSchema> components = new HashMap<>();
  private final List<String> extraRoutes = new ArrayList<>();
  private final Map<String, YamlNode.Entry> site = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private @Nullable ExternalSettings external;
  private @Nullable String preset;
  private @Nullable String baseline;
  private int extended;

  private LintConfigReader(FileTree tree, RuleBook book, @Nullable String chosen) {
    this.tree = tree;
    this.book = book;
    this.chosen = chosen;
  }

  /**
   * The configuration of a site.
   *
   * @param preset the one that the user chose, which takes the place of those that are extended;
   *     null for none
   * @throws ConfigException where it makes no sense, with every place
   */
  public static LintConfig read(FileTree site, @Nullable String preset, RuleBook book)
      throws ConfigException {
    String file = find(site);
    return file == null
        ? LintConfig.of(preset == null ? DEFAULT_PRESET : preset, book)
        : new LintConfigReader(site, book, preset).read(file);
  }

  /**
   * The configuration in a file that the user named. Its patterns are relative to its folder when
   * the site lies there or below, otherwise to the site folder.
   *
   * @param file its path from the site folder
   * @throws ConfigException where it is not there or makes no sense, with every place
   */
  public static LintConfig readNamed(
      FileTree site, String file, @Nullable String preset, RuleBook book) throws ConfigException {
    return new LintConfigReader(site, book, preset).read(file);
  }

  /** The nearest configuration from the site folder upward, or null. */
  static @Nullable String find(FileTree site) {
    String folder = "";
    while (site.isFolder(folder)) {
      String file = folder.isEmpty() ? FILE : folder + "/" + FILE;
      if (site.isFile(file)) {
        return file;
      }
      folder = folder.isEmpty() ? ".." : folder + "/..";
    }
    return null;
  }

  private LintConfig read(String file) throws ConfigException {
    components.putAll(ComponentSchemaReader.shipped());
    read(file, List.of());
    if (!faults.isEmpty()) {
      throw ConfigException.of(faults);
    }
    String base = chosen != null ? chosen : preset == null ? DEFAULT_PRESET : preset;
    return new LintConfig(
        new RuleLayers(base, Preset.packed(base, book).settings(), layers),
        components,
        extraRoutes,
        baseline,
        external,
        site.isEmpty() ? null : new YamlNode.Mapping(Span.at(0), List.copyOf(site.values())),
        unknown,
        files,
        sitePath(Paths.folder(file)),
        origins);
  }

  /** The site folder as seen from a folder above it; from itself for any other. */
  private String sitePath(String folder) {
    if (!folder.matches("\\.\\.(/\\.\\.)*")) {
      return "";
    }
    int up = folder.split("/").length;
    String[] names = tree.siteInRepository().split("/");
    return String.join("/", List.of(names).subList(Math.max(0, names.length - up), names.length));
  }

  /**
   * Reads a file and what it extends.
   *
   * @param extending the files that led here
   */
  private void read(String file, List<String> extending) {
    ConfigDocument document;
    try {
      document = new ConfigDocument(file, tree.read(file), faults);
    } catch (IOException e) {
      String reason =
          tree.isFile(file)
              ? String.valueOf(e.getMessage())
              : "there is no such file in the repository";
      faults.add(new ConfigException.Fault(new Origin(file, 0, 0), reason));
      return;
    }
    YamlNode.Mapping root = document.root();
    if (root == null) {
      files.add(file);
      return;
    }
    document.entries(root, "key", KEYS);
    List<String> chain = new ArrayList<>(extending);
    chain.add(file);
    for (YamlNode item : ConfigDocument.items(root.get("extends"))) {
      extend(document, item, chain);
    }
    files.add(file);
    sections(document, root);
  }

  private void extend(ConfigDocument document, YamlNode item, List<String> chain) {
    String name = document.word(item, "what is extended");
    if (name == null) {
      return;
    }
    if (Preset.NAMES.contains(name)) {
      if (chosen == null) {
        startFrom(name);
      }
      return;
    }
    boolean named = name.indexOf('/') >= 0 || name.endsWith(".yml") || name.endsWith(".yaml");
    if (!named) {
      document.fault(item.span(), ConfigDocument.unknown("preset", name, Preset.NAMES));
      return;
    }
    String path = Paths.resolve(Paths.folder(document.file()), name);
    if (chain.contains(path)) {
      List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(path), chain.size()));
      circle.add(path);
      document.fault(item.span(), "extends itself: " + String.join(" → ", circle));
    } else if (tree.isFile(path)) {
      if (++extended > MOST_EXTENDED) {
        faults.clear(); // They would be told as often as they are read.
        document.fault(item.span(), "more than " + MOST_EXTENDED + " files are extended in all");
      } else {
        read(path, chain);
      }
    } else {
      document.fault(item.span(), noFile(path));
    }
  }

  private String noFile(String path) {
    if (tree.kind(path) == FileTree.Kind.FOLDER) {
      return path + " is a folder";
    }
    List<String> others = new ArrayList<>(tree.list(Paths.folder(path)));
    others.remove(Paths.name(path)); // A pipe, or a symbolic link that is not followed.
    String nearest = Nearest.of(Paths.name(path), others);
    return "no file " + path + (nearest == null ? "" : " (did you mean " + nearest + "?)");
  }

  /** A preset sets every rule: nothing is left of what was said before. */
  private void startFrom(String name) {
    preset = name;
    layers.clear();
  }

  private void sections(ConfigDocument document, YamlNode.Mapping root) {
    RuleSection rules = new RuleSection(document, book, unknown);
    FileSections some = new FileSections(document, book, rules);
    YamlNode matter = root.get("frontMatter");
    if (matter != null) {
      layers.addAll(new FrontMatterSection(document, some).read(matter));
    }
    YamlNode everywhere = root.get("rules");
    if (everywhere != null) {
      Origin origin = document.origin(everywhere.span());
      layers.add(new Layer(Scope.ALL, origin, rules.read(everywhere)));
    }
    YamlNode links = root.get("links");
    if (links != null) {
      layers.addAll(some.links(links));
    }
    YamlNode overrides = root.get("overrides");
    if (overrides != null) {
      layers.addAll(some.overrides(overrides));
    }
    YamlNode ignored = root.get("ignore");
    if (ignored != null) {
      layers.addAll(some.ignored(ignored));
    }
    components(document, root.get("components"));
    routes(document, root.get("extraRoutes"));
    baseline(document, root.entry(BASELINE));
    YamlNode other = root.get("external");
    if (other != null) {
      external = new ExternalSection(document, origins).read(other, external);
    }
    YamlNode own = root.get("site");
    YamlNode.Mapping settings = own == null ? null : document.mapping(own, "site");
    if (settings != null) {
      for (YamlNode.Entry entry : settings.entries()) {
        site.put(entry.key(), entry);
        origins.put("site." + entry.key(), document.origin(entry.keySpan()));
      }
    }
  }

  private void components(ConfigDocument document, @Nullable YamlNode node) {
    YamlNode.Mapping mapping = node == null ? null : document.mapping(node, "components");
    if (mapping == null) {
      return;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      try {
        components.putAll(
            ComponentSchemaReader.read(new YamlNode.Mapping(mapping.span(), List.of(entry))));
        origins.put("components." + entry.key(), document.origin(entry.keySpan()));
      } catch (SchemaException e) {
        document.fault(e.span(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void routes(ConfigDocument document, @Nullable YamlNode node) {
    if (node == null) {
      return;
    }
    if (!(node instanceof YamlNode.Sequence items)) {
      document.fault(node.span(), "extraRoutes is no list");
      return;
    }
    for (YamlNode item : items.items()) {
      if (item.toPlain() instanceof String pattern && pattern.startsWith("/")) {
        extraRoutes.add(pattern);
        origins.put("extraRoutes." + pattern, document.origin(item.span()));
      } else {
        document.fault(item.span(), "a route starts with a slash, such as /api/**");
      }
    }
  }

  private void baseline(ConfigDocument document, YamlNode.@Nullable Entry entry) {
    if (entry == null) {
      return;
    }
    if (!(entry.value().toPlain() instanceof String path) || path.isBlank()) {
      document.fault(entry.value().span(), "baseline is the path of a file");
    } else {
      baseline = path.startsWith("/") ? path : Paths.resolve(Paths.folder(document.file()), path);
      origins.remove(BASELINE);
      origins.put(BASELINE, document.origin(entry.keySpan()));
    }
  }
}
