package io.github.docusauruslint.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree in which one file has another text than on disk, as in an editor that has not saved yet.
 *
 * @param path the file, which need not be there; its folder must
 */
public record EditedTree(FileTree files, String path, SourceText text) implements FileTree {

  @Override
  public Kind kind(String wanted) {
    return wanted.equals(path) ? Kind.FILE : files.kind(wanted);
  }

  @Override
  public List<String> list(String folder) {
    List<String> names = files.list(folder);
    String name = Paths.name(path);
    if (!folder.equals(Paths.folder(path)) || names.contains(name)) {
      return names;
    }
    List<String> more = new ArrayList<>(names);
    more.add(name);
    more.sort(null);
    return more;
  }

  @Override
  public SourceText read(String wanted) throws IOException {
    return wanted.equals(path) ? text : files.read(wanted);
  }

  @Override
  public byte[] bytes(String wanted) throws IOException {
    return wanted.equals(path) ? FileTree.super.bytes(wanted) : files.bytes(wanted);
  }

  @Override
  public @Nullable FileStamp stamp(String wanted) {
    return wanted.equals(path) ? null : files.stamp(wanted);
  }
}
