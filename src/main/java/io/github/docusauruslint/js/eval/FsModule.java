package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.text.FileTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code fs}, {@code fs/promises} and {@code fs-extra} that reads. What a program
 * writes is not written; it is unknown from then on.
 */
final class FsModule implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "existsSync",
          "readFileSync",
          "readdirSync",
          "statSync",
          "lstatSync",
          "accessSync",
          "realpathSync",
          "readJsonSync",
          "readJSONSync",
          "pathExistsSync",
          "writeFileSync",
          "mkdirSync",
          "appendFileSync",
          "copyFileSync",
          "rmSync",
          "unlinkSync",
          "outputFileSync",
          "ensureDirSync");

  /** What the promising forms are called beside the others. */
  private static final Set<String> EXTRA =
      Set.of("pathExists", "readJson", "readJSON", "ensureDir", "outputFile");

  private final Realm realm;
  private final Convert convert;
  private final Flavour flavour;

  /** Which module it is. */
  enum Flavour {
    FS,
    PROMISES,
    EXTRA
  }

  FsModule(Realm realm, Convert convert, Flavour flavour) {
    this.realm = realm;
    this.convert = convert;
    this.flavour = flavour;
  }

  static JsValue make(Realm realm, Convert convert, Flavour flavour) {
    NativeNamespace fs = new NativeNamespace("fs", new FsModule(realm, convert, flavour));
    if (flavour != Flavour.PROMISES) {
      fs.hide("promises", make(realm, convert, Flavour.PROMISES));
    }
    return fs;
  }

  @Override
  public boolean has(String name) {
    return flavour != Flavour.PROMISES && NAMES.contains(name)
        || flavour != Flavour.FS && NAMES.contains(name + "Sync") && !name.equals("exists")
        || flavour == Flavour.EXTRA && EXTRA.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (name.endsWith("Sync")) {
      return now(name.substring(0, name.length() - 4), arguments);
    }
    return realm.intrinsics.promises().attempt(() -> guarded(name, arguments), arguments);
  }

  private JsValue guarded(String name, Arguments arguments) {
    try {
      return now(name, arguments);
    } catch (Unknowable e) {
      return e.value();
    }
  }

  private JsValue now(String name, Arguments arguments) {
    JsValue first = arguments.get(0);
    if (first instanceof Unknown unknown) {
      return unknown;
    }
    String given =
        first instanceof LiveObject url && url.kind().equals("URL")
            ? Urls.toPath(realm, convert, url, arguments)
            : convert.text(first, arguments);
    String path = realm.files.absolute(given);
    switch (name) {
      case "exists", "pathExists":
        return convert.bool(
            realm.files.certainKind(path, arguments) != FileTree.Kind.ABSENT, arguments);
      case "readFile":
        return readFile(path, arguments);
      case "readJson", "readJSON":
        return new Json(realm, convert)
            .call(
                "parse",
                JsValue.undefined(),
                Arguments.of(
                    arguments.at(),
                    new JsValue.Str(realm.files.read(path, arguments), arguments.at())));
      case "readdir":
        return readdir(path, arguments);
      case "stat", "lstat", "access":
        return stat(name, path, arguments);
      case "realpath":
        return convert.str(path, arguments);
      default:
        realm.files.write(
            name.equals("copyFile")
                ? realm.files.absolute(convert.text(arguments.get(1), arguments))
                : path);
        return JsValue.undefined();
    }
  }

  private JsValue readFile(String path, Arguments arguments) {
    String text = realm.files.read(path, arguments);
    JsValue options = arguments.get(1);
    JsValue encoding =
        options instanceof LiveObject ? realm.get(options, "encoding", arguments.at()) : options;
    if (encoding instanceof JsValue.Str) {
      return new JsValue.Str(text, arguments.at());
    }
    return new FileBuffer(text, arguments.at());
  }

  /** A {@code Buffer} of a whole text file. */
  static final class FileBuffer extends LiveObject {
    FileBuffer(String text, @Nullable Origin origin) {
      super(origin);
      hide("toString", Constant.function("toString", new JsValue.Str(text, origin)));
      rest = JsValue.unknown("the bytes of a file", origin);
    }

    @Override
    String kind() {
      return "Buffer";
    }
  }

  private JsValue readdir(String path, Arguments arguments) {
    JsValue options = arguments.get(1);
    boolean entries = false;
    if (options instanceof LiveObject object) {
      entries = convert.truth(realm.get(object, "withFileTypes", arguments.at()));
      if (convert.truth(realm.get(object, "recursive", arguments.at()))) {
        return convert.unknown("readdir with 'recursive'", arguments);
      }
    }
    LiveArray names = new LiveArray(arguments.at());
    for (String name : realm.files.list(path, arguments)) {
      realm.budget.elements(1);
      JsValue text = convert.str(name, arguments);
      if (entries) {
        FileTree.Kind kind = realm.files.kind(NodePaths.join(List.of(path, name)));
        LiveObject entry = status(kind, arguments);
        entry.put("name", text);
        names.items.add(entry);
      } else {
        names.items.add(text);
      }
    }
    return names;
  }

  private JsValue stat(String name, String path, Arguments arguments) {
    FileTree.Kind kind = realm.files.certainKind(path, arguments);
    if (kind == FileTree.Kind.ABSENT) {
      throw realm.files.failure("ENOENT", "no such file or directory, " + name, path, arguments);
    }
    return name.equals("access") ? JsValue.undefined() : status(kind, arguments);
  }

  private LiveObject status(FileTree.Kind kind, Arguments arguments) {
    LiveObject status = new LiveObject(arguments.at());
    Library answers = new Answers(kind, convert);
    for (String question : new String[] {"isFile", "isDirectory", "isSymbolicLink"}) {
      status.hide(question, new NativeFunction(answers, question));
    }
    status.rest = JsValue.unknown("the times and sizes of files", arguments.at());
    return status;
  }

  private record Answers(FileTree.Kind kind, Convert convert) implements Library {
    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      return convert.bool(
          switch (name) {
            case "isFile" -> kind == FileTree.Kind.FILE;
            case "isDirectory" -> kind == FileTree.Kind.FOLDER;
            default -> false;
          },
          arguments);
    }
  }
}
