package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion and the manual page, read by the programs that they are for. */
class ShellsTest {
  private static final CommandSpec ROOT = CommandTable.root();

  @TempDir Path temp;

  private String run(String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(words).directory(temp.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static void assumeProgram(String name) {
    boolean found =
        List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    assumeTrue(found, "no " + name + " here");
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assumeProgram("bash");
    Files.writeString(temp.resolve("completion"), Help.completion(ROOT));
    assertThat(bash("docusaurus-lint", "check", "--pre")).containsExactly("--preset");
    assertThat(bash("docusaurus-lint", "in")).containsExactly("init", "inspect");
    assertThat(bash("docusaurus-lint", "check", "--preset", "s")).containsExactly("strict");
  }

  @Test
  void bashCompletesTheNamesOfRules() throws Exception {
    assumeProgram("bash");
    Files.writeString(temp.resolve("completion"), Help.completion(ROOT));
    assertThat(bash("docusaurus-lint", "explain", "links/broken-"))
        .containsExactly("links/broken-anchor", "links/broken-file-link", "links/broken-link");
    assertThat(bash("docusaurus-lint", "explain", ""))
        .contains("assets/image-alt", "site/versions");
    assertThat(bash("docusaurus-lint", "completion", "")).contains("bash", "zsh");
  }

  /** What a real bash offers for the last of these words. */
  private List<String> bash(String... words) throws Exception {
    String typed = "'" + String.join("' '", words) + "'";
    String script =
        "compopt() { :; }; source ./completion; COMP_WORDS=("
            + typed
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_docusaurus-lint; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return run("bash", "--norc", "-c", script).lines().toList();
  }

  @Test
  void zshReadsItsCompletion() throws Exception {
    String script = ZshCompletion.of(ROOT);
    assertThat(script)
        .contains("#compdef docusaurus-lint\n", "links/broken-link", "(build recommended strict)");
    assumeProgram("zsh");
    Files.writeString(temp.resolve("_docusaurus-lint"), script);
    run("zsh", "-f", "-n", "_docusaurus-lint");
    assertThat(
            run(
                "zsh",
                "-f",
                "-c",
                "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -d ./dump;"
                    + " print $_comps[docusaurus-lint]; autoload +X _docusaurus-lint"))
        .isEqualTo("_docusaurus-lint\n");
  }

  @Test
  void theManualPageTellsOfEveryCommandAndOption() throws Exception {
    String page = ManPage.of(ROOT, "1");
    for (CommandSpec command : ROOT.commands()) {
      assertThat(page).contains(".SS \"" + command.name() + "\"\n");
      for (OptionSpec option : command.options()) {
        assertThat(page).contains(".B " + option.name().replace("-", "\\-"));
      }
    }
    assertThat(page.lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|br)\\b.*"));
    assumeProgram("man");
    Path file = Files.writeString(temp.resolve("docusaurus-lint.1"), page);
    assertThat(run("man", "--warnings", "-l", file.toString()))
        .contains("--fail-on LEVEL", "EXIT STATUS")
        .doesNotContain("warning:");
  }
}
