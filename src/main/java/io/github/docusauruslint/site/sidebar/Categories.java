package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.GlobWalk;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
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
        FolderCategory category = readOne(tree, path, problems);
        if (category != null) {
          categories.byFolder.put(Paths.folder(file), category);
        }
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

  private static @Nullable FolderCategory readOne(
      FileTree tree, String path, List<Problem> problems) {
    try {
      SourceText text = tree.read(path);
      YamlNode root = YamlReader.read(text.text(), 0, text.length());
      if (root == null && text.length() == 0) {
        return null;
      }
      YamlNode nothing = new YamlNode.Scalar(Span.at(0), null, false);
      return category(root == null ? nothing : root, path, problems);
    } catch (YamlSyntaxException e) {
      problems.add(
          new Problem(Problem.Kind.CATEGORY_METADATA, path, Span.at(e.offset()), e.reason()));
    } catch (IOException e) {
      problems.add(
          new Problem(
              Problem.Kind.CATEGORY_METADATA, path, Span.at(0), String.valueOf(e.getMessage())));
    }
    return null;
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
