package io.github.docusauruslint.report;

import io.github.docusauruslint.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 that every parser takes, whatever characters the site has. */
final class XmlReport {
  private final Appendable out;
  private final XMLStreamWriter xml;

  /** Writes to whatever takes text. */
  XmlReport(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Sink(out));
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

  /**
   * What people may read and programs leave alone. Two hyphens in a row are not allowed there, and
   * there is no way to escape one; people know a reference when they see it.
   */
  XmlReport comment(String text) {
    String safe = legal(text).replace("--", "-&#45;");
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeComment("\n" + safe + "\n");
        });
  }

  /** Ends the document. */
  void finish() throws IOException {
    write(xml::writeEndDocument);
    write(xml::flush);
    out.append("\n");
  }

  /** What XML 1.0 has no way to say, not even as a reference, becomes U+FFFD. */
  static String legal(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : 0xfffd).forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || !isLegal(c)) {
        return false;
      }
    }
    return true;
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
      if (e.getNestedException() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw new IllegalStateException(e);
    }
    return this;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * Hands on to whatever takes text. Our own marks are plain; what else a terminal would act upon,
   * or a parser would make a line feed of, becomes a reference.
   */
  private static final class Sink extends Writer {
    private final Appendable out;

    Sink(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      append(CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      append(CharBuffer.wrap(text, from, from + length));
    }

    private void append(CharBuffer text) throws IOException {
      int done = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\r' || (c >= 0x7f && c < 0xa0) || Printable.turnsText(c)) {
          out.append(text, done, i).append("&#").append(String.valueOf((int) c)).append(';');
          done = i + 1;
        }
      }
      out.append(text, done, text.length());
    }

    @Override
    public void flush() {
      // The one who gave it does.
    }

    @Override
    public void close() {
      // The one who gave it does.
    }
  }
}
