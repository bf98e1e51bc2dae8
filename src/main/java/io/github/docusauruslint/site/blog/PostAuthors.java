package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.frontmatter.FrontMatterValues;
import io.github.docusauruslint.site.frontmatter.Socials;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The authors of one post ({@code authors.js}, {@code authorsProblems.js}). */
final class PostAuthors {
  private static final List<String> LEGACY =
      List.of(
          "author",
          "author_title",
          "authorTitle",
          "author_url",
          "authorURL",
          "author_image_url",
          "authorImageURL");

  private final FrontMatterValues values;
  private final String source;
  private final @Nullable AuthorsMap known;
  private final List<Problem> problems;

  private PostAuthors(
      FrontMatterValues values, String source, @Nullable AuthorsMap known, List<Problem> problems) {
    this.values = values;
    this.source = source;
    this.known = known;
    this.problems = problems;
  }

  /**
   * The keys of a post's authors.
   *
   * @param known the authors file, or null
   * @param onInline what is done about authors without a key
   */
  static Set<String> keys(
      FrontMatterValues values,
      FrontMatter frontMatter,
      String source,
      @Nullable AuthorsMap known,
      Reporting onInline,
      List<Problem> problems) {
    return new PostAuthors(values, source, known, problems).read(frontMatter, onInline);
  }

  private record Named(@Nullable String key, Span span) {}

  private Set<String> read(FrontMatter frontMatter, Reporting onInline) {
    List<Named> authors = new ArrayList<>();
    YamlNode node = frontMatter.get("authors");
    Object given = values.get("authors");
    if (node != null && given instanceof List<?> list && node instanceof YamlNode.Sequence items) {
      for (int i = 0; i < list.size(); i++) {
        authors.add(named(list.get(i), items.items().get(i).span()));
      }
    } else if (node != null && given != null) {
      authors.add(named(given, node.span()));
    }
    String legacy = LEGACY.stream().filter(values::has).findFirst().orElse(null);
    if (legacy != null) {
      Span span = values.span(legacy);
      Span at = span == null ? Span.at(0) : span;
      if (!authors.isEmpty()) {
        add(at, "'authors' and '" + legacy + "' must not be mixed: use 'authors'");
      } else {
        authors.add(new Named(null, at));
      }
    }
    noteUnknown(authors);
    noteDuplicates(authors);
    for (Named author : authors) {
      if (author.key == null && onInline != Reporting.IGNORE) {
        String message = "the author is not defined in the authors file";
        Problem problem = new Problem(Problem.Kind.AUTHORS, source, author.span, message);
        problems.add(onInline == Reporting.THROW ? problem : problem.asWarning());
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    authors.forEach(
        author -> {
          if (author.key != null) {
            keys.add(author.key);
          }
        });
    return keys;
  }

  private Named named(@Nullable Object author, Span span) {
    if (!(author instanceof Map<?, ?> fields)) {
      return new Named(String.valueOf(author), span);
    }
    if (fields.get("socials") instanceof Map<?, ?> socials) {
      Socials.refused(socials).forEach(fault -> add(span, fault));
    }
    return new Named(fields.get("key") instanceof String key ? key : null, span);
  }

  private void noteUnknown(List<Named> authors) {
    if (known != null && !known.readable()) {
      return;
    }
    for (Named author : authors) {
      String key = author.key;
      if (key == null) {
        continue;
      }
      if (known == null || known.authors().isEmpty()) {
        add(author.span, "the author \"" + key + "\" is a key, but there is no authors file");
      } else if (!known.authors().containsKey(key)) {
        String near = Nearest.of(key, known.authors().keySet());
        String hint = near == null ? "" : "; \"" + near + "\" is";
        add(author.span, "the author \"" + key + "\" is not in " + known.path() + hint);
      }
    }
  }

  private void noteDuplicates(List<Named> authors) {
    Map<String, Span> seen = new LinkedHashMap<>();
    for (Named author : authors) {
      if (author.key != null && seen.putIfAbsent(author.key, author.span) != null) {
        add(author.span, "the author \"" + author.key + "\" is named twice");
      }
    }
  }

  private void add(Span span, String message) {
    problems.add(new Problem(Problem.Kind.AUTHORS, source, span, message));
  }
}
