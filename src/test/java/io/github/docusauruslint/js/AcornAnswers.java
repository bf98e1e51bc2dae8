package io.github.docusauruslint.js;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What acorn said of sources, as {@code src/test/node/acorn-answers.mjs} writes it down, held
 * against {@link JsParser}. To look for differences in fresh sources, run this class on a file that
 * the script made with {@code --mutate}.
 */
final class AcornAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AcornAnswers() {}

  /**
   * One answer.
   *
   * @param kind m, c (module, script), e (expression) or s (inside of a spread)
   * @param columns what else the line says
   * @param answer {@code ok CRC32} of the tree with positions, or {@code offset atEnd message}
   */
  record Answer(String kind, List<String> columns, String answer, String source) {
    boolean agrees() {
      return closesEarly() || answer.equals(ours());
    }

    String ours() {
      try {
        return "ok " + Integer.toHexString(crc(tree()));
      } catch (JsSyntaxException e) {
        int atEnd = e.atEnd() && !kind.equals("s") ? 1 : 0;
        return e.offset() + " " + atEnd + " " + escaped(e.message());
      }
    }

    private String tree() throws JsSyntaxException {
      int end = source.length();
      return switch (kind) {
        case "m" -> Trees.withPositions(JsParser.parseModule(source, 0, end, Dialect.JSX));
        case "c" -> Trees.withPositions(JsParser.parseModule(source, 0, end, Dialect.SCRIPT));
        case "e" ->
            Trees.withPositions(
                JsParser.parseExpressionAt(source, 0, end, Dialect.JSX).expression());
        default -> members(JsParser.parseSpreadAt(source, 0, end, Dialect.JSX));
      };
    }

    private static String members(ParsedExpression spread) {
      return ((Node.ObjectExpression) spread.expression())
          .properties().stream().map(Trees::withPositions).collect(Collectors.joining());
    }

    /** Whether MDX would not ask about all of this source: it stops at the first good brace. */
    private boolean closesEarly() {
      try {
        return kind.equals("s")
            && JsParser.parseSpreadAt(source, 0, source.length(), Dialect.JSX).next()
                < source.length();
      } catch (JsSyntaxException e) {
        return false;
      }
    }

    @Override
    public String toString() {
      return kind + " " + escaped(source) + "\n  acorn: " + answer + "\n  ours:  " + ours();
    }
  }

  static List<Answer> recorded(String name) {
    try (InputStream in = AcornAnswers.class.getResourceAsStream(name)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Answer> parse(String lines) {
    List<Answer> answers = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String[] columns = line.split("\t", -1);
      int last = columns.length - 1;
      answers.add(
          new Answer(
              columns[0],
              List.of(columns).subList(1, last - 1),
              columns[last - 1],
              unescaped(columns[last])));
    }
    return answers;
  }

  private static String unescaped(String json) {
    try {
      return JSON.readValue('"' + json + '"', String.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ' || c > '~') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static int crc(String ascii) {
    CRC32 crc = new CRC32();
    crc.update(ascii.getBytes(StandardCharsets.US_ASCII));
    return (int) crc.getValue();
  }

  /** Prints where {@link JsParser} and the answers of a file disagree. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      List<Answer> answers = parse(Files.readString(Path.of(file)));
      List<Answer> different = answers.stream().filter(answer -> !answer.agrees()).toList();
      different.forEach(System.out::println);
      System.out.println(answers.size() - different.size() + " of " + answers.size() + " agree");
    }
  }
}
