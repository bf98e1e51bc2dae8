package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PluginContent.Listing;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.tags.PageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a blog serves, and what its lists show ({@code routes.js}). */
final class BlogRoutes {
  private final BlogOptions options;
  private final SiteSettings settings;
  private final List<BlogPost> posts;
  private final String base;
  private final Map<String, Document> byId = new HashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();

  private BlogRoutes(BlogOptions options, SiteSettings settings, List<BlogPost> posts) {
    this.options = options;
    this.settings = settings;
    this.posts = posts;
    this.base = Urls.normalize(settings.baseUrl(), options.routeBasePath());
    posts.forEach(post -> byId.put(post.id(), post.document()));
  }

  /**
   * The routes of a blog.
   *
   * @param posts in their order, without drafts
   */
  static BlogRoutes of(
      BlogOptions options,
      SiteSettings settings,
      List<BlogPost> posts,
      @Nullable AuthorsMap authors) {
    BlogRoutes made = new BlogRoutes(options, settings, posts);
    made.addPosts();
    made.addLists();
    made.addTags();
    made.addArchive();
    if (authors != null && !authors.authors().isEmpty()) {
      made.addAuthors(authors);
    }
    return made;
  }

  List<Route> routes() {
    return routes;
  }

  List<Listing> listings() {
    return listings;
  }

  private void addPosts() {
    for (BlogPost post : posts) {
      Document document = post.document();
      routes.add(new Route(document.route(), document, document.source()));
    }
  }

  private void addLists() {
    paginate(base, listed(posts), null);
  }

  private void addTags() {
    Map<String, List<BlogPost>> groups = PageTag.group(posts, BlogPost::tags);
    if (groups.isEmpty()) {
      return;
    }
    String all = Urls.normalize(base, options.tagsBasePath());
    Stream<PageTag> listed = listed(posts).stream().flatMap(post -> post.tags().stream());
    add(all, null);
    listings.add(Listing.of(settings.route(all), PageTag.letters(listed), List.of()));
    groups.forEach(
        (permalink, tagged) -> {
          List<BlogPost> shown = listed(tagged);
          paginate(permalink, shown.isEmpty() ? tagged : shown, null);
        });
  }

  private void addArchive() {
    String archive = options.archiveBasePath();
    if (archive != null && posts.stream().anyMatch(BlogPost::isListed)) {
      String path = Urls.normalize(base, archive);
      Set<String> years =
          listed(posts).stream()
              .map(post -> post.date().toString().split("-")[0])
              .collect(Collectors.toSet());
      add(path, null);
      listings.add(Listing.of(settings.route(path), years, List.of()));
    }
  }

  private void addAuthors(AuthorsMap authors) {
    String all = Urls.normalize(base, options.authorsBasePath());
    add(all, authors.path());
    List<ThemeLink> links = new ArrayList<>();
    authors.authors().values().forEach(author -> links.addAll(author.links()));
    listings.add(Listing.of(settings.route(all), Set.of(), links));
    for (AuthorsMap.Author author : authors.authors().values()) {
      if (author.page() != null) {
        List<BlogPost> own =
            posts.stream().filter(post -> post.authorKeys().contains(author.key())).toList();
        paginate(author.page(), listed(own), authors.path());
      }
    }
  }

  private static List<BlogPost> listed(List<BlogPost> posts) {
    return posts.stream().filter(BlogPost::isListed).toList();
  }

  private void add(String permalink, @Nullable String file) {
    routes.add(new Route(settings.route(permalink), null, file));
  }

  /** The pages of a list; an empty list has one, but none when all posts go on one page. */
  private void paginate(String permalink, List<BlogPost> shown, @Nullable String file) {
    Integer limit = options.postsPerPage();
    int size = limit == null ? shown.size() : limit;
    if (size == 0) {
      return;
    }
    int pages = Math.max(1, (int) (((long) shown.size() + size - 1) / size));
    for (int page = 0; page < pages; page++) {
      String path =
          page == 0
              ? permalink
              : Urls.normalize(permalink, options.pageBasePath(), String.valueOf(page + 1));
      List<Document> documents = new ArrayList<>();
      int end = (int) Math.min(shown.size(), (page + 1L) * size);
      for (BlogPost post : shown.subList(page * size, end)) {
        documents.add(byId.getOrDefault(post.id(), post.document()));
      }
      add(path, file);
      listings.add(
          new Listing(
              settings.route(path), documents, options.truncateMarker(), Set.of(), List.of()));
    }
  }
}
