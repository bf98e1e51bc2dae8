package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
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
  /** What the path of every file of a version that is not the current one has in it. */
  private static final String VERSION = "/version-";

  private static final char SEPARATOR = '\0';

  /** Docusaurus has the names of these folders fixed. Most sites have none of them. */
  private static final class Patterns {
    static final Pattern VERSIONED =
        Pattern.compile(
            "(.*/)?(?:[^/]*_)?versioned_docs/version-([^/]+)/(.+)"
                + "|(.*/docusaurus-plugin-content-docs[^/]*)/version-([^/]+)/(.+)");
    static final Pattern CURRENT =
        Pattern.compile("(/docusaurus-plugin-content-docs[^/]*)/current/");
  }

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

  private record Version(VersionAge age, String path) {}

  /**
   * The groups in the order of the findings that they show.
   *
   * @param diagnostics by file and place
   */
  public static List<Group> of(List<Diagnostic> diagnostics) {
    Map<String, Version> versions = versions(diagnostics);
    if (versions.isEmpty()) {
      return diagnostics.stream().map(each -> new Group(each, List.of())).toList();
    }
    Map<Diagnostic, String> faults = faults(diagnostics);
    Map<String, TreeMap<VersionAge, Diagnostic>> versioned = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      Version version = versions.get(diagnostic.file());
      if (version != null) {
        versioned
            .computeIfAbsent(
                key(Objects.requireNonNull(faults.get(diagnostic)), version.path()),
                key -> new TreeMap<>())
            .putIfAbsent(version.age(), diagnostic);
      }
    }
    Map<Diagnostic, List<String>> shown = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      String fault = versions.containsKey(diagnostic.file()) ? null : faults.get(diagnostic);
      String key = fault == null ? null : current(diagnostic.file(), fault, versioned);
      if (key != null) {
        TreeMap<VersionAge, Diagnostic> others = versioned.remove(key);
        shown.put(diagnostic, others == null ? List.of() : names(others));
      }
    }
    versioned.forEach(
        (key, byVersion) -> {
          List<String> names = names(byVersion);
          shown.put(byVersion.firstEntry().getValue(), names.subList(1, names.size()));
        });
    Set<Diagnostic> seen = new HashSet<>();
    return diagnostics.stream()
        .filter(each -> !versions.containsKey(each.file()) || shown.containsKey(each))
        .filter(seen::add)
        .map(each -> new Group(each, shown.getOrDefault(each, List.of())))
        .toList();
  }

  private static List<String> names(Map<VersionAge, Diagnostic> byVersion) {
    return byVersion.keySet().stream().map(VersionAge::name).toList();
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

  /** The versions that files belong to; those of the current one and all others are left out. */
  private static Map<String, Version> versions(List<Diagnostic> diagnostics) {
    Set<String> files = new HashSet<>();
    Map<String, VersionAge> ages = new HashMap<>();
    Map<String, Version> versions = new HashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      String file = diagnostic.file();
      Matcher matcher =
          files.add(file) && file.contains(VERSION) ? Patterns.VERSIONED.matcher(file) : null;
      if (matcher != null && matcher.matches()) {
        boolean plain = matcher.group(2) != null;
        String name = plain ? matcher.group(2) : matcher.group(5);
        String path = plain ? matcher.group(3) : matcher.group(4) + "/" + matcher.group(6);
        versions.put(file, new Version(ages.computeIfAbsent(name, VersionAge::new), path));
      }
    }
    return versions;
  }

  /** The faults of other versions that a file of the current one stands for. */
  private static @Nullable String current(
      String file, String fault, Map<String, ? extends Map<VersionAge, Diagnostic>> versioned) {
    String path = Patterns.CURRENT.matcher(file).replaceFirst("$1/");
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
}
