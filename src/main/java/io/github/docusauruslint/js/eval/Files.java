package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that a program may see, by the absolute paths that it uses. */
final class Files {
  private final Realm realm;
  private final FileTree tree;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> owners = new IdentityHashMap<>();
  private final Set<String> written = new HashSet<>();

  Files(Realm realm, FileTree tree) {
    this.realm = realm;
    this.tree = tree;
  }

  /** The absolute path that a path means to the program. */
  String absolute(String path) {
    return NodePaths.resolve(realm.options.siteFolder(), List.of(path));
  }

  /** The path in the tree of an absolute path. */
  String inTree(String absolute) {
    return NodePaths.relative(realm.options.siteFolder(), absolute);
  }

  /** What stands at an absolute path. */
  FileTree.Kind kind(String absolute) {
    return tree.kind(inTree(absolute));
  }

  /** As {@link #kind}, but ends the call where nothing may be known. */
  FileTree.Kind visibleKind(String absolute, Arguments arguments) {
    String path = inTree(absolute);
    int end = 0;
    while (path.startsWith("../", end)) {
      end += 3;
    }
    String above = path.equals("..") || path.endsWith("/..") ? path : path.substring(0, end);
    boolean outside = !above.isEmpty() && tree.kind(Paths.normalize(above)) != FileTree.Kind.FOLDER;
    if (outside) {
      throw new Unknowable(JsValue.unknown("a file outside of the repository", arguments.at()));
    }
    if (written.contains(absolute)) {
      throw new Unknowable(JsValue.unknown("a file that the program writes", arguments.at()));
    }
    return tree.kind(path);
  }

  /** What is said of a file that is not there, where it may be elsewhere. */
  static JsValue.Unknown missing(@Nullable Origin at) {
    return JsValue.unknown("a file that is not there", at);
  }

  /** As {@link #visibleKind}, but ends the call where a missing file may be elsewhere. */
  FileTree.Kind certainKind(String absolute, Arguments arguments) {
    FileTree.Kind kind = visibleKind(absolute, arguments);
    if (kind == FileTree.Kind.ABSENT && realm.options.doubts().contains(EvalOptions.Doubt.FILES)) {
      throw new Unknowable(missing(arguments.at()));
    }
    return kind;
  }

  /** The text of a file of the repository; throws what Node throws. */
  String read(String absolute, Arguments arguments) {
    switch (certainKind(absolute, arguments)) {
      case ABSENT ->
          throw failure("ENOENT", "no such file or directory, open", absolute, arguments);
      case FOLDER ->
          throw failure("EISDIR", "illegal operation on a directory, read", absolute, arguments);
      default -> {
        String text = text(absolute);
        if (text == null) {
          throw failure("EACCES", "permission denied, open", absolute, arguments);
        }
        return text;
      }
    }
  }

  /** The text of a file, or null when it cannot be read. */
  @Nullable String text(String absolute) {
    String known = texts.get(absolute);
    if (known == null) {
      try {
        known = tree.read(inTree(absolute)).text();
      } catch (IOException e) {
        return null;
      }
      realm.budget.characters(known.length());
      texts.put(absolute, known);
      owners.put(known, inTree(absolute));
    }
    return known;
  }

  List<String> list(String absolute, Arguments arguments) {
    if (certainKind(absolute, arguments) != FileTree.Kind.FOLDER) {
      throw failure("ENOENT", "no such file or directory, scandir", absolute, arguments);
    }
    return tree.list(inTree(absolute));
  }

  /** The path in the tree of the file whose whole text this very string is, or null. */
  @Nullable String pathOf(String text) {
    return owners.get(text);
  }

  /** Forgets what was read at a path. */
  void forget(String absolute) {
    String text = texts.remove(absolute);
    if (text != null) {
      owners.remove(text);
    }
  }

  void write(String absolute) {
    written.add(absolute);
  }

  /** The files that were read, by their paths in the tree. */
  List<String> filesRead() {
    List<String> read = new ArrayList<>();
    texts.keySet().forEach(path -> read.add(inTree(path)));
    read.sort(null);
    return read;
  }

  JsThrow failure(String code, String what, String absolute, Arguments arguments) {
    LiveError error = new LiveError("Error", arguments.at());
    error.hide(
        "message",
        JsValue.text(code + ": " + what + " '" + Paths.normalize(inTree(absolute)) + "'"));
    error.hide("code", JsValue.text(code));
    error.missing = code.equals("ENOENT") ? inTree(absolute) : null;
    return new JsThrow(error, arguments.at());
  }
}
