package io.github.docusauruslint.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The content folders of the versions of a plugin instance, to be asked for the version of a file,
 * however many there are.
 */
final class VersionFolders {
  private final List<List<String>> versions;

  /** The first version that has a folder. */
  private final Map<String, Integer> byFolder = new HashMap<>();

  /** How long folders are. */
  private final TreeSet<Integer> lengths = new TreeSet<>();

  VersionFolders(List<List<String>> versions) {
    this.versions = versions;
    for (int i = 0; i < versions.size(); i++) {
      for (String folder : versions.get(i)) {
        byFolder.putIfAbsent(folder, i);
        lengths.add(folder.length());
      }
    }
  }

  /** The folders of the first version of which one is what a file's path begins with; or none. */
  List<String> around(String file) {
    int first = versions.size();
    for (int length : lengths.headSet(file.length(), true)) {
      Integer version = byFolder.get(file.substring(0, length));
      first = version == null ? first : Math.min(first, version);
    }
    return first == versions.size() ? List.of() : versions.get(first);
  }
}
