package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.text.PathIndex;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SameNames;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links to Markdown files, resolved as {@code resolveMarkdownLinks} and {@code
 * resolveMarkdownLinkPathname} of Docusaurus 3.10.2 resolve them: only to documents of the plugin
 * instance that reads the linking file, raw file names against raw file names.
 */
public final class MarkdownLinks {
  private static final String SITE_ALIAS = "@site/";

  private final boolean rewrites;

  /** The first instance that has a folder. */
  private final Map<String, ContentInstance> byFolder = new HashMap<>();

  private final Map<ContentInstance, VersionFolders> versions = new IdentityHashMap<>();
  private final Map<ContentInstance, Sources> sources = new IdentityHashMap<>();

  /** Links among the documents of these plugin instances. */
  MarkdownLinks(List<ContentInstance> instances) {
    this.rewrites = rewrites(instances);
    for (ContentInstance instance : instances) {
      instance.folders.forEach(
          version -> version.forEach(folder -> byFolder.putIfAbsent(folder, instance)));
      versions.put(instance, new VersionFolders(instance.folders));
    }
  }

  private static boolean rewrites(List<ContentInstance> instances) {
    for (ContentInstance instance : instances) {
      if (instance.rewriting != RemarkPlugins.Rewriting.NONE) {
        return true;
      }
    }
    return false;
  }

  /**
   * One instance of a content plugin.
   *
   * @param folders the content folders of each of its versions, the localized one first
   * @param bySource its documents without drafts, by {@link Document#source}
   * @param rewriting what its remark plugins make of a link, behind Docusaurus's own
   */
  record ContentInstance(
      List<List<String>> folders,
      Map<String, Document> bySource,
      RemarkPlugins.Rewriting rewriting) {
    ContentInstance {
      folders = List.copyOf(folders);
      bySource = Map.copyOf(bySource);
    }
  }

  /** Whether remark plugins of the site's choice make other links of what is written. */
  boolean rewrites() {
    return rewrites;
  }

  /** Whether the pathname is one that names a Markdown file ({@code /\.mdx?$/i}). */
  static boolean namesMarkdown(String pathname) {
    int length = pathname.length();
    return pathname.regionMatches(true, length - 3, ".md", 0, 3)
        || pathname.regionMatches(true, length - 4, ".mdx", 0, 4);
  }

  /**
   * Whether links to Markdown files are resolved in this file. In files outside all content folders
   * they stay as they are.
   */
  public boolean resolvesIn(String file) {
    return instanceOf(file) != null;
  }

  /**
   * The document that a pathname means.
   *
   * @param file the file that holds the link
   * @param pathname as written, without query and hash
   */
  public @Nullable Document find(String file, String pathname) {
    ContentInstance instance = instanceOf(file);
    if (instance == null) {
      return null;
    }
    for (String candidate : candidates(file, pathname)) {
      Document found = instance.bySource.get(candidate);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The document whose file differs from what a pathname means in letter case only, or null. */
  public @Nullable Document findIgnoringCase(String file, String pathname) {
    ContentInstance instance = instanceOf(file);
    if (instance != null) {
      for (String candidate : candidates(file, pathname)) {
        List<String> found = sources(instance).folded().of(Sources.fold(candidate));
        if (!found.isEmpty()) {
          return instance.bySource.get(found.get(0));
        }
      }
    }
    return null;
  }

  /**
   * The document that a pathname to nowhere most likely means: one of the same file name, or one
   * whose path differs by a few characters; null when none is near.
   */
  public @Nullable Document nearest(String file, String pathname) {
    ContentInstance instance = instanceOf(file);
    List<String> candidates = candidates(file, pathname);
    if (instance == null || candidates.isEmpty()) {
      return null;
    }
    Sources known = sources(instance);
    List<String> sameName = known.byName().of(Sources.fold(Paths.name(candidates.get(0))));
    String namesake = Suggestions.closest(candidates.get(0), sameName);
    String near = namesake == null ? known.index().nearest(candidates.get(0)) : namesake;
    return near == null ? null : instance.bySource.get(near);
  }

  /**
   * The files of an instance, to be asked for those that a path to nowhere may mean.
   *
   * @param byName by the name, letter case aside
   * @param folded by the whole path, letter case aside
   */
  private record Sources(SameNames byName, SameNames folded, PathIndex index) {
    static Sources of(Set<String> files) {
      List<String> inOrder = files.stream().sorted().toList();
      return new Sources(
          new SameNames(inOrder, file -> fold(Paths.name(file))),
          new SameNames(inOrder, Sources::fold),
          new PathIndex(inOrder));
    }

    /** The same for words that {@link String#equalsIgnoreCase} takes for equal. */
    static String fold(String word) {
      char[] folded = word.toCharArray();
      for (int i = 0; i < folded.length; i++) {
        folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
      }
      return new String(folded);
    }
  }

  private synchronized Sources sources(ContentInstance instance) {
    return sources.computeIfAbsent(instance, wanted -> Sources.of(wanted.bySource.keySet()));
  }

  /** What the remark plugins of the instance that reads a file make of a link's URL. */
  String rewritten(String file, String url) {
    ContentInstance instance = rewrites ? instanceOf(file) : null;
    return instance == null ? url : instance.rewriting.apply(url);
  }

  /** The files that a pathname may mean, in order, relative to the site folder. */
  public List<String> candidates(String file, String pathname) {
    ContentInstance instance = instanceOf(file);
    String decoded = UriCodec.decodeUriComponent(pathname);
    if (instance == null || decoded == null) {
      return List.of();
    }
    if (pathname.startsWith(SITE_ALIAS)) {
      return List.of(decoded.substring(SITE_ALIAS.length()));
    }
    List<String> folders = new ArrayList<>();
    if (!pathname.startsWith("/")) {
      folders.add(Paths.folder(file));
    }
    if (!pathname.startsWith("./") && !pathname.startsWith("../")) {
      // The version of a file, by prefix without a slash, as Docusaurus finds it.
      folders.addAll(Objects.requireNonNull(versions.get(instance)).around(file));
      folders.add("");
    }
    Set<String> candidates = new LinkedHashSet<>();
    folders.forEach(folder -> candidates.add(Paths.resolve(folder, decoded)));
    return List.copyOf(candidates);
  }

  /** The instance that reads a file; of nested folders the innermost. */
  private @Nullable ContentInstance instanceOf(String file) {
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      ContentInstance instance = byFolder.get(file.substring(0, end));
      if (instance != null) {
        return instance;
      }
    }
    return !file.isEmpty() && Paths.isWithin(file, "") ? byFolder.get("") : null;
  }
}
