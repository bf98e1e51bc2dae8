package io.github.docusauruslint.fix;

import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Edits of files on disk. A file is only written when it is valid UTF-8, may be written, and holds
 * byte for byte what the fixes started from; a symbolic link stays one, and the file behind it is
 * written.
 */
public final class DiskFiles implements Originals {
  private final DiskTree tree;
  private final Messages messages;
  private final Map<String, Original> originals = new LinkedHashMap<>();
  private final Map<Path, String> names = new LinkedHashMap<>();
  private final Set<String> aliases = new TreeSet<>();

  /** A file as it was. */
  private record Original(Path path, byte[] bytes) {}

  /** A file with its new content, which is on disk beside it. */
  private record Prepared(Original original, byte[] content, AtomicFile file) {}

  /**
   * The files of a site.
   *
   * @param messages the words for what cannot be written
   */
  public DiskFiles(DiskTree tree, Messages messages) {
    this.tree = tree;
    this.messages = messages;
  }

  @Override
  public @Nullable String refuse(String file, SourceText text) {
    try {
      Path path = tree.onDisk(file).toRealPath();
      String name = names.putIfAbsent(path, file);
      if (name != null && !name.equals(file)) {
        aliases.add(file);
        return messages.format("unwritten.alias", name);
      }
      byte[] bytes = Files.readAllBytes(path);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      if (AtomicFile.isReadOnly(path)) {
        return messages.format("unwritten.read-only");
      }
      originals.put(file, new Original(path, bytes));
      return Arrays.equals(bytes, encoded(text)) ? null : changed();
    } catch (CharacterCodingException e) {
      return messages.format("unwritten.not-utf8");
    } catch (UncheckedIOException e) {
      return changed(); // The text was not read yet, and is no longer there to be read.
    } catch (IOException e) {
      return reason(e);
    }
  }

  /** Other names of files that are edited; they need no edits of their own. */
  public Set<String> aliases() {
    return Set.copyOf(aliases);
  }

  /**
   * Writes files, each group wholly or not at all.
   *
   * @return the files that are as they were although they were to change, and why
   */
  public Map<String, String> write(List<List<FixOutcome.FileChange>> groups) {
    groups.stream()
        .flatMap(List::stream)
        .map(change -> originals.get(change.file()))
        .filter(Objects::nonNull)
        .map(original -> original.path().resolveSibling("."))
        .distinct()
        .forEach(AtomicFile::sweep);
    Map<String, String> failures = new TreeMap<>();
    for (List<FixOutcome.FileChange> group : groups) {
      Map<String, String> failed = writeGroup(group);
      failures.putAll(failed);
      if (!failed.isEmpty()) {
        String culprit = failed.keySet().iterator().next();
        group.forEach(
            change ->
                failures.putIfAbsent(change.file(), messages.format("unwritten.group", culprit)));
      }
    }
    return failures;
  }

  private Map<String, String> writeGroup(List<FixOutcome.FileChange> group) {
    Map<String, String> failed = new TreeMap<>();
    Map<String, Prepared> prepared = new LinkedHashMap<>();
    for (FixOutcome.FileChange change : group) {
      Original original = originals.get(change.file());
      try {
        if (original == null) {
          throw new IOException(changed());
        }
        byte[] content = encoded(change.after());
        AtomicFile file = prepare(original.path(), content);
        prepared.put(change.file(), new Prepared(original, content, file));
      } catch (IOException e) {
        failed.put(change.file(), reason(e));
      }
    }
    List<Prepared> done = new ArrayList<>();
    for (Map.Entry<String, Prepared> entry : prepared.entrySet()) {
      if (failed.isEmpty()) {
        try {
          commit(entry.getValue());
          done.add(entry.getValue());
          continue;
        } catch (IOException e) {
          failed.put(entry.getKey(), reason(e));
        }
      }
      entry.getValue().file().discard();
    }
    if (!failed.isEmpty()) {
      done.forEach(DiskFiles::restore);
    }
    return failed;
  }

  private static AtomicFile prepare(Path path, byte[] content) throws IOException {
    return AtomicFile.prepare(path, AtomicFile.Content.of(content), AtomicFile.Durability.KEPT);
  }

  private void commit(Prepared prepared) throws IOException {
    Original original = prepared.original();
    if (!Arrays.equals(Files.readAllBytes(original.path()), original.bytes())) {
      throw new IOException(changed());
    }
    prepared.file().commit();
  }

  /** Puts back what was there; a file of the same group could not be written. */
  private static void restore(Prepared written) {
    Original original = written.original();
    try {
      if (Arrays.equals(Files.readAllBytes(original.path()), written.content())) {
        prepare(original.path(), original.bytes()).commit();
      }
    } catch (IOException e) {
      // It holds a fix that belongs to another file: whole, and in the report as not written.
    }
  }

  private static byte[] encoded(SourceText text) {
    String mark = text.hasByteOrderMark() ? "\uFEFF" : "";
    return (mark + text.text()).getBytes(StandardCharsets.UTF_8);
  }

  private String changed() {
    return messages.format("unwritten.changed");
  }

  private String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return messages.format("unwritten.gone");
    }
    return e instanceof AccessDeniedException
        ? messages.format("unwritten.no-permission")
        : String.valueOf(e.getMessage());
  }
}
