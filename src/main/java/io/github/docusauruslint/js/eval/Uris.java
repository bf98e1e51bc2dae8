package io.github.docusauruslint.js.eval;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code encodeURIComponent} and its kin. */
final class Uris implements Library {
  private static final Set<String> NAMES =
      Set.of("encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent");
  private static final String MARKS = "-_.!~*'()";
  private static final String RESERVED = ";/?:@&=+$,#";

  private final Convert convert;

  Uris(Convert convert) {
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    String text = convert.text(arguments.get(0), arguments);
    String kept = name.endsWith("Component") ? "" : RESERVED;
    return convert.str(
        name.startsWith("encode") ? encode(text, MARKS + kept, arguments) : decode(text, kept, arguments),
        arguments);
  }

  private static String encode(String text, String kept, Arguments arguments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < 128 && Character.isLetterOrDigit(c) || c < 128 && kept.indexOf(c) >= 0) {
        out.append((char) c);
      } else if (c >= 0xd800 && c <= 0xdfff) {
        throw malformed(arguments);
      } else {
        for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          hex(unit, out);
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void hex(byte unit, StringBuilder out) {
    out.append('%');
    out.append(Character.toUpperCase(Character.forDigit(unit >> 4 & 15, 16)));
    out.append(Character.toUpperCase(Character.forDigit(unit & 15, 16)));
  }

  private static String decode(String text, String kept, Arguments arguments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) != '%') {
        out.append(text.charAt(i++));
        continue;
      }
      int first = unit(text, i, arguments);
      int size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      ByteBuffer bytes = ByteBuffer.allocate(size);
      for (int n = 0; n < size; n++) {
        bytes.put((byte) unit(text, i + 3 * n, arguments));
      }
      bytes.flip();
      String decoded;
      try {
        decoded =
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes)
                .toString();
      } catch (CharacterCodingException e) {
        throw malformed(arguments);
      }
      boolean keep = kept.contains(decoded);
      out.append(keep ? text.substring(i, i + 3 * size) : decoded);
      i += 3 * size;
    }
    return out.toString();
  }

  private static int unit(String text, int at, Arguments arguments) {
    if (at + 2 >= text.length() || text.charAt(at) != '%') {
      throw malformed(arguments);
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    if (high < 0 || low < 0 || text.charAt(at + 1) > 127 || text.charAt(at + 2) > 127) {
      throw malformed(arguments);
    }
    return high * 16 + low;
  }

  private static JsThrow malformed(Arguments arguments) {
    return JsThrow.error("URIError", "URI malformed", arguments.at());
  }
}
