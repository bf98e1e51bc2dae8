package io.github.docusauruslint.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents of a site by what links ask for: a site has as many links as it has documents. */
public final class DocumentIndex {
  private final Set<List<Object>> built = new HashSet<>();
  private final Map<String, Document> drafts = new HashMap<>();

  DocumentIndex(List<Document> documents) {
    for (Document document : documents) {
      if (document.draft()) {
        drafts.putIfAbsent(Urls.removeTrailingSlash(document.route()), document);
      } else {
        built.add(key(document, document));
      }
    }
  }

  /** The docs instance and version of one document, and the id of one. */
  private static List<Object> key(Document in, Document named) {
    return List.of(
        in.content().instance(), String.valueOf(in.version()), String.valueOf(named.id()));
  }

  /** Whether the version of a doc has a doc with the id of another one; a draft is none. */
  public boolean hasTwin(Document source, Document target) {
    return built.contains(key(source, target));
  }

  /**
   * The first draft that would be served at a path, or null.
   *
   * @param path decoded, without a trailing slash
   */
  public @Nullable Document draftAt(String path) {
    return drafts.get(path);
  }
}
