package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** A site's files and a few that exist for an evaluation only; folders do not list those. */
final class OverlayTree implements FileTree {
  private final FileTree files;
  private final Map<String, SourceText> added;

  OverlayTree(FileTree files, Map<String, SourceText> added) {
    this.files = files;
    this.added = new ConcurrentHashMap<>(added);
  }

  void add(String path, SourceText text) {
    added.put(path, text);
  }

  void remove(String path) {
    added.remove(path);
  }

  @Override
  public Kind kind(String path) {
    return added.containsKey(path) ? Kind.FILE : files.kind(path);
  }

  @Override
  public List<String> list(String folder) {
    return files.list(folder);
  }

  @Override
  public SourceText read(String path) throws IOException {
    SourceText text = added.get(path);
    return text == null ? files.read(path) : text;
  }

  @Override
  public SortedMap<String, Obstacle> obstacles() {
    return files.obstacles();
  }
}
