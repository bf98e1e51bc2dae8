package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --lang}, and what the locale says without it. */
class LanguageCliTest {
  private static final String CHINESE_REPORT =
      """
      docs/index.md:3:6: 错误：找不到页面 /如何入们 [links/broken-link]
          3 | [入门](/如何入们)
            |        ^^^^^^^^^
            建议：是否想写 /如何入门？

      1 个错误，0 个警告（2 个页面，2 个链接，\
      """;

  @TempDir Path root;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Files.writeString(
        root.resolve("docusaurus.config.js"),
        """
        export default {title: 'T', url: 'https://x.y', baseUrl: '/',
          presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]]};
        """);
    Files.writeString(root.resolve("docs/index.md"), "# 首页\n\n[入门](/如何入们)\n");
    Files.writeString(root.resolve("docs/如何入门.md"), "# 如何入门\n");
  }

  private String check(Map<String, String> environment, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, root, environment, false);
    List<String> words = new ArrayList<>(List.of("check", "--preset", "build"));
    words.addAll(List.of(options));
    new Cli(terminal).run(words);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void theReportSpeaksTheLanguageOfTheLocale() {
    assertThat(check(Map.of("LANG", "zh_CN.UTF-8"))).startsWith(CHINESE_REPORT);
    assertThat(check(Map.of())).contains(": error: /如何入们 leads to no page [links/broken-link]");
  }

  @Test
  void theOptionCountsMoreThanTheLocale() {
    assertThat(check(Map.of(), "--lang", "zh-CN")).startsWith(CHINESE_REPORT);
    assertThat(check(Map.of("LC_ALL", "zh_CN.UTF-8"), "--lang", "en")).contains("1 error, ");
    assertThat(check(Map.of(), "--lang", "fr")).contains("--lang is one of en, zh-CN, not fr");
  }

  @Test
  void nonsenseIsToldInTheSameLanguage() {
    assertThat(check(Map.of("LANG", "zh_CN.UTF-8"), "--fixx"))
        .isEqualTo("docusaurus-lint: 没有选项 --fixx（是否想写 --fix？）\n参见 docusaurus-lint check --help\n");
    assertThat(check(Map.of(), "--lang=zh-CN", "--since", "main", "--fix"))
        .startsWith("docusaurus-lint: --since 不能与修复同时使用\n");
  }

  @Test
  void onlyTheWordsOfAFindingChangeForPrograms() {
    String chinese = check(Map.of("LANG", "zh_CN"), "--format", "json");
    assertThat(chinese)
        .contains("\"severity\":\"error\",\"message\":\"找不到页面 /如何入们\"")
        .contains("\"rule\":\"links/broken-link\"");
  }
}
