package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pages that load, but that a build of Docusaurus 3.10.2 cannot bundle or render. */
final class BuildLimits {
  private BuildLimits() {}

  static List<Problem> check(List<Document> documents, List<Route> routes) {
    List<Problem> problems = new ArrayList<>();
    for (Document document : documents) {
      char sign = unloadable(document.source());
      if (!document.draft() && sign != 0) {
        problems.add(
            new Problem(
                Problem.Kind.CONTENT_FILE_NAME,
                document.source(),
                Span.at(0),
                "the bundler cannot load a file with \"" + sign + "\" in its path"));
      }
    }
    Set<String> seen = new HashSet<>();
    for (Route route : routes) {
      String path = route.path();
      boolean broken = path.indexOf('%') >= 0 && UriCodec.decodeUri(path) == null;
      String file = route.file();
      if (broken && file != null && seen.add(path)) {
        problems.add(
            new Problem(
                Problem.Kind.SLUG,
                file,
                slug(route),
                "the path "
                    + path
                    + " has a malformed percent-escape: neither it nor a page that links to it can"
                    + " be rendered"));
      }
    }
    return problems;
  }

  /** Signs that separate loaders and queries in the requests of webpack and rspack. */
  private static char unloadable(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '!' || c == '?' || c == '\\') {
        return c;
      }
    }
    return 0;
  }

  private static Span slug(Route route) {
    Document document = route.document();
    ParsedFile file = document == null ? null : document.file();
    FrontMatter matter = file == null ? FrontMatter.NONE : file.facts().frontMatter();
    YamlNode slug = matter.get("slug");
    return slug == null ? Span.at(0) : slug.span();
  }
}
