package io.github.docusauruslint.cli;

import java.util.ArrayList;
import java.util.List;

/** The manual page, in the man macros of roff, from the table of commands. */
final class ManPage {
  private final StringBuilder out = new StringBuilder();
  private final CommandSpec root;

  private ManPage(CommandSpec root) {
    this.root = root;
  }

  static String of(CommandSpec root, String version) {
    return new ManPage(root).page(version);
  }

  private String page(String version) {
    out.append(".TH DOCUSAURUS\\-LINT 1 \"\" \"docusaurus\\-lint ").append(text(version));
    out.append("\" \"User Commands\"\n.SH NAME\ndocusaurus\\-lint \\- ");
    out.append(text("check the content of a Docusaurus site")).append('\n');
    out.append(".SH SYNOPSIS\n");
    for (CommandSpec command : root.commands()) {
      out.append(".B docusaurus\\-lint ").append(text(synopsis(command))).append("\n.br\n");
    }
    section("DESCRIPTION", root.summary());
    out.append(".SH COMMANDS\n");
    for (CommandSpec command : root.commands()) {
      command(command, command.name());
    }
    out.append(".SH EXIT STATUS\n");
    item("0", "No finding at or above --fail-on.");
    item("1", "There are findings.");
    item("2", "The work could not be done: no site, a config that does not parse, …");
    out.append(".SH FILES\n");
    item(".docusaurus-lint.yml", "The configuration; docusaurus-lint init writes one.");
    return out.toString();
  }

  private static String synopsis(CommandSpec command) {
    List<String> words = new ArrayList<>(List.of(command.name()));
    if (!command.commands().isEmpty()) {
      words.add(String.join("|", command.commands().stream().map(CommandSpec::name).toList()));
    }
    if (!command.options().isEmpty() || !command.commands().isEmpty()) {
      words.add("[options]");
    }
    if (command.parameter() != null) {
      String parameter = command.parameter() + (command.most() > 1 ? "…" : "");
      words.add(command.least() == 0 ? "[" + parameter + "]" : parameter);
    }
    return String.join(" ", words);
  }

  private void section(String title, String words) {
    out.append(".SH ").append(title).append('\n').append(text(words)).append('\n');
  }

  private void command(CommandSpec command, String path) {
    out.append(".SS \"").append(text(path)).append("\"\n");
    out.append(text(command.summary())).append('\n');
    if (command.parameter() != null) {
      item(command.parameter(), command.parameterHelp());
    }
    for (OptionSpec option : command.options()) {
      item(
          option.name() + (option.argument() == null ? "" : " " + option.argument()),
          OptionWords.of(option));
    }
    for (int i = 0; i + 1 < command.examples().size(); i += 2) {
      out.append(".PP\n.B docusaurus\\-lint ").append(text(command.examples().get(i)));
      out.append("\n.br\n").append(text(command.examples().get(i + 1))).append('\n');
    }
    for (CommandSpec below : command.commands()) {
      command(below, path + " " + below.name());
    }
  }

  private void item(String term, String words) {
    out.append(".TP\n.B ").append(text(term)).append('\n').append(text(words)).append('\n');
  }

  /** Backslashes and hyphens are escaped, and no line begins with a control character. */
  private static String text(String words) {
    String escaped =
        words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace("…", "...");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
