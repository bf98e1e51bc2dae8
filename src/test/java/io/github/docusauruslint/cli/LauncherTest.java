package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher in a clone of its own, with a Java and a Maven that only say what they were told.
 */
class LauncherTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final List<String> TOOLS =
      List.of("readlink", "find", "ls", "cat", "cksum", "mkdir", "rm", "sed", "tail", "touch");

  @TempDir Path temp;
  private Path clone;
  private Path launcher;
  private final Map<String, String> environment = new TreeMap<>();

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void makeClone() throws IOException {
    assumeTrue(Files.exists(SHELL), "no /bin/sh here");
    clone = temp.resolve("a clone");
    Files.createDirectories(clone.resolve("bin"));
    Files.createDirectories(clone.resolve("src/main"));
    Files.createDirectories(clone.resolve("rules"));
    write(clone.resolve("src/main/A.java"), "");
    write(clone.resolve("pom.xml"), "");
    launcher = clone.resolve("bin/docusaurus-lint");
    Files.copy(Path.of("bin/docusaurus-lint"), launcher);
    executable(launcher);
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : TOOLS) {
      for (String folder : List.of("/bin/", "/usr/bin/")) {
        if (Files.exists(Path.of(folder + tool)) && Files.notExists(tools.resolve(tool))) {
          write(tools.resolve(tool), "#!/bin/sh\nexec " + folder + tool + " \"$@\"\n");
          executable(tools.resolve(tool));
        }
      }
    }
    environment.put("PATH", tools.toString());
    environment.put("HOME", temp.toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path java(String version, boolean release) throws IOException {
    Path home = temp.resolve("java " + version);
    Path java = home.resolve("bin/java");
    write(
        java,
        "#!/bin/sh\n"
            + "if [ \"$1\" = -version ]; then echo 'openjdk version \""
            + version
            + "\"' >&2; exit 0; fi\n"
            + "for word in \"$@\"; do echo \"[$word]\"; done\n"
            + "exit 7\n");
    executable(java);
    if (release) {
      write(
          home.resolve("release"),
          "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    }
    return home;
  }

  private void jar(Instant time) throws IOException {
    Path jar = clone.resolve("target/docusaurus-lint-1-cli.jar");
    write(jar, "jar");
    Files.setLastModifiedTime(jar, FileTime.from(time));
  }

  private void maven(String script) throws IOException {
    Path mvnw = clone.resolve("mvnw");
    write(mvnw, "#!/bin/sh\n" + script + "\n");
    executable(mvnw);
  }

  private Outcome run(Path command, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(temp.resolve("out").toFile());
    builder.redirectError(temp.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(temp.resolve("out"), StandardCharsets.UTF_8),
        Files.readString(temp.resolve("err"), StandardCharsets.UTF_8));
  }

  @Test
  void runsTheJarWithTheArgumentsAsTheyAre() throws Exception {
    jar(Instant.now().plusSeconds(60));
    environment.put("JAVA_HOME", java("21.0.1", true).toString());
    Outcome outcome = run(launcher, "check", "a b", "");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(7);
    assertThat(outcome.out())
        .contains("[-Xlog:disable]", "[" + clone + "/target/docusaurus-lint-1-cli.jar]")
        .endsWith("[check]\n[a b]\n[]\n");
  }

  /** Java would open files of its own in the place of closed streams, and use them as these. */
  @Test
  void whatIsClosedIsOpenAndFails() throws Exception {
    jar(Instant.now().plusSeconds(60));
    Path home = java("17", true);
    write(
        home.resolve("bin/java"),
        "#!/bin/sh\n"
            + "exec 3>\"$HOME/told\"\n"
            + "{ true <&0; } 2>/dev/null && echo 0 is open >&3\n"
            + "{ true >&1; } 2>/dev/null && echo 1 is open >&3\n"
            + "{ true >&2; } 2>/dev/null && echo 2 is open >&3\n"
            + "{ cat || echo 0 fails >&3; } >/dev/null 2>/dev/null\n"
            + "{ echo x || echo 1 fails >&3; } 2>/dev/null\n"
            + "{ echo x >&2 || echo 2 fails >&3; }\n");
    environment.put("JAVA_HOME", home.toString());
    write(temp.resolve("close"), "#!/bin/sh\nexec \"$1\" <&- >&- 2>&-\n");
    executable(temp.resolve("close"));
    run(temp.resolve("close"), launcher.toString());
    assertThat(temp.resolve("told"))
        .hasContent("0 is open\n1 is open\n2 is open\n0 fails\n1 fails\n2 fails\n");
  }

  /** Java does not start with two. */
  @Test
  void aCollectorOfTheEnvironmentStaysTheOnlyOne() throws Exception {
    jar(Instant.now().plusSeconds(60));
    environment.put("JAVA_HOME", java("17", true).toString());
    for (String variable :
        List.of(
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS",
            "DOCUSAURUS_LINT_JAVA_OPTS")) {
      environment.put(variable, "-Dx=y");
      assertThat(run(launcher).out()).as(variable).contains("[-XX:+UseSerialGC]");
      environment.put(variable, "-Dx=y -XX:+UseG1GC");
      assertThat(run(launcher).out()).as(variable).doesNotContain("[-XX:+UseSerialGC]");
      environment.remove(variable);
    }
  }

  @Test
  void readsFileNamesAsUtf8WhateverTheLocaleSays() throws Exception {
    jar(Instant.now().plusSeconds(60));
    Path home = java("17", true);
    write(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL $DOCUSAURUS_LINT_LOCALE\"\n");
    environment.put("JAVA_HOME", home.toString());
    environment.put("LC_ALL", "POSIX");
    assertThat(run(launcher).out()).isEqualTo("C.UTF-8 POSIX\n");
    environment.put("LC_ALL", "zh_CN.GB18030");
    assertThat(run(launcher).out()).isEqualTo("C.UTF-8 zh_CN.GB18030\n");
    write(temp.resolve("tools/locale"), "#!/bin/sh\necho UTF-8\n");
    executable(temp.resolve("tools/locale"));
    environment.put("LC_ALL", "zh_CN.UTF-8");
    assertThat(run(launcher).out()).isEqualTo("zh_CN.UTF-8 \n");
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    jar(Instant.now().plusSeconds(60));
    environment.put("JAVA_HOME", java("17", true).toString());
    Path other = Files.createDirectories(temp.resolve("some where"));
    Path second = Files.createSymbolicLink(other.resolve("second"), launcher);
    Path first = Files.createSymbolicLink(temp.resolve("first"), other.relativize(second));
    Files.delete(first);
    first = Files.createSymbolicLink(temp.resolve("first"), Path.of("some where/second"));
    assertThat(run(first, "x").out()).contains("[" + clone + "/target/docusaurus-lint-1-cli.jar]");
  }

  @Test
  void takesTheJavaOnThePath() throws Exception {
    jar(Instant.now().plusSeconds(60));
    Path java = java("25", true).resolve("bin/java");
    Files.createSymbolicLink(temp.resolve("tools/java"), java);
    assertThat(run(launcher).status()).isEqualTo(7);
  }

  @Test
  void saysWhenThereIsNoJava() throws Exception {
    Outcome outcome = run(launcher, "check");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("docusaurus-lint: no Java found: install a JDK 17 or newer, or set JAVA_HOME\n");
  }

  @Test
  void saysWhenJavaHomeIsWrong() throws Exception {
    environment.put("JAVA_HOME", "/no/where");
    assertThat(run(launcher).err())
        .isEqualTo("docusaurus-lint: JAVA_HOME is /no/where, and there is no bin/java in it\n");
  }

  @Test
  void saysWhenJavaIsTooOld() throws Exception {
    for (String version : List.of("11.0.2", "1.8.0_292")) {
      for (boolean release : List.of(true, false)) {
        Path home = java(version, release);
        environment.put("JAVA_HOME", home.toString());
        Outcome outcome = run(launcher);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
            .isEqualTo(
                "docusaurus-lint: "
                    + home
                    + "/bin/java is Java "
                    + version
                    + "; 17 or newer is needed (set JAVA_HOME to one)\n");
        Files.deleteIfExists(home.resolve("release"));
      }
    }
  }

  @Test
  void buildsOnceAndIsSilentAfterwards() throws Exception {
    environment.put("JAVA_HOME", java("17.0.1", true).toString());
    maven("echo noise; echo built >> log; echo jar > target/docusaurus-lint-1-cli.jar");
    Outcome first = run(launcher);
    assertThat(first.status()).isEqualTo(7);
    assertThat(first.err())
        .isEqualTo(
            "docusaurus-lint: building the jar, once (this takes a minute) …\n"
                + "docusaurus-lint: built\n");
    Outcome second = run(launcher);
    assertThat(second.err()).isEmpty();
    assertThat(Files.readString(clone.resolve("log"))).isEqualTo("built\n");
    assertThat(clone.resolve("target/.building")).doesNotExist();
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    environment.put("JAVA_HOME", java("17.0.1", true).toString());
    maven("echo built >> log; echo jar > target/docusaurus-lint-1-cli.jar");
    jar(Instant.now().minusSeconds(3600));
    assertThat(run(launcher).err()).contains("building the jar");
    assertThat(run(launcher).err()).isEmpty();
  }

  @Test
  void saysWhyItCouldNotBuild() throws Exception {
    environment.put("JAVA_HOME", java("17.0.1", true).toString());
    maven("echo no network; exit 1");
    Outcome outcome = run(launcher);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("no network\n", "docusaurus-lint: the build failed; all of its output is in ");
    assertThat(clone.resolve("target/.building")).doesNotExist();
  }

  @Test
  void aLockOfADeadBuildIsTakenOver() throws Exception {
    environment.put("JAVA_HOME", java("17.0.1", true).toString());
    maven("echo jar > target/docusaurus-lint-1-cli.jar");
    write(clone.resolve("target/.building/pid"), "999999999\n");
    assertThat(run(launcher).status()).isEqualTo(7);
  }

  /** The archive is made in the background; the tool that moves it into place tells when it is. */
  @ParameterizedTest
  @CsvSource({
    "17.0.9, -XX:DumpLoadedClassList=, -XX:SharedArchiveFile=",
    "25.0.1, -XX:AOTCacheOutput=, -XX:AOTCache=",
  })
  @Timeout(60)
  void startsFromAnArchiveOnceItIsMade(String version, String making, String using)
      throws Exception {
    Path home = java(version, true);
    environment.put("JAVA_HOME", home.toString());
    jar(Instant.now());
    Files.createDirectories(clone.resolve("fixtures/a site"));
    Path java = home.resolve("bin/java");
    write(
        java,
        "#!/bin/sh\n"
            + "classes=\n"
            + "made=\n"
            + "for word in \"$@\"; do\n"
            + "  case $word in\n"
            + "    "
            + making
            + "*) made=${word#*=} ;;\n"
            + "    -XX:SharedClassListFile=*) classes=${word#*=} ;;\n"
            + "    -XX:SharedArchiveFile=*) [ -z \"$classes\" ] || made=${word#*=} ;;\n"
            + "  esac\n"
            + "  echo \"[$word]\"\n"
            + "done\n"
            + "if [ -n \"$classes\" ]; then /bin/cp \"$classes\" \"$made\"\n"
            + "elif [ -n \"$made\" ]; then for word in \"$@\"; do echo \"$word\"; done >\"$made\"\n"
            + "fi\n");
    Path moved = temp.resolve("moved");
    assertThat(new ProcessBuilder("mkfifo", moved.toString()).start().waitFor()).isZero();
    write(temp.resolve("tools/mv"), "#!/bin/sh\n/bin/mv \"$@\"\necho \"$3\" >'" + moved + "'\n");
    executable(temp.resolve("tools/mv"));

    assertThat(run(launcher, "check").out()).doesNotContain("Cache=", "Archive");
    Path archive = Path.of(Files.readString(moved).strip());
    assertThat(Files.readString(archive))
        .contains("io.github.docusauruslint.cli.Training\n", clone + "/fixtures/a site/\n");
    assertThat(run(launcher, "check").out()).contains("[" + using + archive + "]\n");
  }
}
