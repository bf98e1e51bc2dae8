package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.config.Origin;
import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.diagnostic.BaselineText;
import io.github.docusauruslint.diagnostic.BaselineText.BaselineException;
import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.IoReason;
import io.github.docusauruslint.text.RepositoryBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A baseline on disk.
 *
 * @param name the file as the user knows it
 */
public record BaselineFile(Path file, String name) {
  /** The name that {@code --write-baseline} takes where no other is given, in the site folder. */
  public static final String DEFAULT_NAME = ".docusaurus-lint-baseline.jsonl";

  /**
   * The baseline that a configuration names; null when it names none.
   *
   * @param site the site folder
   * @param here the folder from which the user sees files
   * @throws LintException when it lies outside of the repository: whoever wrote the configuration
   *     is not asked what to read and to replace there
   */
  public static @Nullable BaselineFile of(LintConfig config, Path site, Path here)
      throws LintException {
    String named = config.baseline();
    if (named == null) {
      return null;
    }
    BaselineFile baseline = named(named, site, here);
    if (!RepositoryBounds.of(site.toAbsolutePath().normalize()).hold(baseline.file())) {
      throw new LintException(
          place(config, site, here)
              + "the baseline "
              + baseline.name()
              + " lies outside of the repository, where only --baseline can name one");
    }
    return baseline;
  }

  private static String place(LintConfig config, Path site, Path here) {
    Origin origin = config.origins().get(LintConfigReader.BASELINE);
    return origin == null
        ? ""
        : named(origin.source(), site, here).name()
            + ":"
            + origin.line()
            + ":"
            + origin.column()
            + ": ";
  }

  /**
   * A baseline by its path from the site folder.
   *
   * @param here the folder from which the user sees files
   */
  public static BaselineFile named(String path, Path site, Path here) {
    Path file = site.resolve(path).toAbsolutePath().normalize();
    return new BaselineFile(file, shown(file, here.toAbsolutePath().normalize()));
  }

  private static String shown(Path file, Path here) {
    boolean related = Objects.equals(file.getRoot(), here.getRoot());
    return related ? here.relativize(file).toString() : file.toString();
  }

  /**
   * Reads it.
   *
   * @throws LintException when it is not there, torn, foreign or too new
   */
  public Baseline read() throws LintException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new LintException("the baseline " + name + " is no file");
    }
    try {
      return BaselineText.read(new String(BoundedFile.read(file, name), StandardCharsets.UTF_8));
    } catch (BaselineException e) {
      throw new LintException(name + ":" + e.line() + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new LintException("there is no baseline " + name + "; --write-baseline makes it");
    } catch (AccessDeniedException e) {
      throw new LintException("no permission to read the baseline " + name);
    } catch (BoundedFile.TooLargeException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new LintException("cannot read the baseline " + name + ": " + IoReason.of(e));
    }
  }

  /** Whether there is one to read. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Replaces it as a whole, or leaves it as it was.
   *
   * @throws LintException when it cannot be written
   */
  public void write(Baseline baseline) throws LintException {
    try {
      byte[] text = BaselineText.write(baseline).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(file, AtomicFile.Content.of(text), AtomicFile.Durability.KEPT);
    } catch (IOException e) {
      throw new LintException("cannot write the baseline " + name + ": " + e.getMessage());
    }
  }
}
