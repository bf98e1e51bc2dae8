package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files that modules mean, as Node.js and then jiti 1.21 look for them. */
final class ModuleResolver {
  private static final List<String> NODE = List.of("", ".js", ".json");
  private static final List<String> JITI =
      List.of(".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".json");

  private final Realm realm;

  ModuleResolver(Realm realm) {
    this.realm = realm;
  }

  /** Whether a specifier names a file rather than a package. */
  static boolean isPath(String specifier) {
    return specifier.startsWith("./")
        || specifier.startsWith("../")
        || specifier.startsWith("/")
        || specifier.equals(".")
        || specifier.equals("..")
        || specifier.startsWith("file://");
  }

  /** The absolute path of the file that a specifier means in another file, or null. */
  @Nullable String resolve(String specifier, String from, @Nullable Origin at) {
    String given = specifier.startsWith("file://") ? specifier.substring(7) : specifier;
    String path = NodePaths.resolve(NodePaths.dirname(from), List.of(given));
    realm.files.visibleKind(path, Arguments.of(at));
    String found = first(path, NODE);
    found = found == null ? folder(path, NODE.subList(1, 3)) : found;
    found = found == null ? first(path, JITI) : found;
    found = found == null ? folder(path, JITI) : found;
    boolean typescript = from.endsWith("ts") || from.endsWith("tsx");
    if (found == null && typescript && path.matches(".*\\.[mc]?js")) {
      int dot = path.lastIndexOf('.');
      found = first(path.substring(0, dot) + path.substring(dot).replace("js", "ts"), NODE);
    }
    if (found == null && realm.options.doubts().contains(EvalOptions.Doubt.FILES)) {
      throw new Unknowable(Files.missing(at));
    }
    return found;
  }

  /** The module of a package that a path into {@code node_modules} means, or null. */
  static @Nullable String insidePackage(String specifier, String from) {
    if (!isPath(specifier)) {
      return null;
    }
    String folder = "/node_modules/";
    String path = NodePaths.resolve(NodePaths.dirname(from), List.of(specifier));
    int at = path.lastIndexOf(folder);
    return at < 0 ? null : path.substring(at + folder.length());
  }

  private @Nullable String first(String path, List<String> extensions) {
    for (String extension : extensions) {
      if (realm.files.kind(path + extension) == FileTree.Kind.FILE) {
        return path + extension;
      }
    }
    return null;
  }

  private @Nullable String folder(String path, List<String> extensions) {
    if (realm.files.kind(path) != FileTree.Kind.FOLDER) {
      return null;
    }
    String main = field(path + "/package.json", "main");
    if (main != null) {
      String target = NodePaths.resolve(path, List.of(main));
      String found = first(target, NODE);
      found = found == null ? first(target + "/index", extensions) : found;
      if (found != null) {
        return found;
      }
    }
    return first(path + "/index", extensions);
  }

  private @Nullable String field(String file, String name) {
    return readJson(file) instanceof JsValue.Obj object
            && object.get(name) instanceof JsValue.Str text
        ? text.value()
        : null;
  }

  private @Nullable JsValue readJson(String file) {
    if (realm.files.kind(file) != FileTree.Kind.FILE) {
      return null;
    }
    String text = realm.files.text(file);
    try {
      return text == null ? null : YamlValue.of(JsonReader.read(text, 0, text.length()), null);
    } catch (YamlSyntaxException e) {
      return null;
    }
  }

  /**
   * The main file of a package that a {@code file:} or {@code link:} dependency of the nearest
   * package.json places inside the repository, or null.
   */
  @Nullable String workspacePackage(String specifier, String from) {
    String name = packageName(specifier);
    if (!name.equals(specifier)) {
      return null;
    }
    for (String folder = NodePaths.dirname(from); ; folder = NodePaths.dirname(folder)) {
      JsValue json = readJson(folder + "/package.json");
      if (json instanceof JsValue.Obj manifest) {
        return linked(manifest, name, folder);
      }
      if (folder.equals("/") || folder.equals(".")) {
        return null;
      }
    }
  }

  private @Nullable String linked(JsValue.Obj manifest, String name, String folder) {
    for (String section : List.of("dependencies", "devDependencies")) {
      if (manifest.get(section) instanceof JsValue.Obj dependencies
          && dependencies.get(name) instanceof JsValue.Str version) {
        String target = version.value();
        int colon = target.startsWith("file:") || target.startsWith("link:") ? 5 : 0;
        if (colon > 0) {
          String path = NodePaths.resolve(folder, List.of(target.substring(colon)));
          String found = folder(path, JITI);
          return found != null && realm.files.text(found) != null ? found : null;
        }
      }
    }
    return null;
  }

  /** {@code @scope/name/path} without its path. */
  static String packageName(String specifier) {
    int slash = specifier.indexOf('/');
    if (specifier.startsWith("@") && slash > 0) {
      slash = specifier.indexOf('/', slash + 1);
    }
    return slash < 0 ? specifier : specifier.substring(0, slash);
  }
}
