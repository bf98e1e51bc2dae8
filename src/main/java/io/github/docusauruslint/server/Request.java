package io.github.docusauruslint.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a server.
 *
 * @param key what the one who asks depends on, as {@link ServerKey#text}; for a check
 * @param folder the working directory
 * @param interactive whether the answer goes to a terminal
 * @param words the command line
 * @param environment the variables
 */
public record Request(
    Kind kind,
    String key,
    String folder,
    boolean interactive,
    List<String> words,
    Map<String, String> environment) {
  /** How much is read of one: more than a system takes as a command line. */
  private static final int MOST = 16 << 20;

  private static final int HEAD = 5;

  public Request {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** What a server can do. */
  public enum Kind {
    /** Answer for a command. */
    CHECK,
    /** Say how it is. */
    STATUS,
    /** End. */
    STOP
  }

  /** A request to the server itself, whatever it is of. */
  public static Request of(Kind kind) {
    return new Request(kind, "", "", false, List.of(), Map.of());
  }

  void writeTo(WritableByteChannel channel) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    parts.add(bytes(kind.name()));
    parts.add(bytes(key));
    parts.add(bytes(folder));
    parts.add(bytes(String.valueOf(interactive)));
    parts.add(ByteBuffer.allocate(4).putInt(words.size()).array());
    for (String word : words) {
      parts.add(bytes(word));
    }
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      parts.add(bytes(variable.getKey()));
      parts.add(bytes(variable.getValue()));
    }
    Frame.write(channel, parts);
  }

  static Request readFrom(ReadableByteChannel channel) throws IOException {
    List<byte[]> parts = Frame.read(channel, MOST);
    try {
      int behind = HEAD + ByteBuffer.wrap(parts.get(HEAD - 1)).getInt();
      List<String> words = new ArrayList<>();
      for (byte[] part : parts.subList(HEAD, behind)) {
        words.add(text(part));
      }
      Map<String, String> environment = new HashMap<>();
      for (int i = behind; i < parts.size(); i += 2) {
        environment.put(text(parts.get(i)), text(parts.get(i + 1)));
      }
      return new Request(
          Kind.valueOf(text(parts.get(0))),
          text(parts.get(1)),
          text(parts.get(2)),
          Boolean.parseBoolean(text(parts.get(3))),
          words,
          environment);
    } catch (RuntimeException e) {
      throw new IOException("no request", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
