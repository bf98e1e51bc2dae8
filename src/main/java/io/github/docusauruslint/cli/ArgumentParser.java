package io.github.docusauruslint.cli;

import io.github.docusauruslint.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a command line by the table of commands: {@code --option value}, {@code --option=value},
 * {@code --} before what only looks like an option, options and paths in any order.
 */
final class ArgumentParser {
  private ArgumentParser() {}

  static Arguments parse(CommandSpec root, List<String> words) throws UsageException {
    CommandSpec command = root;
    int at = 0;
    StringBuilder path = new StringBuilder();
    while (at < words.size() && !command.commands().isEmpty()) {
      String word = words.get(at);
      if (word.startsWith("-") && word.length() > 1) {
        break;
      }
      CommandSpec next = command.command(word);
      if (next == null) {
        List<String> known = command.commands().stream().map(CommandSpec::name).toList();
        throw unknown(path.toString(), "usage.no-command", word, known);
      }
      command = next;
      path.append(path.isEmpty() ? "" : " ").append(word);
      at++;
    }
    return options(path.toString(), command, words.subList(at, words.size()));
  }

  private static Arguments options(String path, CommandSpec command, List<String> words)
      throws UsageException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> parameters = new ArrayList<>();
    boolean help = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        parameters.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!word.startsWith("-") || word.equals("-")) {
        parameters.add(word);
        continue;
      }
      if (word.equals("--help") || word.equals("-h")) {
        help = true;
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      OptionSpec option = command.option(name);
      if (option == null) {
        throw unknown(path, command, name);
      }
      String value = "";
      if (option.argument() == null) {
        if (equals >= 0) {
          throw new UsageException(path, "usage.no-value", name);
        }
      } else if (equals >= 0) {
        value = word.substring(equals + 1);
      } else if (i + 1 < words.size()) {
        value = words.get(++i);
      } else {
        throw new UsageException(path, "usage.needs-value", name, wanted(option));
      }
      if (!option.choices().isEmpty() && !option.choices().contains(value)) {
        throw new UsageException(
            path, "usage.wrong-value", name, String.join(", ", option.choices()), value);
      }
      List<String> given = values.computeIfAbsent(name, n -> new ArrayList<>());
      if (!given.isEmpty() && !option.repeatable() && option.argument() != null) {
        throw new UsageException(path, "usage.twice", name);
      }
      given.add(value);
    }
    if (!help) {
      checkCount(path, command, parameters, values);
    }
    return new Arguments(path, command, values, parameters, help);
  }

  private static void checkCount(
      String path, CommandSpec command, List<String> parameters, Map<String, List<String>> values)
      throws UsageException {
    if (!command.commands().isEmpty() && values.isEmpty()) {
      List<String> known = command.commands().stream().map(CommandSpec::name).toList();
      throw new UsageException(path, "usage.command", String.join(", ", known));
    }
    if (parameters.size() > command.most()) {
      throw new UsageException(path, "usage.no-place", parameters.get(command.most()));
    }
    if (parameters.size() < command.least()) {
      throw new UsageException(
          path, "usage.needs-parameter", path, String.valueOf(command.parameter()));
    }
  }

  private static UsageException unknown(String path, CommandSpec command, String name) {
    List<String> known = command.options().stream().map(OptionSpec::name).toList();
    return unknown(path, "usage.no-option", name, known);
  }

  private static UsageException unknown(String path, String key, String name, List<String> known) {
    String nearest = Nearest.of(name, known);
    return nearest == null
        ? new UsageException(path, key, name)
        : new UsageException(path, key + "-near", name, nearest);
  }

  private static String wanted(OptionSpec option) {
    return option.choices().isEmpty()
        ? String.valueOf(option.argument())
        : String.join("|", option.choices());
  }
}
