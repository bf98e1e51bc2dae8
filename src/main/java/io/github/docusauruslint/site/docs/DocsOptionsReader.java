package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.docs.DocsOptions.SidebarMode;
import io.github.docusauruslint.site.docs.DocsOptions.VersionOptions;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.site.value.ValueFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The options of a docs instance, already held against their schema, with defaults filled in. */
public final class DocsOptionsReader {
  private final Refusals refusals;
  private final ValueFields fields;
  private final UnaryOperator<String> sitePath;

  /**
   * A reader.
   *
   * @param sitePath a path as a configuration may give it, absolute or not, to one relative to the
   *     site folder
   */
  public DocsOptionsReader(Refusals refusals, UnaryOperator<String> sitePath) {
    this.refusals = refusals;
    this.fields = new ValueFields(refusals, false);
    this.sitePath = sitePath;
  }

  /** The options with defaults filled in. */
  public DocsOptions read(String id, JsValue.Obj options) {
    String path = fields.text(options, "path");
    String base = fields.textOrEmpty(options, "routeBasePath");
    String tags = fields.text(options, "tagsBasePath");
    List<String> include = fields.texts(options, "include");
    List<String> exclude = fields.texts(options, "exclude");
    SidebarMode mode = sidebarMode(options);
    Boolean collapsible = fields.bool(options, "sidebarCollapsible");
    Boolean collapsed = fields.bool(options, "sidebarCollapsed");
    boolean collapses = !Boolean.FALSE.equals(collapsible);
    return new DocsOptions(
        id,
        path == null ? "docs" : sitePath.apply(path),
        base == null ? "docs" : base,
        tags == null ? "tags" : tags,
        include == null ? List.of("**/*.{md,mdx}") : include,
        exclude == null ? PluginOptions.DEFAULT_EXCLUDE : exclude,
        mode == SidebarMode.FILE && options.get("sidebarPath") instanceof JsValue.Str file
            ? sitePath.apply(file.value())
            : null,
        mode,
        collapses,
        collapses && !Boolean.FALSE.equals(collapsed),
        numberPrefixParser(options),
        options.get("sidebarItemsGenerator") instanceof JsValue.Fun generator ? generator : null,
        !Boolean.FALSE.equals(fields.bool(options, "includeCurrentVersion")),
        Boolean.TRUE.equals(fields.bool(options, "disableVersioning")),
        fields.text(options, "lastVersion"),
        onlyIncludeVersions(options),
        versions(options),
        TagsFile.Option.of(options, refusals),
        Reporting.of(options, "onInlineTags", fields),
        PluginOptions.admonitions(options),
        PluginOptions.math(options),
        origins(options));
  }

  private SidebarMode sidebarMode(JsValue.Obj options) {
    JsValue value = options.get("sidebarPath");
    if (value == null || value instanceof JsValue.Undefined) {
      return options.rest() == null ? SidebarMode.DEFAULT : SidebarMode.UNKNOWN;
    }
    if (value instanceof JsValue.Bool bool && !bool.value()) {
      return SidebarMode.NONE;
    }
    if (value instanceof JsValue.Str text && !text.value().isEmpty()) {
      return SidebarMode.FILE;
    }
    return SidebarMode.UNKNOWN;
  }

  /** A list with something unknown in it may hold any version, so it counts as not set. */
  private @Nullable List<String> onlyIncludeVersions(JsValue.Obj options) {
    List<String> names = fields.texts(options, "onlyIncludeVersions");
    boolean whole =
        options.get("onlyIncludeVersions") instanceof JsValue.Arr array
            && array.rest() == null
            && array.items().stream().noneMatch(item -> item instanceof JsValue.Unknown);
    return whole ? names : null;
  }

  private Map<String, VersionOptions> versions(JsValue.Obj options) {
    Map<String, VersionOptions> versions = new LinkedHashMap<>();
    if (options.get("versions") instanceof JsValue.Obj all) {
      for (Map.Entry<String, JsValue.Property> entry : all.properties().entrySet()) {
        if (entry.getValue().value() instanceof JsValue.Obj one) {
          versions.put(
              entry.getKey(),
              new VersionOptions(fields.textOrEmpty(one, "path"), fields.text(one, "label")));
        } else {
          versions.put(entry.getKey(), VersionOptions.NONE);
        }
      }
    }
    return versions;
  }

  private static NumberPrefix.Parser numberPrefixParser(JsValue.Obj options) {
    JsValue value = options.get("numberPrefixParser");
    if (value instanceof JsValue.Bool bool && !bool.value()) {
      return NumberPrefix.DISABLED;
    }
    return value instanceof JsValue.Fun function
        ? name -> parsed(name, function.call().apply(List.of(JsValue.text(name))))
        : NumberPrefix.DEFAULT;
  }

  /** What the site's own parser says, or Docusaurus's where that cannot be known. */
  private static NumberPrefix parsed(String name, JsValue result) {
    if (!(result instanceof JsValue.Obj object)
        || !(object.get("filename") instanceof JsValue.Str filename)) {
      return NumberPrefix.DEFAULT.parse(name);
    }
    return new NumberPrefix(
        filename.value(),
        object.get("numberPrefix") instanceof JsValue.Num number ? number.value() : null);
  }

  private Map<String, Origin> origins(JsValue.Obj options) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    put(origins, "", options.origin());
    for (String name : options.properties().keySet()) {
      put(origins, name, ValueFields.at(options, name));
    }
    if (options.get("versions") instanceof JsValue.Obj versions) {
      for (Map.Entry<String, JsValue.Property> entry : versions.properties().entrySet()) {
        put(origins, "versions." + entry.getKey(), entry.getValue().key());
      }
    }
    return origins;
  }

  private void put(
      Map<String, Origin> origins,
      String name,
      io.github.docusauruslint.js.eval.@Nullable Origin place) {
    Origin origin = refusals.origin(place);
    if (origin != null) {
      origins.put(name, origin);
    }
  }
}
