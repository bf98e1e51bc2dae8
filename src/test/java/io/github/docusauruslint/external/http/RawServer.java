package io.github.docusauruslint.external.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLServerSocket;

/** A server on a loopback address that says what a test wants it to say, byte by byte. */
final class RawServer implements TestServer {
  private static final Request NOTHING = new Request("", "", Map.of(), 0);

  private final ServerSocket listening;
  private final boolean talksFirst;
  private final boolean secure;
  private final Script script;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  /** What it does with one connection. */
  interface Script {
    void answer(Request request, Connection connection) throws Exception;
  }

  /** The head of a request, the names of its headers in lower case. */
  record Request(String method, String path, Map<String, String> headers, int number) {}

  /** The other way. */
  record Connection(Socket socket, OutputStream out, CountDownLatch closed) {
    void say(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    void say(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
    }

    /** An answer with everything in order; without a body for {@code HEAD}. */
    void answer(Request request, String status, String headers, String body) throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      say(
          "HTTP/1.1 "
              + status
              + "\r\nContent-Length: "
              + bytes.length
              + "\r\nConnection: close\r\n"
              + headers
              + "\r\n");
      if (!request.method().equals("HEAD")) {
        say(bytes);
      }
    }

    /** Keeps still until the test is over. */
    void stall() throws InterruptedException {
      closed.await();
    }

    /** Breaks off without a word. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  RawServer(String address, Script script) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getByName(address)), script);
  }

  /** Where TLS is expected, a server that speaks none, and first. */
  static RawServer withoutTls(String address) throws IOException {
    ServerSocket listening = new ServerSocket(0, 50, InetAddress.getByName(address));
    return new RawServer(
        listening, true, (r, c) -> c.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));
  }

  RawServer(ServerSocket listening, Script script) {
    this(listening, false, script);
  }

  private RawServer(ServerSocket listening, boolean talksFirst, Script script) {
    this.talksFirst = talksFirst;
    this.secure = talksFirst || listening instanceof SSLServerSocket;
    this.listening = listening;
    this.script = script;
    Thread thread = new Thread(this::listen, "test server");
    thread.setDaemon(true);
    thread.start();
  }

  String host() {
    return listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort();
  }

  @Override
  public String origin() {
    return (secure ? "https://" : "http://") + host();
  }

  String url(String path) {
    return origin() + path;
  }

  /** What was asked for so far. */
  List<Request> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        open.add(socket);
        Thread thread = new Thread(() -> serve(socket), "test connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      Request request = talksFirst ? NOTHING : read(in);
      if (request != null) {
        requests.add(request);
        script.answer(request, new Connection(socket, socket.getOutputStream(), closed));
        socket.shutdownOutput();
        in.readAllBytes();
      }
    } catch (Exception e) {
      // The client went away, as some of these tests want it to.
    } finally {
      open.remove(socket);
    }
  }

  private Request read(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    String[] words = first.split(" ", -1);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Request(words[0], words[1], headers, requests.size());
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
