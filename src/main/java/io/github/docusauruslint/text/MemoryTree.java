package io.github.docusauruslint.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files that are only in memory: examples, standard input, tests. */
public final class MemoryTree implements FileTree {
  private final Map<String, String> files;
  private final Map<String, TreeSet<String>> folders = new TreeMap<>();

  private MemoryTree(Map<String, String> files) {
    this.files = files;
    folders.put("", new TreeSet<>());
    files.keySet().forEach(this::addFolders);
  }

  /**
   * A tree of these files.
   *
   * @param files path relative to the site folder, to the text of the file
   */
  public static MemoryTree of(Map<String, String> files) {
    Map<String, String> normalized = new LinkedHashMap<>();
    files.forEach((path, text) -> normalized.put(Paths.normalize(path), text));
    return new MemoryTree(normalized);
  }

  private void addFolders(String path) {
    for (String child = path; !child.isEmpty() && !child.equals(".."); ) {
      String folder = Paths.folder(child);
      folders.computeIfAbsent(folder, f -> new TreeSet<>()).add(Paths.name(child));
      child = folder;
    }
  }

  @Override
  public Kind kind(String path) {
    String normalized = Paths.normalize(path);
    if (files.containsKey(normalized)) {
      return Kind.FILE;
    }
    return folders.containsKey(normalized) ? Kind.FOLDER : Kind.ABSENT;
  }

  @Override
  public List<String> list(String folder) {
    TreeSet<String> names = folders.get(Paths.normalize(folder));
    return names == null ? List.of() : new ArrayList<>(names);
  }

  @Override
  public SourceText read(String path) throws IOException {
    @Nullable String text = files.get(Paths.normalize(path));
    if (text == null) {
      throw new IOException("there is no file " + path);
    }
    return SourceText.of(text);
  }
}
