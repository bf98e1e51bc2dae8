package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.UriCodec;
import java.util.Set;

/** {@code encodeURIComponent} and its kin. */
final class UriFunctions implements Library {
  private static final Set<String> NAMES =
      Set.of("encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent");

  private final Convert convert;

  UriFunctions(Convert convert) {
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    String text = convert.text(arguments.get(0), arguments);
    String result =
        switch (name) {
          case "encodeURI" -> UriCodec.encodeUri(text);
          case "encodeURIComponent" -> UriCodec.encodeUriComponent(text);
          case "decodeURI" -> UriCodec.decodeUri(text);
          default -> UriCodec.decodeUriComponent(text);
        };
    if (result == null) {
      throw JsThrow.error("URIError", "URI malformed", arguments.at());
    }
    return convert.str(result, arguments);
  }
}
