package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Paths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Imports as the bundler of Docusaurus 3.10.2 resolves them: {@code resolve.extensions}, {@code
 * resolve.roots} and the aliases {@code @site}, {@code @theme}, {@code @docusaurus} of {@code
 * core/lib/webpack/base.js}.
 */
public final class Modules {
  private static final List<String> EXTENSIONS =
      List.of(".wasm", ".mjs", ".js", ".jsx", ".ts", ".tsx", ".json");
  private static final List<String> THEME_ALIASES =
      List.of("@theme/", "@theme-original/", "@theme-init/");
  private static final ModuleTarget UNKNOWN = new ModuleTarget.Unknown();

  private final FileTree files;
  private final List<String> staticFolders;
  private final boolean ownPluginsOnly;
  private final ModuleNames themeNames = ModuleNames.theme();
  private final ModuleNames clientNames = ModuleNames.client();
  private final Map<String, ModuleTarget> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> replaced = new ConcurrentHashMap<>();

  /**
   * The modules of a site.
   *
   * @param staticFolders {@code staticDirectories}, relative to the site folder
   * @param ownPluginsOnly whether all themes and plugins of the site are Docusaurus's own, so that
   *     nothing else adds theme components and aliases
   */
  public Modules(FileTree files, List<String> staticFolders, boolean ownPluginsOnly) {
    this.files = files;
    this.staticFolders = List.copyOf(staticFolders);
    this.ownPluginsOnly = ownPluginsOnly;
  }

  /** Whether nothing but Docusaurus's own plugins and themes can add modules. */
  boolean ownPluginsOnly() {
    return ownPluginsOnly;
  }

  /**
   * What a module's name in a file leads to.
   *
   * @param file relative to the site folder
   * @param source as written, loaders and query included
   */
  public ModuleTarget resolve(String file, String source) {
    String folder = Paths.folder(file);
    // The pages of a folder import much the same.
    String key = folder + "\n" + source;
    ModuleTarget target = known.get(key);
    if (target == null) {
      target = resolveIn(folder, source);
      known.put(key, target);
    }
    return target;
  }

  private ModuleTarget resolveIn(String folder, String source) {
    String request = withoutQuery(source.substring(source.lastIndexOf('!') + 1));
    if (request.isEmpty() || request.indexOf('#') >= 0) {
      return UNKNOWN;
    }
    if (request.equals(".") || request.equals("..") || isRelative(request)) {
      return file(Paths.resolve(folder, request), request);
    }
    if (request.startsWith("@site/")) {
      return file(Paths.normalize(request.substring("@site/".length())), request);
    }
    for (String alias : THEME_ALIASES) {
      if (request.startsWith(alias)) {
        return theme(alias, request.substring(alias.length()));
      }
    }
    if (request.startsWith("@docusaurus/")) {
      return client(request);
    }
    if (request.startsWith("@generated/")) {
      return UNKNOWN; // The build makes them.
    }
    if (request.startsWith("/")) {
      return rooted(request);
    }
    return isPackage(request) ? npm(request) : UNKNOWN;
  }

  /**
   * Whether the site has a theme component, or a part of it, in a version of its own.
   *
   * @param module such as {@code @theme/Admonition}
   */
  boolean isReplaced(String module) {
    if (!module.startsWith("@theme/")) {
      return false;
    }
    Boolean is = replaced.get(module);
    if (is == null) {
      String path = "src/theme/" + module.substring("@theme/".length());
      is = lookUp(path) != null || files.isFolder(path);
      replaced.put(module, is);
    }
    return is;
  }

  /** Whether a name is a path from the importing file. */
  public static boolean isRelative(String request) {
    return request.startsWith("./") || request.startsWith("../");
  }

  private static String withoutQuery(String request) {
    int query = request.indexOf('?');
    return query < 0 ? request : request.substring(0, query);
  }

  private ModuleTarget file(String path, String request) {
    String found = lookUp(path);
    if (found != null) {
      return new ModuleTarget.Found(found);
    }
    if (isUnseen(path) || hasPackageFile(path)) {
      return UNKNOWN;
    }
    return new ModuleTarget.Missing(ModuleTarget.Kind.FILE, path, neighbour(path, request));
  }

  /** The file at a path, with an extension added, or the index of the folder there; or null. */
  private @Nullable String lookUp(String path) {
    if (files.isFile(path)) {
      return path;
    }
    for (String extension : EXTENSIONS) {
      if (files.isFile(path + extension)) {
        return path + extension;
      }
    }
    if (files.isFolder(path)) {
      for (String extension : EXTENSIONS) {
        String index = Paths.resolve(path, "index" + extension);
        if (files.isFile(index)) {
          return index;
        }
      }
    }
    return null;
  }

