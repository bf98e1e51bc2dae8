package io.github.docusauruslint.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Hands over what was written whenever it is flushed. */
final class Said extends ByteArrayOutputStream {
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  @Override
  public synchronized void flush() {
    if (size() > 0) {
      said.add(toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
      reset();
    }
  }

  String next() throws InterruptedException {
    return said.take();
  }

  /** What was not asked for yet. */
  List<String> all() {
    return List.copyOf(said);
  }
}
