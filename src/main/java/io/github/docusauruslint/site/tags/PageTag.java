package io.github.docusauruslint.site.tags;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.frontmatter.FrontMatterTag;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a page, with its own page ({@code utils/lib/tags.js}).
 *
 * @param permalink the page that lists what has the tag, before trailing-slash handling
 * @param inline whether no tags file defines it
 * @param span where the page names it
 */
public record PageTag(String label, String permalink, boolean inline, Span span) {

  /**
   * The tags of a page.
   *
   * @param basePath the URL path of the page of all tags
   * @param file the tags that are defined, or null
   */
  public static List<PageTag> of(
      FrontMatterValues values, @Nullable TagsFile file, String basePath) {
    List<PageTag> tags = new ArrayList<>();
    for (FrontMatterTag tag : values.tags()) {
      TagsFile.Definition defined =
          file == null || tag.permalink() != null ? null : file.tags().get(tag.label());
      if (defined != null) {
        String permalink = Urls.normalize(basePath, defined.permalink());
        tags.add(new PageTag(defined.label(), permalink, false, tag.span()));
      } else {
        String own = tag.permalink();
        String permalink =
            Urls.normalize(basePath, own == null ? WordCase.kebabCase(tag.label()) : own);
        tags.add(new PageTag(tag.label(), permalink, true, tag.span()));
      }
    }
    return tags;
  }

  /**
   * The tags that a page names and no file defines; nothing where there is no file that can be
   * read.
   *
   * @param reporting {@code onInlineTags}
   */
  public static List<Problem> undefined(
      List<PageTag> tags, @Nullable TagsFile file, String source, Reporting reporting) {
    if (file == null || !file.readable() || reporting == Reporting.IGNORE) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    for (PageTag tag : tags) {
      if (tag.inline) {
        String message = "the tag \"" + tag.label + "\" is not defined in " + file.path();
        Problem problem = new Problem(Problem.Kind.TAGS, source, tag.span, message);
        problems.add(reporting == Reporting.THROW ? problem : problem.asWarning());
      }
    }
    return problems;
  }

  /** The ids of a page that lists tags: the letters that their labels begin with. */
  public static Set<String> letters(Stream<PageTag> tags) {
    return tags.map(PageTag::label)
        .filter(label -> !label.isEmpty())
        .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Pages by the permalinks of their tags, each page once a tag, in the order of pages. */
  public static <T> Map<String, List<T>> group(
      List<T> pages, Function<? super T, List<PageTag>> tagsOf) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T page : pages) {
      for (PageTag tag : tagsOf.apply(page)) {
        List<T> group = groups.computeIfAbsent(tag.permalink(), key -> new ArrayList<>());
        if (group.isEmpty() || group.get(group.size() - 1) != page) {
          group.add(page);
        }
      }
    }
    return groups;
  }
}
