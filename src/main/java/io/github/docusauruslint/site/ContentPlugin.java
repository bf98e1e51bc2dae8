package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.text.Spread;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a content plugin between two steps: its files were found, but not read yet. The
 * engine reads and parses them, then calls {@link #load}.
 */
public interface ContentPlugin {
  PluginRef ref();

  /** What it takes, drafts included. */
  List<ContentFile> files();

  /**
   * The content folders of each of its versions, the localized one first where there is one; a blog
   * and pages have one version. Relative to the site folder.
   */
  List<List<String>> contentFolders();

  /** How a Markdown file of its folders is read, partials included. */
  MdxOptions mdxOptions(MdxOptions site);

  /**
   * Whether {@link #load} calls functions of the site's configuration. They share what they may
   * spend, and what they remember, in the order in which they are called.
   */
  default boolean callsSite() {
    return false;
  }

  /**
   * Makes documents and routes of the parsed files.
   *
   * @param files the parsed file at a path relative to the site folder; null when it could not be
   *     read
   * @param spread for parts that do not depend on each other
   */
  PluginContent load(Function<String, @Nullable ParsedFile> files, Spread spread);
}
