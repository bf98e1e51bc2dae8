package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids that footnotes get: on each call, on the heading over them, on each footnote that is
 * called, in the order of the first calls (mdast-util-to-hast 13.2). A footnote that is not called
 * is not rendered, nor are the calls in it.
 */
final class FootnoteAnchors {
  /** What stands in a URL as it is (normalizeUri of micromark-util-sanitize-uri 2.0.1). */
  private static final String PLAIN =
      "!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";

  private final List<String> body = new ArrayList<>();
  private final Map<String, List<String>> notes = new HashMap<>();
  private final Map<Node, List<String>> callsWithin = new HashMap<>();

  /** A call in the text, or in the footnote that {@code note} defines. */
  void call(String identifier, @Nullable Node note) {
    List<String> calls =
        note == null ? body : callsWithin.computeIfAbsent(note, key -> new ArrayList<>());
    calls.add(identifier);
  }

  /** A footnote; of several with one identifier the first counts. */
  void define(Nodes.Reference note) {
    List<String> calls = callsWithin.computeIfAbsent(note, key -> new ArrayList<>());
    notes.putIfAbsent(note.identifier, calls);
  }

  /** All ids, in the order of the rendered page. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    List<String> order = new ArrayList<>();
    addCalls(body, counts, ids, order);
    boolean heading = false;
    for (int i = 0; i < order.size(); i++) {
      List<String> calls = notes.get(order.get(i));
      if (calls == null) {
        continue;
      }
      if (!heading) {
        ids.add("footnote-label");
        heading = true;
      }
      ids.add("user-content-fn-" + safe(order.get(i)));
      addCalls(calls, counts, ids, order);
    }
    return ids;
  }

  /** Footnotes that the page does not show: those that are not called, and repeated ones. */
  List<Node> unrendered() {
    Set<String> called = new LinkedHashSet<>(body);
    Deque<String> open = new ArrayDeque<>();
    called.forEach(open::add);
    while (!open.isEmpty()) {
      for (String within : notes.getOrDefault(open.pop(), List.of())) {
        if (called.add(within)) {
          open.push(within);
        }
      }
    }
    List<Node> unrendered = new ArrayList<>();
    callsWithin.forEach(
        (note, calls) -> {
          String identifier = ((Nodes.Reference) note).identifier;
          if (!called.contains(identifier) || notes.get(identifier) != calls) {
            unrendered.add(note);
          }
        });
    return unrendered;
  }

  /** Adds the ids of calls, and to {@code order} the footnotes that were not called before. */
  private static void addCalls(
      List<String> calls, Map<String, Integer> counts, List<String> ids, List<String> order) {
    for (String identifier : calls) {
      int count = counts.merge(identifier, 1, Integer::sum);
      if (count == 1) {
        order.add(identifier);
      }
      ids.add("user-content-fnref-" + safe(identifier) + (count > 1 ? "-" + count : ""));
    }
  }

  private static String safe(String identifier) {
    String lower = identifier.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean pair = Character.isSurrogatePair(c, i + 1 < lower.length() ? lower.charAt(i + 1) : c);
      boolean encoded = c == '%' && isEncoded(lower, i);
      if (encoded || c < 0x80 && PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        String character = pair ? lower.substring(i, i + 2) : String.valueOf(c);
        boolean lone = !pair && Character.isSurrogate(c);
        out.append(UriCodec.encodeUriComponent(lone ? "\uFFFD" : character));
        i += pair ? 1 : 0;
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String text, int percent) {
    return percent + 2 < text.length()
        && Characters.isAsciiAlphanumeric(text.charAt(percent + 1))
        && Characters.isAsciiAlphanumeric(text.charAt(percent + 2));
  }
}
