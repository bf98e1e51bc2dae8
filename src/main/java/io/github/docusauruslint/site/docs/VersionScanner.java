package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.docs.DocsOptions.SidebarMode;
import io.github.docusauruslint.site.sidebar.Categories;
import io.github.docusauruslint.site.sidebar.Sidebars;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.ContentFolders;
import io.github.docusauruslint.site.value.TranslationFile;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the versions of a docs instance and their files ({@code versions/version.js}). */
public final class VersionScanner {
  private final FileTree tree;
  private final SiteSettings settings;
  private final SidebarFiles sidebarFiles;
  private final Origin config;

  /** Reads sidebar files; asked by several threads. */
  @FunctionalInterface
  public interface SidebarFiles {
    /** What the file at a path exports; problems of reading it are noted by the reader. */
    Sidebars.Source read(String path, List<Problem> problems);
  }

  /**
   * A scanner for one site and locale.
   *
   * @param config the configuration file, for faults without a better place
   */
  public VersionScanner(
      FileTree tree, SiteSettings settings, SidebarFiles sidebarFiles, Origin config) {
    this.tree = tree;
    this.settings = settings;
    this.sidebarFiles = sidebarFiles;
    this.config = config;
  }

  /** What was found of a version, and what is wrong with it. */
  private record Scanned(@Nullable VersionLayout version, List<Problem> problems) {}

  /**
   * The versions of an instance; those whose folder is not there are noted and left out.
   *
   * @param problems takes what Docusaurus refuses
   */
  public List<VersionLayout> scan(DocsOptions options, List<Problem> problems, Spread spread) {
    VersionNames names = VersionNames.read(tree, options, config, problems);
    List<VersionLayout> versions = new ArrayList<>();
    for (Scanned scanned : spread.map(names.names(), name -> scan(name, names.last(), options))) {
      problems.addAll(scanned.problems());
      if (scanned.version() != null) {
        versions.add(scanned.version());
      }
    }
    return versions;
  }

  private Scanned scan(String name, String last, DocsOptions options) {
    List<Problem> problems = new ArrayList<>();
    return new Scanned(version(name, last, options, problems), problems);
  }

  private @Nullable VersionLayout version(
      String name, String last, DocsOptions options, List<Problem> problems) {
    boolean current = name.equals(VersionNames.CURRENT);
    String content =
        current
            ? Paths.normalize(options.path())
            : options.prefixed("versioned_docs") + "/version-" + name;
    if (tree.kind(content) == FileTree.Kind.ABSENT) {
      Origin at =
          current
              ? VersionNames.origin(options, config, "path")
              : new Origin(options.prefixed("versions.json"), config.span());
      problems.add(
          new Problem(
              current ? Problem.Kind.CONTENT_MISSING : Problem.Kind.VERSIONS,
              at.file(),
              current ? at.span() : io.github.docusauruslint.text.Span.at(0),
              "the docs folder of version \"" + name + "\" does not exist: " + content));
      return null;
    }
    PluginRef instance = new PluginRef(PluginRef.DOCS, options.id());
    String localized = localized(name, instance);
    ContentFolders folders = new ContentFolders(content, localized);
    List<ContentFile> files =
        folders.find(
            tree, options.include(), options.exclude(), instance, name, file -> Document.Type.DOC);
    if (files.isEmpty()) {
      Origin at = VersionNames.origin(options, config, "path");
      problems.add(
          new Problem(
              Problem.Kind.CONTENT_MISSING,
              at.file(),
              at.span(),
              "docs version \""
                  + name
                  + "\" has no docs; at least one should exist at "
                  + content));
    }
    String given = options.version(name).path();
    String part = given != null ? given : name.equals(last) ? "" : current ? "next" : name;
    String path = Urls.normalize(settings.baseUrl(), options.routeBasePath(), part);
    Map<String, String> messages =
        localized == null ? Map.of() : TranslationFile.read(tree, localized + ".json", problems);
    String label = options.version(name).label();
    String ownLabel = label != null ? label : current ? "Next" : name;
    String sidebarFile = sidebarFile(name, options);
    return new VersionLayout(
        instance,
        name,
        messages.getOrDefault("version.label", ownLabel),
        name.equals(last),
        part.isEmpty(),
        path,
        Urls.normalize(path, options.tagsBasePath()),
        content,
        localized,
        sidebarFile,
        sidebars(current, sidebarFile, options, problems),
        Categories.read(tree, content, problems),
        TagsFile.read(tree, folders.all(), options.tags(), problems),
        messages,
        files);
  }

  private @Nullable String localized(String name, PluginRef instance) {
    String folder = settings.translations(instance);
    return folder == null
        ? null
        : folder + "/" + (name.equals(VersionNames.CURRENT) ? name : "version-" + name);
  }

  private static @Nullable String sidebarFile(String name, DocsOptions options) {
    return name.equals(VersionNames.CURRENT)
        ? options.sidebarPath()
        : options.prefixed("versioned_sidebars") + "/version-" + name + "-sidebars.json";
  }

  private Sidebars.Source sidebars(
      boolean current, @Nullable String file, DocsOptions options, List<Problem> problems) {
    if (current && options.sidebars() != SidebarMode.FILE) {
      return switch (options.sidebars()) {
        case DEFAULT -> new Sidebars.Source.Default();
        case NONE -> new Sidebars.Source.None();
        default -> new Sidebars.Source.Unreadable();
      };
    }
    if (file == null) {
      return new Sidebars.Source.None();
    }
    if (!tree.isFile(file)) {
      if (!current) {
        return new Sidebars.Source.None();
      }
      Origin at = VersionNames.origin(options, config, "sidebarPath");
      problems.add(
          new Problem(
              Problem.Kind.SIDEBAR_FILE,
              at.file(),
              at.span(),
              "the sidebar file does not exist: " + file));
      return new Sidebars.Source.Unreadable();
    }
    return sidebarFiles.read(file, problems);
  }
}
