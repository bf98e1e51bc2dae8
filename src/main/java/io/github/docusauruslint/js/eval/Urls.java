package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.text.WhatwgUrl;
import org.jspecify.annotations.Nullable;

/** {@code URL} and the functions of {@code url} about files. */
final class Urls implements Library {
  private final Realm realm;
  private final Convert convert;

  Urls(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return name.equals("fileURLToPath") || name.equals("pathToFileURL");
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (name.equals("pathToFileURL")) {
      String path = realm.files.absolute(convert.text(arguments.get(0), arguments));
      return of(NodePaths.toFileUrl(path), null, convert, arguments);
    }
    JsValue url = arguments.get(0);
    return convert.str(
        url instanceof LiveObject object && object.kind().equals("URL")
            ? toPath(realm, convert, object, arguments)
            : toPath(convert.text(url, arguments), arguments),
        arguments);
  }

  /** The path that a {@code URL} of a file means. */
  static String toPath(Realm realm, Convert convert, LiveObject url, Arguments arguments) {
    return toPath(convert.text(realm.get(url, "href", arguments.at()), arguments), arguments);
  }

  private static String toPath(String href, Arguments arguments) {
    WhatwgUrl url = WhatwgUrl.parse(href);
    if (url == null || !url.scheme().equals("file")) {
      throw JsThrow.typeError("The URL must be of scheme file", arguments.at());
    }
    String path = UriCodec.decodeUriComponent(url.pathname());
    return path == null ? url.pathname() : path;
  }

  /** {@code new URL(input, base)}. */
  static JsValue make(Realm realm, Convert convert, Arguments arguments) {
    String input = convert.text(arguments.get(0), arguments);
    String base = arguments.has(1) ? convert.text(arguments.get(1), arguments) : null;
    return of(input, base, convert, arguments);
  }

  private static JsValue of(
      String input, @Nullable String base, Convert convert, Arguments arguments) {
    WhatwgUrl parent = base == null ? null : WhatwgUrl.parse(base);
    WhatwgUrl url = null;
    if (base == null || parent != null) {
      url = parent == null ? WhatwgUrl.parse(input) : WhatwgUrl.parse(input, parent);
    }
    if (url == null) {
      throw JsThrow.typeError("Invalid URL", arguments.at());
    }
    LiveUrl object = new LiveUrl(arguments.at());
    object.hide("href", convert.str(url.href(), arguments));
    object.hide("protocol", convert.str(url.protocol(), arguments));
    object.hide("host", convert.str(url.hostAndPort(), arguments));
    String host = url.host();
    object.hide("hostname", convert.str(host == null ? "" : host, arguments));
    object.hide(
        "port", convert.str(url.port() == null ? "" : String.valueOf(url.port()), arguments));
    object.hide("pathname", convert.str(url.pathname(), arguments));
    object.hide("search", convert.str(url.search(), arguments));
    object.hide("hash", convert.str(url.hash(), arguments));
    boolean opaque = host == null || url.scheme().equals("file");
    object.hide(
        "origin",
        convert.str(opaque ? "null" : url.protocol() + "//" + url.hostAndPort(), arguments));
    JsValue href = convert.str(url.href(), arguments);
    object.hide("toString", Constant.function("toString", href));
    object.hide("toJSON", Constant.function("toJSON", href));
    object.rest = JsValue.unknown("more of a URL", arguments.at());
    object.frozen = true;
    return object;
  }

  private static final class LiveUrl extends LiveObject {
    LiveUrl(@Nullable Origin origin) {
      super(origin);
    }

    @Override
    String kind() {
      return "URL";
    }
  }
}
