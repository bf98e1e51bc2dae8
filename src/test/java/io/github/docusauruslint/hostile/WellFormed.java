package io.github.docusauruslint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.docusauruslint.report.ReportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether reports are what their formats say, whatever the site put into them. */
public final class WellFormed {
  /**
   * What a terminal acts upon: C0 but the line feed, DEL, C1, and marks that turn the direction.
   */
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

  /** The same but tabs, which data may hold. */
  private static final Pattern CONTROL_IN_DATA =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "::(?:error|warning)"
              + " file=[^,:]*,line=\\d+,endLine=\\d+,col=\\d+(?:,endColumn=\\d+)?,title=[^,:]*::.*|::notice"
              + " title=docusaurus-lint::.*",
          Pattern.DOTALL);

  private static final int TOLD = 200;

  private WellFormed() {}

  /** All reports in a folder. */
  static void reports(Path said) throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      report(format, Files.readString(said.resolve(format.label())));
    }
  }

  /** What is wrong with reports in a folder, in a line; empty when nothing is. */
  static String trouble(Path said) throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      try {
        report(format, Files.readString(said.resolve(format.label())));
      } catch (JacksonException | AssertionError e) {
        String message = String.valueOf(e.getMessage()).strip().replace('\n', ' ');
        return "  " + format + " " + message.substring(0, Math.min(message.length(), TOLD));
      }
    }
    return "";
  }

  /** A report in a format. */
  public static void report(ReportFormat format, String text) throws IOException {
    without(CONTROL_IN_DATA, text);
    switch (format) {
      case JSON, SARIF, GITLAB -> json(text);
      case JUNIT, CHECKSTYLE -> xml(format, text);
      case TEXT, MARKDOWN -> text(text);
      case GITHUB -> annotations(text);
      case HTML -> html(text);
    }
  }

  /** Nothing that a terminal takes for a command. */
  static void text(String text) {
    without(CONTROL, text);
  }

  private static void without(Pattern control, String text) {
    var found = control.matcher(text);
    if (found.find()) {
      int from = Math.max(0, found.start() - 40);
      assertThat(text.substring(from, found.end())).as("a control character").isEmpty();
    }
  }

  private static void json(String text) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(10_000)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      String field = "";
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        field = token == JsonToken.FIELD_NAME ? parser.currentName() : field;
        if (token == JsonToken.VALUE_STRING && (field.equals("rule") || field.equals("ruleId"))) {
          assertThat(parser.getText()).isNotEqualTo("lint/internal-error");
        }
      }
      assertThat(depth).isZero();
    }
  }

  private static void xml(ReportFormat format, String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new AssertionError(format + ": " + e.getMessage(), e);
    }
  }

  private static void annotations(String text) {
    text(text);
    for (String line : text.split("\n")) {
      assertThat(line.isEmpty() || ANNOTATION.matcher(line).matches()).as(line).isTrue();
    }
  }

  /** The data of the page ends where ours ends, and nothing of the site is a tag. */
  private static void html(String text) {
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    var document = org.jsoup.Jsoup.parse(text);
    assertThat(document.select("script")).hasSizeLessThanOrEqualTo(2);
    var names = new TreeSet<String>();
    document.select("*").forEach(element -> names.add(element.normalName()));
    assertThat(names).doesNotContain("hostile", "iframe", "img", "base", "object", "embed");
    assertThat(document.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
  }
}
