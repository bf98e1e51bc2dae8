package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Docusaurus's own pipeline: a Node process that answers pages with facts, line by line. */
final class NodeOracle implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCRIPT =
      """
      import readline from 'node:readline';
      const {createExtractor} = await import(process.argv[2]);
      const extractors = new Map();
      console.error = console.warn = () => {};
      const write = process.stdout.write.bind(process.stdout);
      console.log = console.info = () => {};
      for await (const line of readline.createInterface({input: process.stdin})) {
        const {page, format, mdx1Compat, blog} = JSON.parse(line);
        const key = format + mdx1Compat;
        if (!extractors.has(key)) {
          extractors.set(key, await createExtractor({format, mdx1Compat}));
        }
        write(JSON.stringify(await extractors.get(key)('page.mdx', page, {blog})) + '\\n');
      }
      """;

  private final Process node;
  private int asked;

  /**
   * @param folder where {@code mdx-facts.mjs} is, with its packages installed
   */
  NodeOracle(Path folder) throws IOException {
    node =
        new ProcessBuilder(
                "node",
                "--input-type=module",
                "-e",
                SCRIPT,
                // What is imported takes the first argument for the path of the running script.
                ".",
                folder.resolve("mdx-facts.mjs").toUri().toString())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  /** The facts of a page on a site with that format, with the compatibility with MDX 1 or not. */
  JsonNode ask(String page, MdxOptions options) throws IOException {
    asked++;
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("page", page);
    question.put("format", options.format() == PageFacts.Format.MD ? "md" : "mdx");
    question.put("mdx1Compat", options.comments());
    question.put("blog", options.blogPost());
    node.outputWriter(StandardCharsets.UTF_8)
        .append(JSON.writeValueAsString(question))
        .append('\n')
        .flush();
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
