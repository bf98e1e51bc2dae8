package io.github.docusauruslint.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 that every parser takes, whatever characters the site has. */
final class XmlReport {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  XmlReport() {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlReport begin(String element) {
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(element);
        });
  }

  XmlReport end() {
    return write(xml::writeEndElement);
  }

  /** An attribute is one line: parsers would make a space of a line break anyway. */
  XmlReport attribute(String name, Object value) {
    String text = legal(String.valueOf(value)).replaceAll("[\\t\\n\\r]", " ");
    return write(() -> xml.writeAttribute(name, text));
  }

  XmlReport text(String text) {
    return write(() -> xml.writeCharacters(legal(text)));
  }

  /** The whole document. */
  String finish() {
    write(xml::writeEndDocument);
    return out + "\n";
  }

  /** What XML 1.0 has no way to say, not even as a reference, becomes U+FFFD. */
  static String legal(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xfffd).forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xd7ff)
        || (codePoint >= 0xe000 && codePoint <= 0xfffd)
        || codePoint >= 0x10000;
  }

  private XmlReport write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
