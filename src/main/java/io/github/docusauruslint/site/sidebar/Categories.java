package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.schema.DataFile;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.GlobWalk;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code _category_.json}, {@code .yml} and {@code .yaml} files of a content folder, all read
 * as YAML, as {@code sidebars/index.js} does.
 */
public final class Categories {
  private static final String PATTERN = "**/_category_.{json,yml,yaml}";
  private static final Set<String> BASE = Set.of("key", "className", "customProps");

  private final Map<String, FolderCategory> byFolder = new LinkedHashMap<>();
  private final Map<String, DataFile> files = new LinkedHashMap<>();

  private Categories() {}

  /**
   * Reads the category files below a content folder; of several in one folder the first counts.
   *
   * @param contentPath relative to the site folder; never the localized one
   * @param problems takes what Docusaurus refuses or warns about
   */
  public static Categories read(FileTree tree, String contentPath, List<Problem> problems) {
    Categories categories = new Categories();
    Map<String, String> first = new LinkedHashMap<>();
    for (String file : GlobWalk.find(tree, contentPath, List.of(PATTERN), List.of())) {
      String path = Paths.resolve(contentPath, file);
      String other = first.putIfAbsent(Paths.folder(file), path);
      if (other == null) {
        categories.add(Paths.folder(file), tree, path, problems);
      } else {
        problems.add(
            new Problem(
                Problem.Kind.CATEGORY_FILES,
                path,
                Span.at(0),
                "the folder has more than one category file; " + Paths.name(other) + " counts",
                List.of(new Problem.Place(other, Span.at(0), "this one counts"))));
      }
    }
    return categories;
  }

  Map<String, FolderCategory> byFolder() {
    return byFolder;
  }

  /** The files that count, by folder. */
  public Map<String, DataFile> files() {
    return Collections.unmodifiableMap(files);
  }

  private void add(String folder, FileTree tree, String path, List<Problem> problems) {
    DataFile file = DataFile.read(tree, path, Problem.Kind.CATEGORY_METADATA, problems);
    if (file == null || (file.root() == null && file.text().length() == 0)) {
      return;
    }
    files.put(folder, file);
    YamlNode root =
        file.root() == null ? new YamlNode.Scalar(Span.at(0), null, false) : file.root();
    FolderCategory category = category(root, path, problems);
    if (category != null) {
      byFolder.put(folder, category);
    }
  }

  private static @Nullable FolderCategory category(
      YamlNode root, String path, List<Problem> problems) {
    Refusals refusals =
        new Refusals(
            Problem.Kind.CATEGORY_METADATA,
            path,
            origin -> new SidebarItem.Origin(origin.file(), origin.span()),
            problems);
    JsValue value = YamlValue.of(root, path);
    if (!(value instanceof JsValue.Obj object)) {
      refusals.add(value.origin(), "\"value\" must be of type object");
      return null;
    }
    ValueFields fields = new ValueFields(refusals);
    SidebarFields own = new SidebarFields(refusals);
    fields.refuseOthers(
        object, BASE, "label", "description", "position", "collapsed", "collapsible", "link");
    JsValue position = object.get("position");
    return new FolderCategory(
        fields.text(object, "label"),
        fields.text(object, "description"),
        fields.number(object, "position"),
        position == null ? null : refusals.origin(position.origin()),
        fields.bool(object, "collapsible"),
        fields.bool(object, "collapsed"),
        own.categoryLink(object),
        object.get("link") != null,
        own.attributes(object),
        new SidebarItem.Origin(path, root.span()));
  }
}
