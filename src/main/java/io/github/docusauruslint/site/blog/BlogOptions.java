package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.text.BoundedPattern;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The options of a blog that decide what it serves, defaults filled in.
 *
 * @param path the content folder, relative to the site folder
 * @param archiveBasePath null for no archive
 * @param postsPerPage posts on a page of a list; null for all
 * @param ascending whether the oldest post comes first
 * @param onInlineTags what is done about tags that the tags file lacks
 * @param onInlineAuthors what is done about authors without a key
 * @param onUntruncated what is done about posts without a truncate marker
 * @param admonitions the keywords of admonitions; null for Docusaurus's own
 * @param math what the remark plugins make of dollars
 */
public record BlogOptions(
    String id,
    String path,
    String routeBasePath,
    String tagsBasePath,
    String authorsBasePath,
    @Nullable String archiveBasePath,
    String pageBasePath,
    @Nullable Integer postsPerPage,
    List<String> include,
    List<String> exclude,
    String authorsMapPath,
    TagsFile.Option tags,
    BoundedPattern truncateMarker,
    boolean ascending,
    Reporting onInlineTags,
    Reporting onInlineAuthors,
    Reporting onUntruncated,
    @Nullable Set<String> admonitions,
    MdxOptions.MathSyntax math) {

  /**
   * Where a list cuts a post, unless the site says otherwise. It looks at the first character
   * first, which for most places in a text is the only one.
   */
  public static final BoundedPattern DEFAULT_TRUNCATE_MARKER =
      new BoundedPattern(
          Pattern.compile("(?=[<{])(?:<!--\\s*truncate\\s*-->|\\{/\\*\\s*truncate\\s*\\*/\\})"));

  public BlogOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
