package io.github.docusauruslint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven by the DevTools protocol over Java's own WebSocket. */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private final String session;
  private int last;

  /** A Chromium of this machine, if there is one. */
  static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it, with its profile in an empty folder. */
  Chromium(Path program, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--window-size=1400,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address()), new Listener())
            .get(300, TimeUnit.SECONDS);
    String target =
        send("Target.createTarget", Map.of("url", "about:blank"), "").path("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
            .path("sessionId")
            .asText();
    command("Runtime.enable", Map.of());
    command("Page.enable", Map.of());
  }

  private String address() throws IOException {
    BufferedReader errors = process.errorReader();
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread drain = new Thread(() -> errors.lines().forEach(rest -> {}), "chromium's errors");
        drain.setDaemon(true);
        drain.start();
        return line.substring(LISTENING.length());
      }
    }
    throw new IOException("Chromium did not start");
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean whole) {
      text.append(part);
      if (whole) {
        try {
          answers.add(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }

  private JsonNode send(String method, Map<String, ?> parameters, String sessionId)
      throws Exception {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!sessionId.isEmpty()) {
      message.put("sessionId", sessionId);
    }
    socket.sendText(message.toString(), true).get(300, TimeUnit.SECONDS);
    while (true) {
      JsonNode answer = Objects.requireNonNull(answers.poll(300, TimeUnit.SECONDS), method);
      if (answer.path("id").asInt() == last) {
        if (answer.has("error")) {
          throw new IllegalStateException(method + ": " + answer.get("error"));
        }
        return answer.path("result");
      }
      if (answer.path("method").asText().equals("Runtime.exceptionThrown")) {
        complaints.add(answer.at("/params/exceptionDetails/exception/description").asText());
      }
    }
  }

  /** A command to the page. */
  JsonNode command(String method, Map<String, ?> parameters) throws Exception {
    return send(method, parameters, session);
  }

  /** Opens a file and waits until it is loaded. */
  void open(Path file) throws Exception {
    command("Page.navigate", Map.of("url", file.toUri().toString()));
    waitFor("document.readyState === 'complete' && location.protocol === 'file:'");
  }

  /** The value of a JavaScript expression, as text. */
  String evaluate(String expression) throws Exception {
    JsonNode answer =
        command("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value").asText();
  }

  /** Waits, at most five minutes, until an expression is true; frames are the clock. */
  void waitFor(String condition) throws Exception {
    for (long end = System.nanoTime() + 300_000_000_000L; System.nanoTime() < end; ) {
      try {
        if (evaluate("String(Boolean(" + condition + "))").equals("true")) {
          return;
        }
      } catch (IllegalStateException e) {
        // The page is being replaced.
      }
      nextFrame();
    }
    throw new IllegalStateException("never true: " + condition);
  }

  private void nextFrame() throws Exception {
    try {
      command(
          "Runtime.evaluate",
          Map.of(
              "expression",
              "new Promise(done => requestAnimationFrame(() => done(1)))",
              "awaitPromise",
              true));
    } catch (IllegalStateException e) {
      // The page is being replaced.
    }
  }

  /** Types a text where the focus is. */
  void type(String text) throws Exception {
    command("Input.insertText", Map.of("text", text));
  }

  /** Presses a key, such as {@code Enter}, {@code Tab}, {@code ArrowRight} or {@code +}. */
  void press(String key) throws Exception {
    int code =
        switch (key) {
          case "Enter" -> 13;
          case "Tab" -> 9;
          case "Escape" -> 27;
          case "ArrowLeft" -> 37;
          case "ArrowRight" -> 39;
          default -> key.charAt(0);
        };
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    Map<String, Object> down = new java.util.HashMap<>(Map.of("type", "keyDown", "key", key));
    down.put("windowsVirtualKeyCode", code);
    if (!text.isEmpty()) {
      down.put("text", text);
    }
    command("Input.dispatchKeyEvent", down);
    command("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Clicks in the middle of an element. */
  void click(String selector) throws Exception {
    evaluate("document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
    JsonNode middle =
        JSON.readTree(
            evaluate(
                "(() => { const r = document.querySelector('"
                    + selector
                    + "').getBoundingClientRect();"
                    + " return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]); })()"));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      command(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              middle.get(0).asDouble(),
              "y",
              middle.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** What went wrong in the page since it started. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
