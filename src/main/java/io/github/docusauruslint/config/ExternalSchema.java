package io.github.docusauruslint.config;

import io.github.docusauruslint.external.Durations;
import io.github.docusauruslint.external.ExternalSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of the JSON Schema for {@code external:}. */
final class ExternalSchema {
  private static final String STATUS = "^[1-9][0-9]{2}(\\.\\.[1-9][0-9]{2})?$";
  private static final String TIME = "^[0-9]{1,9}(ms|s|m|h|d)$";
  private static final String PATIENCE = "^([1-9][0-9]{0,4}|[0-9]{1,9}(ms|s|m|h|d))$";

  private ExternalSchema() {}

  /** All of the section. */
  static Map<String, Object> external() {
    ExternalSettings usual = ExternalSettings.DEFAULT;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("accept", statuses());
    fields.put(
        "exclude",
        SchemaParts.described(
            "Patterns of URLs that are not asked for; * is anything.",
            SchemaParts.oneOrMore(SchemaParts.text())));
    fields.put("fragments", withDefault(fragments(), usual.fragments()));
    fields.put("rate", withDefault(rate(), usual.rate()));
    fields.put("at-once", withDefault(count("Requests at a time to one host.", 1), usual.atOnce()));
    fields.put("connect-timeout", time("For a connection.", usual.limits().connect()));
    fields.put("timeout", time("For an answer.", usual.limits().answer()));
    fields.put(
        "retries", withDefault(count("Of what fails by chance.", 0), usual.limits().retries()));
    fields.put("retry-pause", time("Before the first retry.", usual.limits().pause()));
    fields.put("max-time", time("For all of it.", usual.limits().all()));
    fields.put(
        "patience",
        SchemaParts.described(
            "How often in a row, or how long, a link may fail: 3 or 3d.",
            SchemaParts.any(number("integer", 1, 99999), SchemaParts.text("pattern", PATIENCE))));
    Map<String, Object> keep = new LinkedHashMap<>();
    keep.put("good", time("Good outcomes.", usual.keep().good()));
    keep.put("failed", time("Failures.", usual.keep().failed()));
    keep.put("throttled", time("Hosts that would not answer.", usual.keep().throttled()));
    fields.put(
        "keep",
        SchemaParts.described("How long what was learnt counts.", SchemaParts.object(keep)));
    fields.put("user-agent", withDefault(SchemaParts.text(), usual.userAgent()));
    fields.put(
        "hosts",
        SchemaParts.described(
            "Hosts, and domains with all hosts below them.",
            SchemaParts.map(SchemaParts.ref("host"))));
    return SchemaParts.object(fields);
  }

  /** What is said of a host. */
  static Map<String, Object> host() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rate", rate());
    fields.put("at-once", count("Requests at a time.", 1));
    fields.put("accept", statuses());
    fields.put(
        "headers",
        SchemaParts.described(
            "Headers to send; ${NAME} is a variable that --external-env allows.",
            SchemaParts.map(SchemaParts.text())));
    fields.put("fragments", fragments());
    return SchemaParts.object(fields);
  }

  private static Map<String, Object> statuses() {
    return SchemaParts.described(
        "Statuses that are good, beside 200..299.",
        SchemaParts.oneOrMore(
            SchemaParts.any(number("integer", 100, 999), SchemaParts.text("pattern", STATUS))));
  }

  private static Map<String, Object> fragments() {
    return SchemaParts.described("Whether to look for fragments.", SchemaParts.flag());
  }

  private static Map<String, Object> rate() {
    return SchemaParts.described("Requests a second to one host.", number("number", 0.01, 1000));
  }

  private static Map<String, Object> count(String description, int least) {
    return SchemaParts.described(description, number("integer", least, 999));
  }

  private static Map<String, Object> number(String type, Object least, Object most) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("type", type);
    number.put("minimum", least);
    number.put("maximum", most);
    return number;
  }

  private static Map<String, Object> time(String description, Duration usual) {
    return withDefault(
        SchemaParts.described(description, SchemaParts.text("pattern", TIME)),
        Durations.print(usual));
  }

  private static Map<String, Object> withDefault(Map<String, Object> schema, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(schema);
    all.put("default", value);
    return all;
  }
}
