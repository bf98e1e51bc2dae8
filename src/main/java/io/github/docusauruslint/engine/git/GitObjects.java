package io.github.docusauruslint.engine.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * The objects of one repository, read one by one. Safe for use by several threads.
 *
 * @param revision how the user called the state that is read, for messages
 */
record GitObjects(Repository repository, String revision) {

  /**
   * What a tree object names.
   *
   * @param mode a file, a tree, a symbolic link or a submodule
   */
  record Entry(FileMode mode, ObjectId id) {}

  /** The entries of a tree by their names. */
  Map<String, Entry> tree(ObjectId id) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (ObjectReader reader = repository.newObjectReader()) {
      CanonicalTreeParser parser = new CanonicalTreeParser();
      for (parser.reset(reader, id); !parser.eof(); parser.next()) {
        entries.put(
            parser.getEntryPathString(),
            new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
      }
      return entries;
    } catch (IOException e) {
      throw new GitException("cannot read a folder of " + revision + ": " + reason(e));
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws IOException when they are broken; the message says how
   * @throws GitException when the clone lacks them
   */
  byte[] blob(ObjectId id) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.open(id, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
    } catch (MissingObjectException e) {
      throw new GitException("cannot read a file of " + revision + ": " + reason(e));
    } catch (IOException e) {
      throw new IOException(reason(e), e);
    }
  }

  /** Where a symbolic link leads, as it is written; nowhere when it cannot be read. */
  String link(ObjectId id) {
    try {
      return new String(blob(id), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String reason(IOException e) {
    return e instanceof MissingObjectException
        ? "this clone lacks it; git fetch --refetch --no-filter brings it"
        : String.valueOf(e.getMessage());
  }
}
