package io.github.docusauruslint.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A tree in which some files have another text than on disk, as in an editor that has not saved
 * yet.
 *
 * @param edited the texts by path; a file need not be there, its folder must
 */
public record EditedTree(FileTree files, Map<String, SourceText> edited) implements FileTree {
  public EditedTree {
    edited = Map.copyOf(edited);
  }

  @Override
  public Kind kind(String path) {
    return edited.containsKey(path) ? Kind.FILE : files.kind(path);
  }

  @Override
  public List<String> list(String folder) {
    TreeSet<String> names = new TreeSet<>(files.list(folder));
    for (String path : edited.keySet()) {
      if (folder.equals(Paths.folder(path))) {
        names.add(Paths.name(path));
      }
    }
    return List.copyOf(names);
  }

  @Override
  public SourceText read(String path) throws IOException {
    SourceText text = edited.get(path);
    return text == null ? files.read(path) : text;
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return edited.containsKey(path) ? FileTree.super.bytes(path) : files.bytes(path);
  }

  /** What the disk says of an edited file is not about its text. */
  @Override
  public @Nullable FileStamp stamp(String path) {
    return edited.containsKey(path) ? null : files.stamp(path);
  }

  @Override
  public String siteInRepository() {
    return files.siteInRepository();
  }

  @Override
  public SortedMap<String, Obstacle> obstacles() {
    return files.obstacles();
  }
}
