package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code external:} of the configuration, and what it means. */
class ExternalSettingsTest {
  private static ExternalSettings read(String yaml, String... others) throws ConfigException {
    Map<String, String> files = new HashMap<>();
    files.put(LintConfigReader.FILE, yaml);
    for (int i = 0; i < others.length; i += 2) {
      files.put(others[i], others[i + 1]);
    }
    return LintConfigReader.read(MemoryTree.of(files), null, RuleBook.packed()).external();
  }

  private static List<String> faults(String yaml) {
    try {
      read(yaml);
      return List.of();
    } catch (ConfigException e) {
      return e.lines("site").lines().toList();
    }
  }

  @Test
  void whatIsNotSaidIsAsUsual() throws ConfigException {
    assertThat(read("rules: {}")).isNull();
    assertThat(read("external: {}")).isEqualTo(ExternalSettings.DEFAULT);
  }

  @Test
  void everythingCanBeSaid() throws ConfigException {
    ExternalSettings settings =
        read(
            """
            external:
              accept: [403, 500..503]
              exclude: 'https://x.dev/*'
              fragments: false
              rate: 0.5
              at-once: 1
              connect-timeout: 1s
              timeout: 2s
              retries: 0
              retry-pause: 10ms
              max-time: 1h
              patience: 3d
              keep: {good: 2d, failed: 1h, throttled: 1m}
              user-agent: me
              hosts:
                API.dev: {rate: 1, at-once: 3, accept: 401, fragments: true, headers: {X-A: 'b ${C}'}}
            """);
    assertThat(settings.accepts("a.dev", 502)).isTrue();
    assertThat(settings.accepts("a.dev", 401)).isFalse();
    assertThat(settings.accepts("www.api.dev", 401)).isTrue();
    assertThat(settings.looksForFragments("a.dev")).isFalse();
    assertThat(settings.looksForFragments("api.dev:8080")).isTrue();
    assertThat(settings.rate()).isEqualTo(0.5);
    assertThat(settings.host("api.dev").headers()).containsEntry("X-A", "b ${C}");
    assertThat(settings.host("notapi.dev")).isEqualTo(HostSettings.NONE);
    assertThat(settings.limits())
        .isEqualTo(
            new ExternalSettings.Limits(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                0,
                Duration.ofMillis(10),
                Duration.ofHours(1)));
    assertThat(settings.patience()).isEqualTo(new Patience(0, Duration.ofDays(3)));
    assertThat(settings.keep().of(Outcome.Kind.TLS)).hasHours(1);
    assertThat(settings.keep().of(Outcome.Kind.THROTTLED)).hasMinutes(1);
    assertThat(settings.keep().of(Outcome.Kind.UNKNOWN)).hasDays(2);
  }

  @Test
  void aFileWinsOverWhatItExtends() throws ConfigException {
    ExternalSettings settings =
        read(
            "extends: ./base.yml\nexternal: {rate: 2, hosts: {b.dev: {rate: 3}}}\n",
            "base.yml",
            "external: {rate: 1, retries: 0, hosts: {a.dev: {rate: 4}}}\n");
    assertThat(settings.rate()).isEqualTo(2);
    assertThat(settings.limits().retries()).isZero();
    assertThat(settings.hosts()).containsOnlyKeys("a.dev", "b.dev");
  }

  @Test
  void everySlipIsToldWithItsPlace() {
    assertThat(
            faults(
                """
                external:
                  acept: [200]
                  accept: [2000]
                  rate: fast
                  at-once: 0
                  timeout: 20
                  patience: 0
                  keep: {god: 1d}
                  fragments: maybe
                  hosts:
                    https://a.dev/: {}
                    a.dev: {headers: {Host: x, 'a b': x, X: "é"}, rates: 1}
                  retry-pause: 0s
                """))
        .containsExactly(
            "site/.docusaurus-lint.yml:2:3: no key acept (did you mean accept?)",
            "site/.docusaurus-lint.yml:3:12: accept is a status, such as 403, or a range, such as"
                + " 200..299, not 2000",
            "site/.docusaurus-lint.yml:4:9: rate is a number of requests a second from 0.01 to"
                + " 1000, not fast",
            "site/.docusaurus-lint.yml:5:12: at-once is a whole number from 1 to 999, not 0",
            "site/.docusaurus-lint.yml:6:12: timeout is a time, such as 500ms, 20s, 10m, 1h or 1d,"
                + " not 20",
            "site/.docusaurus-lint.yml:7:13: patience is a number of runs, such as 3, or a time,"
                + " such as 3d, not 0",
            "site/.docusaurus-lint.yml:8:10: no key god (did you mean good?)",
            "site/.docusaurus-lint.yml:9:14: fragments is true or false, not maybe",
            "site/.docusaurus-lint.yml:11:5: https://a.dev/ is no host, such as docs.company.dev",
            "site/.docusaurus-lint.yml:12:23: the header Host cannot be set",
            "site/.docusaurus-lint.yml:12:32: a b is no name of a header",
            "site/.docusaurus-lint.yml:12:45: the value of a header is one line of ASCII",
            "site/.docusaurus-lint.yml:12:51: no key rates (did you mean rate?)",
            "site/.docusaurus-lint.yml:13:16: retry-pause is a time of 1ms at least, not 0s");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.dev/*, https://a.dev/x/y?z, true",
    "https://a.dev/*, https://a.dev/, true",
    "https://a.dev, https://a.dev/, true",
    "https://a.dev/x, https://a.dev/xy, false",
    "a.dev/*, http://a.dev/x, true",
    "*.a.dev/*, https://www.a.dev/x, true",
    "*.a.dev/*, https://evil.dev/, false",
    "https://a.dev/?q=(x)+, https://a.dev/?q=(x)+, true"
  })
  void patternsOfUrls(String pattern, String url, boolean matches) {
    assertThat(UrlPattern.of(pattern).matches(url)).isEqualTo(matches);
  }
}
