package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ids that footnotes get: on each call, on the heading over them, on each footnote that is
 * called, in the order of the first calls (mdast-util-to-hast 13.2).
 */
final class FootnoteAnchors {
  private final Map<String, Integer> calls = new LinkedHashMap<>();
  private final Set<String> defined = new LinkedHashSet<>();
  private final List<String> ids = new ArrayList<>();

  void reference(String identifier) {
    int count = calls.merge(identifier, 1, Integer::sum);
    ids.add("user-content-fnref-" + safe(identifier) + (count > 1 ? "-" + count : ""));
  }

  void definition(Nodes.Reference definition) {
    defined.add(definition.identifier);
  }

  /** All ids, in the order of the page. */
  List<String> ids() {
    List<String> all = new ArrayList<>(ids);
    List<String> notes = new ArrayList<>();
    for (String identifier : calls.keySet()) {
      if (defined.contains(identifier)) {
        notes.add("user-content-fn-" + safe(identifier));
      }
    }
    if (!notes.isEmpty()) {
      all.add("footnote-label");
      all.addAll(notes);
    }
    return all;
  }

  private static String safe(String identifier) {
    return identifier.toLowerCase(Locale.ROOT);
  }
}
