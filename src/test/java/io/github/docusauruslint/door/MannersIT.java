package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The launcher and the jar that was just built, among the programs and habits of a terminal. */
class MannersIT {
  private static final String LAUNCHER = Path.of("bin/docusaurus-lint").toAbsolutePath().toString();
  private static final Path WORK = Program.workFolder("manners");
  private static final String CONFIG =
      "export default {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  /** So slow that work takes more than half a second on every machine. */
  private static final String SLOW = "-Xint";

  private static final int PAGES = 200;
  private static final String FIXABLE = "[next](/语言-1/)\n";

  private Path site;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeAll
  static void clean() throws IOException {
    Program.delete(WORK);
  }

  @BeforeEach
  void makeSite(TestInfo test) throws IOException {
    assumeTrue(Program.isOnPath("bash"), "no bash here");
    site = WORK.resolve(test.getTestMethod().orElseThrow().getName());
    write("docusaurus.config.js", CONFIG);
    write("docs/index.md", "---\nslug: /\n---\n\n[坏](/没有)\n");
    environment.put("DOCUSAURUS_LINT_CACHE", WORK.resolve("cache").toString());
    environment.put("TERM", "xterm");
    environment.put("CI", "");
    environment.put("LC_ALL", "C.UTF-8");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private void manyPages() throws IOException {
    for (int i = 0; i < PAGES; i++) {
      write("docs/语言-" + i + ".md", "# 语言\n\n" + FIXABLE + "\n[坏](/没有)\n");
    }
  }

  private Program.Outcome run(String... words) throws Exception {
    return new Program(site, environment).run(words);
  }

  @Test
  void namesAndMessagesAreUtf8WhateverTheLocaleSays() throws Exception {
    write("docs/语言.md", "[坏](/没有)\n");
    String place = "docs/语言.md:1:5: ";
    environment.put("LC_ALL", "C");
    assertThat(run(LAUNCHER, "check").output())
        .contains(place + "error: /没有 leads to no page", "    1 | [坏](/没有)\n");
    environment.put("LC_ALL", "zh_CN.GB18030");
    environment.put("DOCUSAURUS_LINT_JAVA_OPTS", "-Dstdout.encoding=GBK -Dstderr.encoding=GBK");
    assertThat(run(LAUNCHER, "check").output()).contains(place + "错误：找不到页面 /没有", "2 个错误");
    assertThat(run(LAUNCHER, "check", "--site", "没有").output()).contains("没有");
  }

  @Test
  void aPipeThatIsClosedIsNoFault() throws Exception {
    manyPages();
    Program.Outcome outcome =
        run("bash", "-c", "'" + LAUNCHER + "' check | head -1; echo ${PIPESTATUS[0]}");
    assertThat(outcome.output()).matches("docs/index\\.md:5:5: error: [^\\n]+\\n1\\n");
  }

  @Test
  void onATerminalItShowsHowFarItIsAndUsesColours() throws Exception {
    assumeTrue(Program.isOnPath("script"), "no script here");
    manyPages();
    environment.put("DOCUSAURUS_LINT_JAVA_OPTS", SLOW);
    String colour = "\u001b[1m";
    String progress = " of " + (PAGES + 1);
    assertThat(terminal("check --no-cache")).contains(progress, colour);
    assertThat(terminal("check --no-cache --quiet")).doesNotContain(progress).contains(colour);
    assertThat(terminal("check --fix --no-cache docs/index.md")).contains(progress);
    environment.put("NO_COLOR", "1");
    environment.put("TERM", "dumb");
    assertThat(terminal("check --no-cache")).doesNotContain(progress, "\u001b");
    assertThat(run(LAUNCHER, "check", "--no-cache").output()).doesNotContain(progress, "\u001b");
  }

  /** What a terminal gets. */
  private String terminal(String words) throws Exception {
    Program.Outcome outcome =
        run("script", "--quiet", "--return", "--command", "'" + LAUNCHER + "' " + words, "typed");
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(1);
    return outcome.output();
  }

  @Test
  void controlCWhileItReadsChangesNothing() throws Exception {
    assumeTrue(Program.isOnPath("script"), "no script here");
    manyPages();
    environment.put("DOCUSAURUS_LINT_JAVA_OPTS", SLOW);
    // What runs in the background of a shell ignores interrupts, and so would all that it starts.
    String command =
        "env --default-signal=INT '"
            + LAUNCHER
            + "' check --fix --report json=a.json --report html=b.html";
    Process process = start("script", "--quiet", "--return", "--command", command, "typed");
    InputStream out = process.getInputStream();
    StringBuilder shown = new StringBuilder();
    while (shown.indexOf(" of ") < 0) { // The progress line comes in the middle of the work.
      int next = out.read();
      assertThat(next).as(shown.toString()).isNotNegative();
      shown.append((char) next);
    }
    process.getOutputStream().write(3);
    process.getOutputStream().flush();
    String rest = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(rest).isEqualTo(130);
    assertThat(rest).doesNotContain("xception", "internal error", "error:").endsWith("\r\u001b[K");
    assertThat(files()).doesNotContain("a.json", "b.html");
    assertThat(mended()).isZero();
    theNextRunIsWhole();
  }

  @Test
  void anInterruptWhileItWritesLeavesWholeFiles() throws Exception {
    manyPages();
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      site.resolve("docs").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process = start(LAUNCHER, "check", "--fix", "--report", "json=a.json");
      assertThat(watch.poll(5, TimeUnit.MINUTES)).isNotNull(); // The first file is written.
      interrupt(process);
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      process.getInputStream().readAllBytes();
      assertThat(process.waitFor()).as(err).isIn(1, 130);
      assertThat(err).doesNotContain("xception", "internal error");
    }
    for (int i = 0; i < PAGES; i++) {
      String text = Files.readString(site.resolve("docs/语言-" + i + ".md"));
      assertThat(text.replace("/语言-1/)", "/语言-1)"))
          .isEqualTo("# 语言\n\n[next](/语言-1)\n\n[坏](/没有)\n");
    }
    theNextRunIsWhole();
  }

  private Process start(String... words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(site.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** With what the interrupted one left in the cache, it mends the rest, and leaves nothing. */
  private void theNextRunIsWhole() throws Exception {
    environment.put("DOCUSAURUS_LINT_JAVA_OPTS", "");
    Program.Outcome next = run(LAUNCHER, "check", "--fix", "--report", "json=a.json");
    assertThat(next.status()).as(next.output()).isEqualTo(1);
    assertThat(next.output()).contains((PAGES + 1) + " errors, 0 warnings");
    assertThat(mended()).isEqualTo(PAGES);
    assertThat(files()).contains("a.json").noneMatch(name -> name.endsWith(".tmp"));
  }

  private int mended() throws IOException {
    int mended = 0;
    for (int i = 0; i < PAGES; i++) {
      String text = Files.readString(site.resolve("docs/语言-" + i + ".md"));
      mended += text.contains(FIXABLE) ? 0 : 1;
    }
    return mended;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
