package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutates pieces of real pages, asks Docusaurus's own pipeline and ours, and prints the smallest
 * page on which they disagree. For those who have Node and a folder with {@code mdx-facts.mjs} and
 * its packages installed:
 *
 * <pre>
 * ./mvnw test -Dtest=DifferentialFuzz -Dfuzz.oracle=DIR -Dfuzz.pages=DIR
 *     [-Dfuzz.cases=2000] [-Dfuzz.seed=1] [-Dfuzz.format=mdx|md] [-Dfuzz.shown=10]
 *     [-Dfuzz.math=OFF|WITHOUT_SINGLE_DOLLARS|ON]
 * </pre>
 *
 * <p>For math the folder's script must use remark-math with the same options.
 *
 * <p>It stops after that many cases or findings. The same seed makes the same cases.
 */
class DifferentialFuzz {

  @Test
  void disagreesNowhere() throws IOException {
    String folder = System.getProperty("fuzz.oracle");
    String pageFolder = System.getProperty("fuzz.pages");
    assumeTrue(folder != null && pageFolder != null, "give -Dfuzz.oracle and -Dfuzz.pages");
    PageFacts.Format format =
        System.getProperty("fuzz.format", "mdx").equals("md")
            ? PageFacts.Format.MD
            : PageFacts.Format.MDX;
    MdxOptions options =
        new MdxOptions(
            format,
            true,
            true,
            true,
            false,
            MdxOptions.DEFAULT_ADMONITIONS,
            false,
            MdxOptions.MathSyntax.valueOf(System.getProperty("fuzz.math", "OFF")));
    long seed = Long.getLong("fuzz.seed", 1);
    int cases = Integer.getInteger("fuzz.cases", 2000);
    int shown = Integer.getInteger("fuzz.shown", 10);
    try (NodeOracle oracle = new NodeOracle(Path.of(folder), format)) {
      PageMutator mutator = new PageMutator(new Random(seed), read(Path.of(pageFolder)));
      List<String> found = new Disagreements(oracle, options).hunt(mutator, cases, shown);
      found.forEach(System.out::println);
      System.out.println(
          oracle.asked() + " questions asked, " + found.size() + " disagreements, seed " + seed);
      assertThat(found).isEmpty();
    }
  }

  private static List<String> read(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.mdx?")).sorted().toList()) {
        pages.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }
}
