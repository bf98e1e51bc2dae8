package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a component of some name could be imported from: the files of the site's {@code src}
 * folder, its theme, and Docusaurus. Safe for use by several threads.
 */
public final class ComponentModules {
  private static final String SOURCES = "src";
  private static final String THEME = "src/theme";
  private static final Set<String> SCRIPTS = Set.of(".js", ".jsx", ".ts", ".tsx");

  private final FileTree files;
  private final ScriptModules scripts;
  private @Nullable Map<String, List<String>> byName;

  ComponentModules(FileTree files, ScriptModules scripts) {
    this.files = files;
    this.scripts = scripts;
  }

  /**
   * A module and what to import from it.
   *
   * @param named whether it exports the component by name and not by default
   */
  public record Source(String module, boolean named) {
    /** The import, without a semicolon. */
    public String statement(String name, char quote) {
      return "import " + (named ? "{" + name + "}" : name) + " from " + quote + module + quote;
    }
  }

  /** The one module that a component can mean, or null where there is none, or several. */
  public @Nullable Source find(String name) {
    List<Source> found = new ArrayList<>();
    for (String alias : List.of("@theme/", "@docusaurus/")) {
      if (scripts.modules().resolve("", alias + name) instanceof ModuleTarget.Found) {
        found.add(new Source(alias + name, false));
      }
    }
    for (String file : byName().getOrDefault(name, List.of())) {
      Set<String> exports = scripts.exports(file);
      boolean isDefault = exports != null && exports.contains("default");
      if (isDefault || exports != null && exports.contains(name)) {
        found.add(new Source("@site/" + withoutEnding(file), !isDefault));
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  /** The scripts of the source folder by the name that they give to what they export. */
  private synchronized Map<String, List<String>> byName() {
    Map<String, List<String>> names = byName;
    if (names == null) {
      names = new HashMap<>();
      Deque<String> open = new ArrayDeque<>(List.of(SOURCES));
      while (!open.isEmpty()) {
        String folder = open.pop();
        for (String entry : new TreeSet<>(files.list(folder))) {
          String path = Paths.resolve(folder, entry);
          if (files.isFolder(path)) {
            if (!path.equals(THEME) && !entry.equals("node_modules")) {
              open.push(path);
            }
          } else if (SCRIPTS.contains(Paths.extension(entry))) {
            String name = Paths.name(withoutEnding(path));
            names.computeIfAbsent(name, n -> new ArrayList<>()).add(path);
          }
        }
      }
      byName = names;
    }
    return names;
  }

  /** {@code src/Card} of {@code src/Card.js} and of {@code src/Card/index.js}. */
  private static String withoutEnding(String file) {
    String bare = file.substring(0, file.length() - Paths.extension(file).length());
    String folder = Paths.folder(bare);
    return Paths.name(bare).equals("index") && !folder.equals(SOURCES) ? folder : bare;
  }
}
