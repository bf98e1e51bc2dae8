package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.cache.CacheFiles;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the cache: what they give is what was put in, or nothing. A character is a byte. */
final class CacheTarget implements FuzzTarget {
  private static final String PAGE =
      "---\ntitle: T\ntags: [a, {b: 1.5}]\n---\n\nimport I from 'i';\n\n# A {#b}\n\n"
          + "[a](./b.md) ![c](d.png) <C d=\"e\" f={[{g: require('h')}]}/>\n\n"
          + ":::note[x]{.y}\n\n{/* z */}\n\n:::\n\n<open>\n";

  /** As many inputs go by memory alone for one that goes by way of the disk. */
  private static final int ON_DISK = 64;

  private final Path folder;

  CacheTarget() {
    try {
      folder = Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
  }

  private void remove() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // It stays among the temporary files of the machine.
    }
  }

  @Override
  public String name() {
    return "cache";
  }

  @Override
  public Charset charset() {
    return StandardCharsets.ISO_8859_1;
  }

  @Override
  public List<String> seeds() {
    List<String> seeds = new ArrayList<>(List.of(""));
    try {
      for (PageFacts.Format format : PageFacts.Format.values()) {
        String page = format == PageFacts.Format.MD ? "---\nformat: md\n---\n<a b=c>\n" : PAGE;
        PageFacts facts = MdxParser.parse(SourceText.of(page), "a.mdx", MdxOptions.DEFAULT);
        Path file = Files.createTempFile(folder, "good", ".facts");
        seeds.add(new String(CacheFiles.facts(file, facts), charset()));
      }
      seeds.add(new String(CacheFiles.links(), charset()));
      seeds.add(new String(CacheFiles.outcome(folder.resolve("good.outcome")), charset()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seeds;
  }

  @Override
  public List<String> tokens() {
    return List.of(
        "\0",
        "\1",
        "\2",
        "\u00ff\u00ff\u00ff\u00ff",
        "\u007f\u00ff\u00ff\u00ff",
        "\u0080\0\0\0",
        "\u00ff\u00ff\u00ff\u00ff\u0007",
        "a.md",
        "GOOD",
        "DLFACTS1",
        "DLOUTCM3");
  }

  @Override
  public void accept(String text) throws IOException {
    byte[] bytes = text.getBytes(charset());
    CacheFiles.read(bytes);
    if (Math.floorMod(text.hashCode(), ON_DISK) == 0) {
      CacheFiles.openOnDisk(folder.resolve("bad.facts"), bytes);
    }
  }
}
