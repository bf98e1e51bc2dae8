package io.github.docusauruslint.site.value;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.GlobWalk;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a version of docs, of a blog or of pages lies.
 *
 * @param content relative to the site folder
 * @param localized the folder of translated files; null where nothing is translated
 */
public record ContentFolders(String content, @Nullable String localized) {
  public static ContentFolders of(String path, @Nullable String localized) {
    return new ContentFolders(Paths.normalize(path), localized);
  }

  /** Both folders, the localized one first. */
  public List<String> all() {
    return localized == null ? List.of(content) : List.of(localized, content);
  }

  /**
   * The content files, each in its localized form where there is one. Files that are in the
   * localized folder alone are none.
   *
   * @param version the docs version, else null
   */
  public List<ContentFile> find(
      FileTree tree,
      List<String> include,
      List<String> exclude,
      PluginRef instance,
      @Nullable String version,
      Function<String, Document.Type> typeOf) {
    List<ContentFile> files = new ArrayList<>();
    for (String file : GlobWalk.find(tree, content, include, exclude)) {
      String translated = localized == null ? null : localized + "/" + file;
      String source =
          translated != null && tree.kind(translated) != FileTree.Kind.ABSENT
              ? translated
              : Paths.resolve(content, file);
      files.add(new ContentFile(typeOf.apply(file), source, file, instance, version));
    }
    return files;
  }
}
