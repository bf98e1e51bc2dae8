package io.github.docusauruslint.engine.git;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.UserConfigFile;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings as JGit sees them. Left to itself it runs {@code git} to find the system's
 * configuration, writes probes into the repository to learn how exact the file system's clock is,
 * and keeps the answer in the user's home.
 */
final class QuietSystem extends SystemReader {
  private static final String CLOCK = "filesystem";

  private final SystemReader usual;

  private QuietSystem(SystemReader usual) {
    this.usual = usual;
  }

  /** Makes JGit use it, for this process. */
  static void install() {
    SystemReader usual = SystemReader.getInstance();
    if (!(usual instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(usual));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    File home = new File(fs.userHome(), ".gitconfig");
    Path xdg = getXdgConfigDirectory(fs);
    File shared = new File(xdg == null ? fs.userHome() : xdg.toFile(), "git/config");
    return new UserConfigFile(parent, home, shared, fs) {
      @Override
      public long getTimeUnit(
          String section, String subsection, String name, long otherwise, TimeUnit unit) {
        return section.equals(CLOCK)
            ? unit.convert(1, TimeUnit.SECONDS)
            : super.getTimeUnit(section, subsection, name, otherwise, unit);
      }
    };
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new FileBasedConfig(parent, new File("/etc/gitconfig"), fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return usual.openJGitConfig(parent, fs);
  }

  @Override
  public String getHostname() {
    return "localhost"; // For what is committed; we commit nothing, and the real one costs a
    // look-up.
  }

  @Override
  public @Nullable String getenv(String variable) {
    return usual.getenv(variable);
  }

  @Override
  public @Nullable String getProperty(String key) {
    return usual.getProperty(key);
  }

  @Override
  public long getCurrentTime() {
    return usual.getCurrentTime();
  }

  @Override
  public int getTimezone(long when) {
    return usual.getTimezone(when);
  }
}
