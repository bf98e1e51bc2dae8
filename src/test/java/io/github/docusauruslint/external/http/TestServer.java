package io.github.docusauruslint.external.http;

import java.io.IOException;

/** A server on a loopback address. */
interface TestServer extends AutoCloseable {
  /** Scheme, address and port. */
  String origin();

  @Override
  void close() throws IOException;
}
