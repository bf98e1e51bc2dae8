package io.github.docusauruslint.cli;

import java.util.List;

/** The completion function for zsh, from the table of commands. */
final class ZshCompletion {
  private final StringBuilder out = new StringBuilder();

  private ZshCompletion() {}

  static String of(CommandSpec root) {
    ZshCompletion script = new ZshCompletion();
    script.out.append("#compdef ").append(root.name()).append("\n\n");
    script.function(root, "_docusaurus_lint");
    script.out.append("_docusaurus_lint \"$@\"\n");
    return script.out.toString();
  }

  private void function(CommandSpec command, String name) {
    for (CommandSpec below : command.commands()) {
      function(below, name + "_" + below.name());
    }
    out.append(name).append("() {\n");
    if (!command.commands().isEmpty()) {
      out.append("  local curcontext=\"$curcontext\" state line\n  typeset -A opt_args\n");
    }
    out.append("  _arguments -s -S \\\n    '(-h --help)'{-h,--help}'[show help]'");
    for (OptionSpec option : command.options()) {
      out.append(" \\\n    ").append(option(option));
    }
    if (!command.commands().isEmpty()) {
      out.append(" \\\n    '1: :->command' '*:: :->rest'\n");
      dispatch(command, name);
    } else {
      out.append(parameter(command)).append('\n');
    }
    out.append("}\n\n");
  }

  private void dispatch(CommandSpec command, String name) {
    out.append("  case $state in\n    command)\n      local -a commands=(\n");
    for (CommandSpec below : command.commands()) {
      String words = below.name() + ":" + below.summary();
      out.append("        ").append(quoted(words)).append('\n');
    }
    out.append(
        "      )\n      _describe command commands\n      ;;\n    rest)\n      case $line[1] in\n");
    for (CommandSpec below : command.commands()) {
      out.append("        ").append(below.name()).append(") ");
      out.append(name).append('_').append(below.name()).append(" ;;\n");
    }
    out.append("      esac\n      ;;\n  esac\n");
  }

  private static String option(OptionSpec option) {
    String help = option.help().replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    String words = (option.repeatable() ? "*" : "") + option.name();
    if (option.argument() == null) {
      return quoted(words + "[" + help + "]");
    }
    String label = option.argument().replace("[", "").replace("]", "");
    return quoted(words + "=[" + help + "]:" + label + ":" + action(option));
  }

  private static String action(OptionSpec option) {
    if (!option.choices().isEmpty()) {
      return "(" + String.join(" ", option.choices()) + ")";
    }
    return switch (String.valueOf(option.argument())) {
      case "DIR" -> "_files -/";
      case "FILE", "FILE.json", "NAME" -> "_files";
      default -> " ";
    };
  }

  private static String parameter(CommandSpec command) {
    String parameter = command.parameter();
    if (parameter == null) {
      return "";
    }
    List<String> words = ParameterWords.of(parameter);
    String action = words.isEmpty() ? "_files" : "(" + String.join(" ", words) + ")";
    String many = command.most() > 1 ? "*" : "1";
    return " \\\n    " + quoted(many + ":" + parameter + ":" + action);
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }
}
