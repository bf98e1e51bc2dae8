package io.github.docusauruslint.external.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of what servers do, and of what is to be made of it. Every row is a server on a loopback
 * address of its own that does just that.
 */
final class Behaviours implements AutoCloseable {
  static final String HTML = "Content-Type: text/html\r\n";
  static final String PAGE =
      "<!doctype html><h1 id=start>Start</h1><p><a name=old></a><h2 id='b%20c'>x</h2>";

  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param behaviour in words
   * @param verdict the outcome, its status and what it says, the redirects, the fragments
   * @param slow whether it is over when our patience is
   */
  record Row(String behaviour, TestServer server, String path, String verdict, boolean slow) {
    String url() {
      return server.origin() + path;
    }
  }

  /** The address of the next server. */
  String address() {
    return "127.0.1." + (rows.size() + 2);
  }

  void row(String behaviour, String path, String verdict, RawServer.Script script)
      throws IOException {
    add(behaviour, path, verdict, new RawServer(address(), script));
  }

  /** A server that does not go on. */
  void slow(String behaviour, String path, String verdict, RawServer.Script script)
      throws IOException {
    rows.add(new Row(behaviour, new RawServer(address(), script), path, verdict, true));
  }

  void add(String behaviour, String path, String verdict, TestServer server) {
    rows.add(new Row(behaviour, server, path, verdict, false));
  }

  List<Row> rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    for (Row row : rows) {
      row.server().close();
    }
  }
}
