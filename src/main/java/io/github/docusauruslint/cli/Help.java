package io.github.docusauruslint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec.Builder;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help and completion, by picocli from the table of commands. Loaded only when asked for: a check
 * starts without picocli.
 */
final class Help {
  private static final int WIDTH = 100;

  private Help() {}

  /** The help of a command. */
  static String text(CommandSpec root, String path, CommandSpec command) {
    CommandLine line = new CommandLine(spec(root, false));
    for (String word : path.isEmpty() ? new String[0] : path.split(" ")) {
      line = Objects.requireNonNull(line.getSubcommands().get(word), word);
    }
    return line.getUsageMessage(CommandLine.Help.Ansi.OFF) + examples(command);
  }

  /** The completion script for bash. */
  static String completion(CommandSpec root) {
    return AutoComplete.bash(root.name(), new CommandLine(spec(root, true)));
  }

  private static CommandLine.Model.CommandSpec spec(CommandSpec command, boolean completes) {
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
    spec.name(command.name());
    spec.usageMessage(
        new UsageMessageSpec()
            .description(command.summary())
            .width(WIDTH)
            .sortOptions(false)
            .synopsisHeading("Usage: ")
            .descriptionHeading("\n")
            .parameterListHeading("\n")
            .optionListHeading("\nOptions:\n")
            .commandListHeading("\nCommands:\n"));
    String parameter = command.parameter();
    if (parameter != null) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(parameter)
              .arity(command.least() + ".." + (command.most() == 1 ? "1" : "*"))
              .type(command.most() == 1 ? String.class : String[].class)
              .description(command.parameterHelp())
              .completionCandidates(completes ? ParameterWords.of(parameter) : List.of())
              .build());
    }
    for (OptionSpec option : command.options()) {
      spec.addOption(option(option));
    }
    spec.addOption(
        CommandLine.Model.OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .description("Show this help.")
            .build());
    for (CommandSpec below : command.commands()) {
      spec.addSubcommand(below.name(), spec(below, completes));
    }
    return spec;
  }

  private static CommandLine.Model.OptionSpec option(OptionSpec option) {
    Builder builder = CommandLine.Model.OptionSpec.builder(option.name());
    if (option.argument() == null) {
      builder.type(boolean.class);
    } else {
      builder.arity("1").paramLabel(option.argument());
      builder.type(option.repeatable() ? String[].class : String.class);
      if (!option.choices().isEmpty()) {
        builder.completionCandidates(option.choices());
      }
    }
    return builder.description(OptionWords.of(option)).build();
  }

  private static String examples(CommandSpec command) {
    List<String> lines = new ArrayList<>(List.of("", "Examples:"));
    for (int i = 0; i + 1 < command.examples().size(); i += 2) {
      lines.add("  docusaurus-lint " + command.examples().get(i));
      lines.add("      " + command.examples().get(i + 1));
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
