package io.github.docusauruslint.js.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code path}. */
final class PathModule implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "basename",
          "dirname",
          "extname",
          "format",
          "isAbsolute",
          "join",
          "normalize",
          "parse",
          "relative",
          "resolve");

  private final Realm realm;
  private final Convert convert;

  PathModule(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  static JsValue make(Realm realm, Convert convert) {
    NativeNamespace path = new NativeNamespace("path", new PathModule(realm, convert));
    path.hide("sep", JsValue.text("/"));
    path.hide("delimiter", JsValue.text(":"));
    path.hide("posix", path);
    return path;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    convert.known(arguments);
    if (name.equals("format")) {
      return format(arguments.get(0), arguments);
    }
    List<String> parts = new ArrayList<>();
    for (JsValue value : arguments.values()) {
      if (!(value instanceof JsValue.Str text)) {
        if (name.equals("basename") && parts.size() == 1) {
          break;
        }
        throw JsThrow.typeError(
            "The \"path\" argument must be of type string. Received "
                + (value.isNullish() ? "undefined" : "another type"),
            arguments.at());
      }
      parts.add(text.value());
    }
    String first = parts.isEmpty() ? "" : parts.get(0);
    String cwd = realm.options.siteFolder();
    return switch (name) {
      case "join" -> convert.str(NodePaths.join(parts), arguments);
      case "resolve" -> convert.str(NodePaths.resolve(cwd, parts), arguments);
      case "dirname" -> convert.str(NodePaths.dirname(first), arguments);
      case "basename" ->
          convert.str(NodePaths.basename(first, parts.size() > 1 ? parts.get(1) : null), arguments);
      case "extname" -> convert.str(NodePaths.extname(first), arguments);
      case "normalize" -> convert.str(NodePaths.normalize(first), arguments);
      case "isAbsolute" -> convert.bool(NodePaths.isAbsolute(first), arguments);
      case "relative" ->
          convert.str(
              NodePaths.relative(
                  NodePaths.resolve(cwd, List.of(first)),
                  NodePaths.resolve(cwd, List.of(parts.size() > 1 ? parts.get(1) : ""))),
              arguments);
      default -> parse(first, arguments);
    };
  }

  private JsValue parse(String path, Arguments arguments) {
    LiveObject parsed = new LiveObject(arguments.at());
    String base = NodePaths.basename(path, null);
    String ext = NodePaths.extname(path);
    String dir = NodePaths.dirname(path);
    parsed.put("root", convert.str(NodePaths.isAbsolute(path) ? "/" : "", arguments));
    parsed.put("dir", convert.str(path.contains("/") ? dir : "", arguments));
    parsed.put("base", convert.str(base, arguments));
    parsed.put("ext", convert.str(ext, arguments));
    parsed.put("name", convert.str(base.substring(0, base.length() - ext.length()), arguments));
    return parsed;
  }

  private JsValue format(JsValue parts, Arguments arguments) {
    JsValue dir = realm.get(parts, "dir", arguments.at());
    JsValue base = realm.get(parts, "base", arguments.at());
    if (!(dir instanceof JsValue.Str folder) || !(base instanceof JsValue.Str name)) {
      return convert.unknown("path.format", arguments);
    }
    String separator = folder.value().endsWith("/") || folder.value().isEmpty() ? "" : "/";
    return convert.str(folder.value() + separator + name.value(), arguments);
  }
}
