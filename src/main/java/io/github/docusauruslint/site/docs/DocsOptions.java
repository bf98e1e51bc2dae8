package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.Reporting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options of a docs instance that decide what it serves, defaults filled in.
 *
 * @param path the content folder of the current version, relative to the site folder
 * @param sidebarPath the sidebar file, relative to the site folder; see {@code sidebars}
 * @param sidebars whether there are sidebars at all, by default or from a file
 * @param sidebarItemsGenerator the site's own, or null
 * @param lastVersion as set, or null
 * @param onlyIncludeVersions as set, or null
 * @param versions settings of single versions by name, in order
 * @param onInlineTags what is done about tags that no tags file defines
 * @param admonitions the keywords of admonitions; null for Docusaurus's own
 * @param math what the remark plugins make of dollars
 * @param origins where options were written, by name; {@code ""} is the whole
 */
public record DocsOptions(
    String id,
    String path,
    String routeBasePath,
    String tagsBasePath,
    List<String> include,
    List<String> exclude,
    @Nullable String sidebarPath,
    SidebarMode sidebars,
    boolean sidebarCollapsible,
    boolean sidebarCollapsed,
    NumberPrefix.Parser numberPrefixParser,
    JsValue.@Nullable Fun sidebarItemsGenerator,
    boolean includeCurrentVersion,
    boolean disableVersioning,
    @Nullable String lastVersion,
    @Nullable List<String> onlyIncludeVersions,
    Map<String, VersionOptions> versions,
    TagsFile.Option tags,
    Reporting onInlineTags,
    @Nullable Set<String> admonitions,
    MdxOptions.MathSyntax math,
    Map<String, Origin> origins) {

  /** What {@code sidebarPath} says. */
  public enum SidebarMode {
    /** Not set: one sidebar of all docs. */
    DEFAULT,
    /** {@code false}. */
    NONE,
    /** A file. */
    FILE,
    /** Set to what cannot be known. */
    UNKNOWN
  }

  /** The settings of one version; null where not set. */
  public record VersionOptions(@Nullable String path, @Nullable String label) {
    public static final VersionOptions NONE = new VersionOptions(null, null);
  }

  /** Whether the site reads number prefixes in a way of its own. */
  boolean hasOwnPrefixParser() {
    return numberPrefixParser != NumberPrefix.DEFAULT
        && numberPrefixParser != NumberPrefix.DISABLED;
  }

  boolean isDefaultInstance() {
    return id.equals(PluginRef.DEFAULT_ID);
  }

  /** The name of a versioning file or folder, such as {@code community_versions.json}. */
  String prefixed(String name) {
    return isDefaultInstance() ? name : id + "_" + name;
  }

  VersionOptions version(String name) {
    return versions.getOrDefault(name, VersionOptions.NONE);
  }
}
