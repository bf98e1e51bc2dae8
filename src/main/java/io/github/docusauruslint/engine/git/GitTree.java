package io.github.docusauruslint.engine.git;

import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site as a commit has them, and beside them those that git ignores, as they lie on
 * disk. Nothing is checked out. Safe for use by several threads.
 *
 * <p>As on disk, a symbolic link that leads out of the repository is {@link FileTree.Kind#ABSENT}.
 * A submodule shows the commit that the commit names, where that is at hand.
 */
public final class GitTree implements FileTree {
  private static final int MOST_LINKS = 40;

  private final DiskTree disk;
  private final GitIgnore ignore;
  private final GitModules modules;
  private final String site;
  private final Map<String, Folder> folders = new ConcurrentHashMap<>();

  /**
   * A tree.
   *
   * @param root the tree object of the whole repository
   * @param site the site folder as seen from the repository
   */
  GitTree(
      GitObjects objects,
      ObjectId root,
      String site,
      DiskTree disk,
      GitIgnore ignore,
      GitModules modules) {
    this.disk = disk;
    this.ignore = ignore;
    this.modules = modules;
    this.site = site;
    folders.put("", new Folder(objects, "", root));
  }

  /** Whether a file of the commit is, byte for byte, what lies on disk under the same name. */
  public boolean isUnchanged(String path) {
    Node node = find(path);
    return node instanceof OnDisk
        || (node instanceof Blob blob
            && disk.isFile(path)
            && BlobHash.matches(blob.id(), disk.onDisk(path)));
  }

  @Override
  public Kind kind(String path) {
    return find(path).kind();
  }

  @Override
  public List<String> list(String folder) {
    return find(folder).list();
  }

  @Override
  public SourceText read(String path) throws IOException {
    return find(path).read(path);
  }

  /** What a path names, links followed. */
  private sealed interface Node {
    Kind kind();

    List<String> list();

    SourceText read(String path) throws IOException;
  }

  private static final class Nothing implements Node {
    @Override
    public Kind kind() {
      return Kind.ABSENT;
    }

    @Override
    public List<String> list() {
      return List.of();
    }

    @Override
    public SourceText read(String path) throws IOException {
      throw new IOException("there is no file " + path);
    }
  }

  /** What git ignores is read from disk. */
  private record OnDisk(DiskTree tree, String path) implements Node {
    @Override
    public Kind kind() {
      return tree.kind(path);
    }

    @Override
    public List<String> list() {
      return tree.list(path);
    }

    @Override
    public SourceText read(String shown) throws IOException {
      return tree.read(path);
    }
  }

  private record Blob(GitObjects objects, ObjectId id) implements Node {
    @Override
    public Kind kind() {
      return Kind.FILE;
    }

    @Override
    public List<String> list() {
      return List.of();
    }

    @Override
    public SourceText read(String path) throws IOException {
      try {
        return SourceText.of(new String(objects.blob(id), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IOException(
            "cannot read " + path + " of " + objects.revision() + ": " + e.getMessage(), e);
      }
    }
  }

  /** A folder of the commit. */
  private final class Folder implements Node {
    private final GitObjects objects;
    private final String path;
    private final Map<String, GitObjects.Entry> entries;
    private final List<String> ignored;

    Folder(GitObjects objects, String path, ObjectId tree) {
      this.objects = objects;
      this.path = path;
      this.entries = objects.tree(tree);
      this.ignored = new ArrayList<>();
      for (String name : disk.list(onDisk(path))) {
        if (!entries.containsKey(name) && !name.equals(".git")) {
          String child = Paths.resolve(path, name);
          if (ignore.isIgnored(child, disk.isFolder(onDisk(child)))) {
            ignored.add(name);
          }
        }
      }
    }

    @Override
    public Kind kind() {
      return Kind.FOLDER;
    }

    @Override
    public List<String> list() {
      List<String> names = new ArrayList<>(entries.keySet());
      names.addAll(ignored);
      Collections.sort(names);
      return names;
    }

    @Override
    public SourceText read(String shown) throws IOException {
      throw new IOException(shown + " is a folder, not a file");
    }

    /** What a name in this folder stands for; a link as a link. */
    GitObjects.@Nullable Entry entry(String name) {
      return entries.get(name);
    }

    Node child(String name, GitObjects.@Nullable Entry entry) {
      String child = Paths.resolve(path, name);
      if (entry == null) {
        return ignored.contains(name) ? new OnDisk(disk, onDisk(child)) : new Nothing();
      }
      if (FileMode.TREE.equals(entry.mode())) {
        return folders.computeIfAbsent(child, c -> new Folder(objects, c, entry.id()));
      }
      if (!FileMode.GITLINK.equals(entry.mode())) {
        return new Blob(objects, entry.id());
      }
      GitModules.Module module = modules.open(objects, child, entry.id());
      return module == null
          ? new Nothing()
          : folders.computeIfAbsent(child, c -> new Folder(module.objects(), c, module.tree()));
    }
  }

  private Node find(String path) {
    String inside =
        site.isEmpty() || path.isEmpty()
            ? (path.isEmpty() ? site : Paths.normalize(path))
            : Paths.resolve(site, path);
    return find(inside, 0);
  }

  private Node find(String inside, int links) {
    if (inside.equals("..") || inside.startsWith("../") || links > MOST_LINKS) {
      return new Nothing();
    }
    Node at = folders.get("");
    int from = 0;
    while (from < inside.length()) {
      int slash = inside.indexOf('/', from);
      int end = slash < 0 ? inside.length() : slash;
      String name = inside.substring(from, end);
      if (at instanceof OnDisk onDisk) {
        return new OnDisk(disk, Paths.resolve(onDisk.path(), inside.substring(from)));
      }
      if (!(at instanceof Folder folder)) {
        return new Nothing();
      }
      GitObjects.Entry entry = folder.entry(name);
      if (entry != null && FileMode.SYMLINK.equals(entry.mode())) {
        String target = Paths.resolve(folder.path, folder.objects.link(entry.id()));
        boolean above = inside.substring(0, end).startsWith(target + "/") || target.isEmpty();
        return above
            ? new Nothing()
            : find(Paths.resolve(target, inside.substring(end)), links + 1);
      }
      at = folder.child(name, entry);
      from = end + 1;
    }
    return at == null ? new Nothing() : at;
  }

  /** A path of the repository as the tree on disk wants it. */
  private String onDisk(String path) {
    return Paths.relativize(disk.siteInRepository(), path);
  }
}
