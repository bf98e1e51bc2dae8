package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts equal faults of one page in several versions of the docs together. Docusaurus copies a page
 * for every version, and its faults with it; to a reader they are one.
 *
 * <p>Equal is what has one rule, one path below the folder of the version and the same URL as
 * written, or the same message where the rule is not about a URL; of several such faults on one
 * page the first goes with the first.
 */
public final class VersionGroups {
  /** Docusaurus has the names of these folders fixed. */
  private static final Pattern VERSIONED =
      Pattern.compile(
          "(.*/)?(?:[^/]*_)?versioned_docs/version-([^/]+)/(.+)"
              + "|(.*/docusaurus-plugin-content-docs[^/]*)/version-([^/]+)/(.+)");

  private static final char SEPARATOR = '\0';

  private static final Comparator<String> BY_AGE = VersionGroups::compareAges;

  private VersionGroups() {}

  /**
   * A finding with those that it stands for.
   *
   * @param shown that of the current version, else of the newest
   * @param versions the other versions that have it, the newest first
   */
  public record Group(Diagnostic shown, List<String> versions) {
    public Group {
      versions = List.copyOf(versions);
    }
  }

  private record Version(String name, String path) {}

  /**
   * The groups in the order of the findings that they show.
   *
   * @param diagnostics by file and place
   */
  public static List<Group> of(List<Diagnostic> diagnostics) {
    Set<String> files = new HashSet<>();
    diagnostics.forEach(each -> files.add(each.file()));
    if (files.stream().noneMatch(file -> version(file) != null)) {
      return diagnostics.stream().map(each -> new Group(each, List.of())).toList();
    }
    Map<Diagnostic, String> faults = faults(diagnostics);
    Map<String, TreeMap<String, Diagnostic>> versioned = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      Version version = version(diagnostic.file());
      if (version != null) {
        versioned
            .computeIfAbsent(
                key(Objects.requireNonNull(faults.get(diagnostic)), version.path()),
                key -> new TreeMap<>(BY_AGE))
            .putIfAbsent(version.name(), diagnostic);
      }
    }
    Map<Diagnostic, List<String>> shown = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      String key = current(diagnostic, faults.get(diagnostic), versioned);
      if (key != null) {
        TreeMap<String, Diagnostic> others = versioned.remove(key);
        shown.put(diagnostic, others == null ? List.of() : List.copyOf(others.keySet()));
      }
    }
    versioned.forEach(
        (key, byVersion) -> {
          List<String> names = new ArrayList<>(byVersion.keySet());
          shown.put(
              Objects.requireNonNull(byVersion.get(names.get(0))), names.subList(1, names.size()));
        });
    Set<Diagnostic> seen = new HashSet<>();
    return diagnostics.stream()
        .filter(each -> version(each.file()) == null || shown.containsKey(each))
        .filter(seen::add)
        .map(each -> new Group(each, shown.getOrDefault(each, List.of())))
        .toList();
  }

  private static String key(String fault, String path) {
    return fault + SEPARATOR + path;
  }

  /** What tells the faults of one file apart. */
  private static Map<Diagnostic, String> faults(List<Diagnostic> diagnostics) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Diagnostic, String> faults = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      Object url = diagnostic.data().get("url");
      String subject = url == null ? diagnostic.message() : String.valueOf(url);
      String fault = diagnostic.rule() + SEPARATOR + subject;
      int occurrence = counts.merge(key(fault, diagnostic.file()), 1, Integer::sum);
      faults.putIfAbsent(diagnostic, fault + SEPARATOR + occurrence);
    }
    return faults;
  }

  /** The version that a file belongs to; null for the current one and for anything else. */
  private static @Nullable Version version(String file) {
    Matcher matcher = VERSIONED.matcher(file);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group(2) != null
        ? new Version(matcher.group(2), matcher.group(3))
        : new Version(matcher.group(5), matcher.group(4) + "/" + matcher.group(6));
  }

  /** The faults of other versions that a file of the current one stands for. */
  private static @Nullable String current(
      Diagnostic diagnostic,
      @Nullable String fault,
      Map<String, TreeMap<String, Diagnostic>> versioned) {
    String file = diagnostic.file();
    if (fault == null || version(file) != null) {
      return null;
    }
    String path = file.replaceFirst("(/docusaurus-plugin-content-docs[^/]*)/current/", "$1/");
    if (!path.equals(file)) {
      String key = key(fault, path);
      return versioned.containsKey(key) ? key : null;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String key = key(fault, path.substring(slash + 1));
      if (versioned.containsKey(key)) {
        return key;
      }
    }
    return null;
  }

  /** The newer name first: numbers in it count as numbers, text without one comes last. */
  private static int compareAges(String a, String b) {
    String[] left = parts(a);
    String[] right = parts(b);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      boolean numbers = isNumber(left[i]) && isNumber(right[i]);
      int order =
          numbers
              ? new BigInteger(right[i]).compareTo(new BigInteger(left[i]))
              : right[i].compareTo(left[i]);
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(right.length, left.length);
    return order == 0 ? b.compareTo(a) : order;
  }

  private static String[] parts(String name) {
    return name.split("[.\\-_+]|(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
