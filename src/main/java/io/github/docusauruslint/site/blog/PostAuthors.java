package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.ThemeLink;
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
import java.util.stream.Stream;
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
   * What a post's authors come to.
   *
   * @param keys of those that the authors file knows
   * @param links that are shown with them
   */
  record Credits(Set<String> keys, List<ThemeLink> links) {}

  /**
   * The authors of a post.
   *
   * @param known the authors file, or null
   * @param onInline what is done about authors without a key
   */
  static Credits of(
      FrontMatterValues values,
      FrontMatter frontMatter,
      String source,
      @Nullable AuthorsMap known,
      Reporting onInline,
      List<Problem> problems) {
    return new PostAuthors(values, source, known, problems).read(frontMatter, onInline);
  }

  private record Named(@Nullable String key, List<ThemeLink> links, Span span) {}

  private Credits read(FrontMatter frontMatter, Reporting onInline) {
    List<Named> authors = new ArrayList<>();
    YamlNode node = frontMatter.get("authors");
    Object given = values.get("authors");
    if (node != null && given instanceof List<?> list && node instanceof YamlNode.Sequence items) {
      for (int i = 0; i < list.size(); i++) {
        authors.add(named(list.get(i), items.items().get(i)));
      }
    } else if (node != null && given != null) {
      authors.add(named(given, node));
    }
    String legacy = LEGACY.stream().filter(values::has).findFirst().orElse(null);
    if (legacy != null) {
      Span span = values.span(legacy);
      Span at = span == null ? Span.at(0) : span;
      if (!authors.isEmpty()) {
        add(at, "'authors' and '" + legacy + "' must not be mixed: use 'authors'");
      } else {
        authors.add(new Named(null, legacyLinks(at), at));
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
    List<ThemeLink> links = new ArrayList<>();
    authors.forEach(
        author -> {
          links.addAll(author.links);
          if (author.key != null) {
            keys.add(author.key);
          }
        });
    return new Credits(keys, links);
  }

  private List<ThemeLink> legacyLinks(Span at) {
    String field = values.text("author_url") == null ? "authorURL" : "author_url";
    String url = values.text(field);
    boolean seen = Stream.of("author", "author_image_url", "authorImageURL").anyMatch(values::has);
    Span span = values.span(field);
    return url == null || url.isEmpty() || !seen
        ? List.of()
        : List.of(new ThemeLink(source, span == null ? at : span, url));
  }

  private Named named(@Nullable Object author, YamlNode node) {
    Span span = node.span();
    if (!(author instanceof Map<?, ?> fields)) {
      String key = String.valueOf(author);
      AuthorsMap.Author named = known == null ? null : known.authors().get(key);
      return new Named(key, named == null ? List.of() : named.links(), span);
    }
    if (fields.get("socials") instanceof Map<?, ?> socials) {
      Socials.refused(socials).forEach(fault -> add(span, fault));
    }
    String key = fields.get("key") instanceof String text ? text : null;
    AuthorsMap.Author named = known == null || key == null ? null : known.authors().get(key);
    List<ThemeLink> links = new ArrayList<>(AuthorLinks.socials(fields, source, node, span));
    ThemeLink url = named == null ? null : named.url();
    if (named == null || named.page() == null) {
      Map<Object, @Nullable Object> merged = new LinkedHashMap<>(fields);
      if (named != null) {
        merged.putIfAbsent("name", key);
      }
      ThemeLink own = AuthorLinks.of(merged, null, source, node, span);
      url = own == null ? url : own;
    }
    if (url != null) {
      links.add(url);
    }
    return new Named(key, links, span);
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
