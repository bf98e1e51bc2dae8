package io.github.docusauruslint.site.docs;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem.Origin;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which versions a docs instance has ({@code versions/files.js}, {@code validation.js}).
 *
 * @param names in order, those that are left out by {@code onlyIncludeVersions} gone
 * @param last the one that is served without a version in its path
 */
record VersionNames(List<String> names, String last) {
  /** How many versions a message names. */
  private static final int MOST_NAMED = 100;

  static final String CURRENT = "current";

  private static final Map<Pattern, String> REFUSED =
      Map.of(
          Pattern.compile("[/\\\\]"), "should not include slash (/) or backslash (\\)",
          Pattern.compile(".{33,}"), "cannot be longer than 32 characters",
          Pattern.compile("[<>:\"|?*\\x00-\\x1F]"), "should be a valid file path",
          Pattern.compile("^\\.\\.?$"), "should not be \".\" or \"..\"");

  static VersionNames read(
      FileTree tree, DocsOptions options, Origin config, List<Problem> problems) {
    String file = options.prefixed("versions.json");
    boolean versioned = tree.isFile(file);
    List<String> names = new ArrayList<>();
    if (versioned) {
      List<String> written = readFile(tree, file, problems);
      if (!options.disableVersioning()) {
        names.addAll(written);
      }
    } else if (options.disableVersioning()) {
      add(
          problems,
          options,
          config,
          "disableVersioning",
          "\"disableVersioning: true\" on a non-versioned site does not make sense");
    }
    if (options.includeCurrentVersion() && !names.contains(CURRENT)) {
      names.add(0, CURRENT);
    }
    if (names.isEmpty()) {
      add(
          problems,
          options,
          config,
          "includeCurrentVersion",
          "no version is left: the current one is not included and there are no others");
    }
    check(names, options, config, problems);
    List<String> only = options.onlyIncludeVersions();
    Set<String> wanted = only == null ? Set.of() : new HashSet<>(only);
    List<String> kept = only == null ? names : names.stream().filter(wanted::contains).toList();
    String last = options.lastVersion();
    if (last == null || !names.contains(last)) {
      last = kept.stream().filter(name -> !name.equals(CURRENT)).findFirst().orElse(CURRENT);
    }
    return new VersionNames(List.copyOf(kept), last);
  }

  private static void check(
      List<String> all, DocsOptions options, Origin config, List<Problem> problems) {
    String named = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String available = "; available are: " + named + (all.size() > MOST_NAMED ? ", …" : "");
    Set<String> names = new HashSet<>(all);
    String last = options.lastVersion();
    if (last != null && !last.isEmpty() && !names.contains(last)) {
      add(
          problems,
          options,
          config,
          "lastVersion",
          "lastVersion: there is no version \"" + last + "\"" + available);
    }
    for (String name : options.versions().keySet()) {
      if (!names.contains(name)) {
        add(
            problems,
            options,
            config,
            "versions." + name,
            "versions: there is no version \"" + name + "\"" + available);
      }
    }
    List<String> only = options.onlyIncludeVersions();
    if (only == null) {
      return;
    }
    if (only.isEmpty()) {
      add(
          problems,
          options,
          config,
          "onlyIncludeVersions",
          "onlyIncludeVersions: at least one version is needed");
    }
    for (String name : only) {
      if (!names.contains(name)) {
        add(
            problems,
            options,
            config,
            "onlyIncludeVersions",
            "onlyIncludeVersions: there is no version \"" + name + "\"" + available);
      }
    }
    if (last != null && !last.isEmpty() && !only.contains(last) && names.contains(last)) {
      add(
          problems,
          options,
          config,
          "lastVersion",
          "lastVersion: \"" + last + "\" must be among onlyIncludeVersions");
    }
  }

  private static void add(
      List<Problem> problems, DocsOptions options, Origin config, String option, String message) {
    Origin at = origin(options, config, option);
    problems.add(new Problem(Problem.Kind.VERSIONS, at.file(), at.span(), message));
  }

  static Origin origin(DocsOptions options, Origin config, String option) {
    Origin at = options.origins().get(option);
    int dot = option.indexOf('.');
    if (at == null && dot > 0) {
      at = options.origins().get(option.substring(0, dot));
    }
    if (at == null) {
      at = options.origins().get("");
    }
    return at == null ? config : at;
  }

  private static List<String> readFile(FileTree tree, String file, List<Problem> problems) {
    List<String> names = new ArrayList<>();
    @Nullable YamlNode root = null;
    try {
      SourceText text = tree.read(file);
      root = JsonReader.read(text.text(), 0, text.length());
    } catch (YamlSyntaxException e) {
      problems.add(new Problem(Problem.Kind.VERSIONS, file, Span.at(e.offset()), e.reason()));
      return names;
    } catch (IOException e) {
      problems.add(
          new Problem(Problem.Kind.VERSIONS, file, Span.at(0), String.valueOf(e.getMessage())));
      return names;
    }
    if (!(root instanceof YamlNode.Sequence sequence)) {
      problems.add(
          new Problem(
              Problem.Kind.VERSIONS,
              file,
              root == null ? Span.at(0) : root.span(),
              "the versions file should contain an array of version names"));
      return names;
    }
    for (YamlNode item : sequence.items()) {
      Object value = item instanceof YamlNode.Scalar scalar ? scalar.value() : null;
      String refusal = refusal(value);
      if (refusal != null) {
        problems.add(new Problem(Problem.Kind.VERSIONS, file, item.span(), refusal));
      } else {
        names.add((String) value);
      }
    }
    return names;
  }

  private static @Nullable String refusal(@Nullable Object value) {
    if (!(value instanceof String name)) {
      return "versions should be strings";
    }
    if (name.isBlank()) {
      return "a version name must contain at least one non-whitespace character";
    }
    for (Map.Entry<Pattern, String> rule : REFUSED.entrySet()) {
      if (rule.getKey().matcher(name).find()) {
        return "invalid version name \"" + name + "\": version name " + rule.getValue();
      }
    }
    return null;
  }
}
