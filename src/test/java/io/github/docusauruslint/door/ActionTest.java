package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The action for GitHub: what it says of itself, and the script that it runs. */
class ActionTest {
  private static final Pattern INPUT = Pattern.compile("inputs\\.([a-z-]+)");

  @TempDir Path temp;

  private static Map<String, Object> action() throws IOException {
    return new Yaml().load(Files.readString(Path.of("action.yml")));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> steps() throws IOException {
    Map<String, Object> runs = (Map<String, Object>) action().get("runs");
    return (List<Map<String, Object>>) runs.get("steps");
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyInputIsUsedAndEveryUsedOneIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    Matcher matcher = INPUT.matcher(Files.readString(Path.of("action.yml")));
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    Set<String> declared = ((Map<String, ?>) action().get("inputs")).keySet();
    assertThat(declared).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void theScriptHandsItsInputsToTheLauncher() throws Exception {
    assumeTrue(Program.isOnPath("bash"), "no bash here");
    Path launcher = temp.resolve("bin/docusaurus-lint");
    Files.createDirectories(launcher.getParent());
    Files.writeString(
        launcher, "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\nexit 1\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Map<String, Object> lint =
        steps().stream().filter(step -> "lint".equals(step.get("id"))).findFirst().orElseThrow();
    Path script = Files.writeString(temp.resolve("step.sh"), String.valueOf(lint.get("run")));
    Path output = temp.resolve("output");
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTION_PATH", temp.toString());
    environment.put("GITHUB_OUTPUT", output.toString());
    environment.put("RUNNER_TEMP", temp.toString());
    for (String name : ((Map<?, ?>) lint.get("env")).keySet().toArray(new String[0])) {
      environment.put(name, "");
    }
    environment.put("FAIL_ON", "warning");
    environment.put("SITE", "my $(docs)");
    environment.put("ARGS", "--locale  de");
    Program.Outcome outcome =
        new Program(temp, environment).run("bash", "-e", "-o", "pipefail", script.toString());
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.output())
        .isEqualTo(
            "[check]\n[--fail-on]\n[warning]\n[--report]\n[sarif="
                + temp
                + "/docusaurus-lint.sarif]\n[--site]\n[my $(docs)]\n[--locale]\n[de]\n");
    assertThat(output).hasContent("sarif-file=" + temp + "/docusaurus-lint.sarif\n");
  }
}