  /** Whether the folder is one that we may not look into: outside the repository. */
  private boolean isUnseen(String path) {
    int above = 0;
    while (path.startsWith("../", above)) {
      above += 3;
    }
    if (above == 0) {
      return false;
    }
    // Where the first folder that has a name is not to be seen, none below it is.
    int named = path.indexOf('/', above);
    return (named < 0 || !files.isFolder(path.substring(0, named)))
        && !files.isFolder(path.substring(0, above - 1));
  }

  private boolean hasPackageFile(String path) {
    return files.isFolder(path) && files.isFile(Paths.resolve(path, "package.json"));
  }

  /** The request for the file of the most similar name in the same folder. */
  private @Nullable String neighbour(String path, String request) {
    String name = Paths.name(path);
    boolean bare = Paths.extension(name).isEmpty();
    Set<String> names = new TreeSet<>();
    for (String entry : files.list(Paths.folder(path))) {
      String extension = Paths.extension(entry);
      boolean code = bare && EXTENSIONS.contains(extension);
      names.add(code ? entry.substring(0, entry.length() - extension.length()) : entry);
    }
    names.remove(name);
    String nearest = Nearest.of(name, names);
    return nearest == null
        ? null
        : request.substring(0, request.lastIndexOf('/') + 1).concat(nearest);
  }

  private ModuleTarget theme(String alias, String name) {
    boolean own = alias.equals("@theme/") && lookUp("src/theme/" + name) != null;
    if (own || themeNames.contains(name)) {
      return new ModuleTarget.Found(own ? lookUp("src/theme/" + name) : null);
    }
    if (!ownPluginsOnly) {
      return UNKNOWN;
    }
    String nearest = Nearest.of(name, themeNames.all());
    return new ModuleTarget.Missing(
        ModuleTarget.Kind.THEME, name, nearest == null ? null : alias + nearest);
  }

  /** Client modules have names that no package can have: capitals. */
  private ModuleTarget client(String request) {
    String name = request.substring("@docusaurus/".length());
    if (clientNames.contains(name)) {
      return new ModuleTarget.Found(null);
    }
    boolean couldBePackage = name.equals(name.toLowerCase(Locale.ROOT));
    if (couldBePackage || name.indexOf('/') >= 0) {
      return npm(request);
    }
    String nearest = Nearest.of(name, clientNames.all());
    return new ModuleTarget.Missing(
        ModuleTarget.Kind.CLIENT, name, nearest == null ? null : "@docusaurus/" + nearest);
  }

  private ModuleTarget rooted(String request) {
    for (String folder : staticFolders) {
      String found = lookUp(Paths.resolve(folder, request));
      if (found != null) {
        return new ModuleTarget.Found(found);
      }
    }
    String found = lookUp(Paths.normalize(request));
    return found == null ? UNKNOWN : new ModuleTarget.Found(found);
  }

  private static boolean isPackage(String request) {
    return request.matches("(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*(/.*)?");
  }

  /**
   * A package, looked for in the site's {@code node_modules} and in those of the folders above. It
   * is missing only where what the site needs is seen to be installed: a folder that holds the
   * tools of a repository alone says nothing.
   */
  private ModuleTarget npm(String request) {
    String[] parts = request.split("/", 3);
    String name =
        request.startsWith("@") && parts.length > 1 ? parts[0] + "/" + parts[1] : parts[0];
    if (!ownPluginsOnly || name.startsWith("@docusaurus/")) {
      return UNKNOWN;
    }
    boolean installed = false;
    for (String up = ""; up.isEmpty() || files.isFolder(up); up = Paths.resolve(up, "..")) {
      String modules = Paths.resolve(up, "node_modules");
      String beside = Paths.resolve(modules, "@docusaurus/core/node_modules");
      if (files.isFolder(Paths.resolve(modules, name))
          || files.isFolder(Paths.resolve(beside, name))) {
        return new ModuleTarget.Found(null);
      }
      if (files.isFolder(Paths.resolve(modules, ".pnpm"))) {
        return UNKNOWN; // pnpm keeps the dependencies of Docusaurus where its core alone sees them.
      }
      installed |= files.isFolder(Paths.resolve(modules, "@docusaurus/core"));
    }
    return installed ? new ModuleTarget.Missing(ModuleTarget.Kind.PACKAGE, name, null) : UNKNOWN;
  }
}
