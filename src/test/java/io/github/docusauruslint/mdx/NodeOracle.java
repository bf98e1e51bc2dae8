package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Docusaurus's own pipeline: a Node process that answers pages with facts, line by line. */
final class NodeOracle implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCRIPT =
      """
      import readline from 'node:readline';
      const {createExtractor} = await import(process.argv[2]);
      const extract = await createExtractor({format: process.argv[3]});
      console.error = console.warn = () => {};
      const write = process.stdout.write.bind(process.stdout);
      console.log = console.info = () => {};
      for await (const line of readline.createInterface({input: process.stdin})) {
        write(JSON.stringify(await extract('page.mdx', JSON.parse(line))) + '\\n');
      }
      """;

  private final Process node;
  private int asked;

  /**
   * @param folder where {@code mdx-facts.mjs} is, with its packages installed
   */
  NodeOracle(Path folder, PageFacts.Format format) throws IOException {
    node =
        new ProcessBuilder(
                "node",
                "--input-type=module",
                "-e",
                SCRIPT,
                // What is imported takes the first argument for the path of the running script.
                ".",
                folder.resolve("mdx-facts.mjs").toUri().toString(),
                format.name().toLowerCase(Locale.ROOT))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  /** The facts of a page. */
  JsonNode ask(String page) throws IOException {
    asked++;
    String question = new JsonWriter().value(page) + "\n";
    node.outputWriter(StandardCharsets.UTF_8).append(question).flush();
    String answer;
    do {
      answer = node.inputReader(StandardCharsets.UTF_8).readLine();
      if (answer == null) {
        throw new IOException("the oracle is gone");
      }
    } while (!answer.startsWith("{\"path\""));
    return JSON.readTree(answer);
  }

  /** How often it was asked. */
  int asked() {
    return asked;
  }

  @Override
  public void close() {
    node.destroy();
  }
}
