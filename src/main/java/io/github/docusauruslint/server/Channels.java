package io.github.docusauruslint.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Channels between processes of one machine; none of another kind are made in this program. */
final class Channels {
  private static final String PROVIDER = "java.nio.channels.spi.SelectorProvider";

  private Channels() {}

  /** The end of one who asks. */
  static SocketChannel client() throws IOException {
    nameProvider();
    return SocketChannel.open(StandardProtocolFamily.UNIX);
  }

  /** The end of one who answers. */
  static ServerSocketChannel server() throws IOException {
    nameProvider();
    return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
  }

  /**
   * Java looks through the whole class path for somebody who brings another implementation of
   * channels, which takes a tenth of a command that has nothing else to do; where its own is named,
   * it does not.
   */
  private static void nameProvider() {
    String own =
        System.getProperty("os.name", "").startsWith("Linux")
            ? "sun.nio.ch.EPollSelectorProvider"
            : "sun.nio.ch.KQueueSelectorProvider";
    try {
      if (System.getProperty(PROVIDER) == null) {
        Class.forName(own, false, null);
        System.setProperty(PROVIDER, own);
      }
    } catch (ClassNotFoundException e) {
      // Another Java than those that are known; it finds its own.
    }
  }
}
