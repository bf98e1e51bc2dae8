package io.github.docusauruslint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;

/** A small site in a git repository of its own, on disk. */
public final class GitSite implements AutoCloseable {
  private static final PersonIdent SOMEONE = new PersonIdent("Someone", "someone@example.com");
  private static final String CONFIG =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  private final Path root;
  private final Git git;

  private GitSite(Path root, Git git) {
    this.root = root;
    this.git = git;
  }

  /** A repository without a commit. */
  public static GitSite init(Path root) throws GitAPIException, IOException {
    Files.createDirectories(root);
    Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
    StoredConfig config = git.getRepository().getConfig();
    config.setString("core", null, "autocrlf", "false");
    config.setString("core", null, "excludesFile", root.resolve(".git/none").toString());
    config.setString("user", null, "name", "Someone");
    config.setString("user", null, "email", "someone@example.com");
    config.setBoolean("commit", null, "gpgSign", false);
    config.save();
    return new GitSite(root, git);
  }

  /** A site with a home page that links to a page with two headings; not committed. */
  public static GitSite create(Path root) throws GitAPIException, IOException {
    GitSite site = init(root);
    site.write("docusaurus.config.js", CONFIG);
    site.write("docs/index.md", "---\nslug: /\n---\n\n[a](/a#part) [b](/b)\n");
    site.write("docs/a.md", "# A\n\n## Part\n\n[old](/old) fault\n");
    site.write("docs/b.md", "# B\n\n" + "Some words that make the page itself.\n\n".repeat(8));
    return site;
  }

  public Path root() {
    return root;
  }

  public Git git() {
    return git;
  }

  public GitSite write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public GitSite delete(String path) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(path))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return this;
  }

  public GitSite move(String from, String to) throws IOException {
    Files.createDirectories(root.resolve(to).getParent());
    Files.move(root.resolve(from), root.resolve(to));
    return this;
  }

  /** Commits all that is there. */
  public RevCommit commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit().setMessage(message).setAuthor(SOMEONE).setCommitter(SOMEONE).call();
  }

  @Override
  public void close() {
    git.close();
  }
}
