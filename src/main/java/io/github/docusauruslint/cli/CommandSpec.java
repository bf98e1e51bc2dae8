package io.github.docusauruslint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command, as data: what the parser, the help and the completion of shells are made from.
 *
 * @param parameter what stands for its arguments in help, such as {@code PATH}; null for none
 * @param least how many arguments there must be
 * @param most how many there may be
 * @param summary one line for the list of commands
 * @param examples command lines without the program's name, each followed by what it does
 */
record CommandSpec(
    String name,
    String summary,
    @Nullable String parameter,
    String parameterHelp,
    int least,
    int most,
    List<OptionSpec> options,
    List<CommandSpec> commands,
    List<String> examples) {

  /** The option of that name, or null. */
  @Nullable OptionSpec option(String wanted) {
    for (OptionSpec option : options) {
      if (option.name().equals(wanted)) {
        return option;
      }
    }
    return null;
  }

  /** The command below this one, or null. */
  @Nullable CommandSpec command(String wanted) {
    for (CommandSpec command : commands) {
      if (command.name().equals(wanted)) {
        return command;
      }
    }
    return null;
  }
}
