package io.github.docusauruslint.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The site of a case while it is laid out: a repository with a site folder {@code site}, and beside
 * the repository a folder that is none of the site's business.
 */
final class HostileSite {
  /** What stands in the files that nobody may read. */
  static final String SECRET = "TOP-SECRET-4711";

  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
          + " [['classic', {}]]};\n";

  private final Path folder;
  private final Path site;

  private HostileSite(Path folder) {
    this.folder = folder;
    this.site = folder.resolve("repository/site");
  }

  /** A site with one good page. */
  static HostileSite in(Path folder) {
    HostileSite made = new HostileSite(folder);
    made.file("docusaurus.config.js", CONFIG);
    made.file("docs/good.md", "# Good\n\n[self](./good.md)\n");
    made.folder("../.git");
    made.file("../../outside/secret.md", "# " + SECRET + "\n\n[" + SECRET + "](/" + SECRET + ")\n");
    made.file("../../outside/secret.js", "module.exports = '" + SECRET + "';\n");
    made.file("../../outside/secret.json", "{\"title\": \"" + SECRET + "\"}\n");
    return made;
  }

  /** The site folder. */
  Path path() {
    return site;
  }

  /** A folder that lies outside of the repository. */
  Path outside() {
    return folder.resolve("outside");
  }

  HostileSite file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  HostileSite file(String path, byte[] bytes) {
    try {
      Path file = site.resolve(path).normalize();
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HostileSite folder(String path) {
    try {
      Files.createDirectories(site.resolve(path).normalize());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The config is a classic site's with something more in the object. */
  HostileSite config(String more) {
    return file("docusaurus.config.js", CONFIG.replace("{title: 'T',", "{title: 'T', " + more));
  }

  HostileSite link(String path, Path target) {
    try {
      Path link = site.resolve(path).normalize();
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, target);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HostileSite mode(String path, String mode) {
    try {
      Files.setPosixFilePermissions(site.resolve(path), PosixFilePermissions.fromString(mode));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What only a shell can make, run in the site folder. */
  HostileSite shell(String script) {
    try {
      Process process =
          new ProcessBuilder("sh", "-ec", script)
              .directory(site.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
