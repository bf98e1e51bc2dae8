package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Shared;
import io.github.docusauruslint.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All pages of real sites, and what Docusaurus's own MDX pipeline saw in them. Prints one table; no
 * rate may fall below the floor recorded here.
 */
class OracleParityTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In percent; raise them as the rates rise. */
  private static final double FLOOR = 100;

  @TempDir private Path folder;

  private record Compared(String path, JsonNode expected, JsonNode actual) {}

  @Test
  void agreesWithDocusaurusOnRealPages() throws IOException, InterruptedException {
    Path oracle = Shared.oracle();
    assumeTrue(oracle != null, "no recorded truth beside the repository");
    Agreement scored = new Agreement();
    Agreement further = new Agreement();
    int pages = 0;
    int whole = 0;
    for (Path archive : archives(oracle)) {
      String site = archive.getFileName().toString().replace(".tar.xz", "");
      assumeTrue(unpack(archive, folder.resolve(site)), "no tar that unpacks xz");
      Path truth = oracle.resolve("truth").resolve(site).resolve("mdx-facts.jsonl.gz");
      for (Compared page : compare(site, truth)) {
        pages++;
        boolean same =
            scored.add(site + "/" + page.path, page.expected, page.actual, FactKinds.SCORED);
        same &= further.add(site + "/" + page.path, page.expected, page.actual, FactKinds.FURTHER);
        whole += same ? 1 : 0;
      }
    }
    System.out.println(
        pages + " pages of real sites, " + whole + " in full agreement with Docusaurus");
    System.out.print(scored.table());
    System.out.print(further.table());

    assertThat(pages).isPositive();
    assertThat(scored.rates())
        .allSatisfy((kind, rate) -> assertThat(rate).as(kind).isGreaterThanOrEqualTo(FLOOR));
    assertThat(further.rates())
        .allSatisfy((kind, rate) -> assertThat(rate).as(kind).isGreaterThanOrEqualTo(FLOOR));
  }

  private static List<Path> archives(Path oracle) throws IOException {
    try (Stream<Path> files = Files.list(oracle.resolve("pages"))) {
      return files.filter(file -> file.toString().endsWith(".tar.xz")).sorted().toList();
    }
  }

  private static boolean unpack(Path archive, Path target)
      throws IOException, InterruptedException {
    Files.createDirectories(target);
    try {
      Process tar =
          new ProcessBuilder("tar", "xJf", archive.toString(), "-C", target.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tar.waitFor(1, TimeUnit.MINUTES) && tar.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<Compared> compare(String site, Path truth) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(truth)), StandardCharsets.UTF_8))) {
      return new ArrayList<>(lines.lines().toList())
          .parallelStream().map(line -> page(site, line)).toList();
    }
  }

  private Compared page(String site, String line) {
    try {
      JsonNode expected = JSON.readTree(line);
      String path = expected.get("path").textValue();
      boolean blog = expected.path("blog").booleanValue();
      byte[] bytes = Files.readAllBytes(folder.resolve(site).resolve(path));
      SourceText source = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
      MdxOptions options = blog ? MdxOptions.DEFAULT.asBlogPost() : MdxOptions.DEFAULT;
      String actual = FactsJson.write(path, source, MdxParser.parse(source, path, options), blog);
      return new Compared(path, expected, JSON.readTree(actual));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
