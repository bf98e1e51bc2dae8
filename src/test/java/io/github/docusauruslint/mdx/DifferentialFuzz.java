package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutates pieces of real pages, asks Docusaurus's own pipeline and ours, and prints the smallest
 * page on which they disagree. For those who have Node and a folder with {@code mdx-facts.mjs} and
 * its packages installed:
 *
 * <pre>
 * ./mvnw test -Dtest=DifferentialFuzz -Dfuzz.oracle=DIR -Dfuzz.pages=DIR
 *     [-Dfuzz.cases=2000] [-Dfuzz.minutes=60] [-Dfuzz.seed=1] [-Dfuzz.shown=10]
 *     [-Dfuzz.format=mdx,md] [-Dfuzz.compat=on,off] [-Dfuzz.kind=doc,post]
 *     [-Dfuzz.math=OFF|WITHOUT_SINGLE_DOLLARS|ON]
 * </pre>
 *
 * <p>Where several formats, compatibilities with MDX 1 or kinds of pages are given, pages take
 * turns with all combinations.
 *
 * <p>For math the folder's script must use remark-math with the same options.
 *
 * <p>It stops after that many cases, minutes or findings. The same seed makes the same cases.
 */
class DifferentialFuzz {

  @Test
  void disagreesNowhere() throws IOException {
    String folder = System.getProperty("fuzz.oracle");
    String pageFolder = System.getProperty("fuzz.pages");
    assumeTrue(folder != null && pageFolder != null, "give -Dfuzz.oracle and -Dfuzz.pages");
    long seed = Long.getLong("fuzz.seed", 1);
    int cases = Integer.getInteger("fuzz.cases", 2000);
    int shown = Integer.getInteger("fuzz.shown", 10);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.getLong("fuzz.minutes", 10_000));
    try (NodeOracle oracle = new NodeOracle(Path.of(folder))) {
      PageMutator mutator = new PageMutator(new Random(seed), read(Path.of(pageFolder)));
      Disagreements disagreements = new Disagreements(oracle, sites());
      int found =
          disagreements.hunt(mutator, tried -> tried < cases && System.nanoTime() < end, shown);
      System.out.printf(
          Locale.ROOT,
          "%d pages, %d questions asked, %d disagreements, seed %d%n",
          disagreements.cases(),
          oracle.asked(),
          found,
          seed);
      assertThat(found).isZero();
    }
  }

  private static List<MdxOptions> sites() {
    List<MdxOptions> sites = new ArrayList<>();
    for (String format : values("fuzz.format", "mdx")) {
      for (String compat : values("fuzz.compat", "on")) {
        for (String kind : values("fuzz.kind", "doc")) {
          boolean on = compat.equals("on");
          sites.add(
              new MdxOptions(
                  format.equals("md") ? PageFacts.Format.MD : PageFacts.Format.MDX,
                  on,
                  on,
                  on,
                  kind.equals("post"),
                  MdxOptions.DEFAULT_ADMONITIONS,
                  false,
                  MdxOptions.MathSyntax.valueOf(System.getProperty("fuzz.math", "OFF"))));
        }
      }
    }
    return sites;
  }

  private static List<String> values(String property, String otherwise) {
    return List.of(System.getProperty(property, otherwise).split(","));
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
