package io.github.docusauruslint.fix;

import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a site with some of them as they would be after fixes. */
record EditedTree(FileTree files, Map<String, SourceText> edited) implements FileTree {
  EditedTree {
    edited = Map.copyOf(edited);
  }

  @Override
  public Kind kind(String path) {
    return files.kind(path);
  }

  @Override
  public List<String> list(String folder) {
    return files.list(folder);
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
}
