package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.WrittenUrls;
import io.github.docusauruslint.site.frontmatter.Socials;
import io.github.docusauruslint.site.schema.Checked;
import io.github.docusauruslint.site.schema.DataFile;
import io.github.docusauruslint.site.schema.Shape;
import io.github.docusauruslint.site.schema.Shape.Messages;
import io.github.docusauruslint.site.tags.WordCase;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a blog knows ({@code plugin-content-blog/lib/authorsMap.js}).
 *
 * @param path relative to the site folder
 * @param authors by key, in the order of the file
 * @param readable false when the file could not be read, so that there may be any authors
 * @param urls the URLs of other sites that the file names
 */
record AuthorsMap(
    String path, Map<String, Author> authors, boolean readable, List<ThemeLink> urls) {
  private static final Shape SHAPE = shape();

  AuthorsMap {
    authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
    urls = List.copyOf(urls);
  }

  /**
   * An author.
   *
   * @param page the URL path of the author's page, or null
   * @param url what the author's name links to, the author's page before all; or null
   * @param socials what handles link to as relative URLs
   * @param span where the key stands
   */
  record Author(
      String key,
      @Nullable String page,
      @Nullable ThemeLink url,
      List<ThemeLink> socials,
      Span span) {
    /** The links that are shown with the author. */
    List<ThemeLink> links() {
      List<ThemeLink> links = new ArrayList<>(socials);
      if (url != null) {
        links.add(url);
      }
      return links;
    }
  }

  /**
   * Reads the authors of a content folder.
   *
   * @param folders the content folders, the localized one first
   * @param basePath the URL path of the page of all authors
   * @return null where there is no file, or nothing in it
   */
  static @Nullable AuthorsMap read(
      FileTree tree, List<String> folders, String name, String basePath, List<Problem> problems) {
    String path = DataFile.find(tree, folders, name);
    if (path == null) {
      return null;
    }
    DataFile file = DataFile.read(tree, path, Problem.Kind.AUTHORS_FILE, problems);
    if (file == null) {
      return new AuthorsMap(path, Map.of(), false, List.of());
    }
    if (isNothing(file.root())) {
      return null;
    }
    Checked checked = file.check(SHAPE, Problem.Kind.AUTHORS_FILE, problems);
    Map<String, Author> authors = new LinkedHashMap<>();
    if (checked.value() instanceof Map<?, ?> map) {
      map.forEach(
          (key, fields) -> {
            String author = String.valueOf(key);
            authors.put(author, author(author, (Map<?, ?>) fields, file, basePath, problems));
          });
    }
    // An author that is refused still is there to be named.
    if (file.root() instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry ->
                  authors.putIfAbsent(
                      entry.key(),
                      new Author(entry.key(), null, null, List.of(), entry.keySpan())));
    }
    AuthorsMap known = new AuthorsMap(path, authors, true, WrittenUrls.in(file.root(), path));
    known.noteCollisions(problems);
    return known;
  }

  /** What is false to JavaScript. */
  private static boolean isNothing(@Nullable YamlNode root) {
    if (!(root instanceof YamlNode.Scalar scalar)) {
      return root == null;
    }
    Object value = scalar.value();
    return value == null
        || value.equals("")
        || value.equals(false)
        || value instanceof Number number
            && (number.doubleValue() == 0 || number.equals(Double.NaN));
  }

  private static Author author(
      String key, @Nullable Map<?, ?> fields, DataFile file, String base, List<Problem> problems) {
    Map<?, ?> given = fields == null ? Map.of() : fields;
    if (given.get("socials") instanceof Map<?, ?> socials) {
      Socials.refused(socials)
          .forEach(
              fault ->
                  problems.add(
                      new Problem(
                          Problem.Kind.AUTHORS_FILE, file.path(), file.keySpan(key), fault)));
    }
    Object own = given.get("page");
    String slug =
        own instanceof Map<?, ?> settings
            ? String.valueOf(settings.get("permalink"))
            : Boolean.TRUE.equals(own) ? WordCase.kebabCase(key) : null;
    YamlNode node = file.root() instanceof YamlNode.Mapping authors ? authors.get(key) : null;
    Span at = file.keySpan(key);
    String page = slug == null ? null : Urls.normalize(base, slug);
    return new Author(
        key,
        page,
        AuthorLinks.of(given, page, file.path(), node, at),
        AuthorLinks.socials(given, file.path(), node, at),
        at);
  }

  private void noteCollisions(List<Problem> problems) {
    Map<String, Author> byPage = new LinkedHashMap<>();
    for (Author author : authors.values()) {
      if (author.page() == null) {
        continue;
      }
      Author first = byPage.putIfAbsent(author.page(), author);
      if (first != null) {
        problems.add(
            new Problem(
                Problem.Kind.AUTHORS_FILE,
                path,
                author.span(),
                "the permalink " + author.page() + " is that of \"" + first.key() + "\", too",
                List.of(new Problem.Place(path, first.span(), "the first author with it"))));
      }
    }
  }

  private static Shape shape() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    fields.put("name", Shape.text());
    fields.put("url", Shape.uri());
    fields.put("imageURL", Shape.uri());
    fields.put("title", Shape.text());
    fields.put("email", Shape.text());
    Shape page =
        new Shape.Struct(
            Map.of("permalink", Shape.text()),
            Set.of("permalink"),
            false,
            false,
            List.of(),
            Map.of(),
            Messages.NONE);
    fields.put("page", new Shape.OneOf(List.of(Shape.flag(), page), Messages.NONE));
    fields.put("socials", Socials.SHAPE);
    fields.put("description", Shape.text());
    Shape author =
        new Shape.Struct(
            fields,
            Set.of(),
            true,
            false,
            List.of("name", "imageURL"),
            Map.of("image_url", "imageURL"),
            Messages.of(
                "object.base",
                "{label} should be an author object containing properties like name, title, and"
                    + " imageURL."));
    return new Shape.MapOf(
        author,
        Messages.of(
            "object.base",
            "The authors map file should contain an object where each entry contains an author"
                + " key and the corresponding author's data."));
  }
}
