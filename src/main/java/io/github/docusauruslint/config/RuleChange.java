package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.Options;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one place says of a rule; what it does not say stays as it was.
 *
 * @param level null where nothing is said of it
 * @param options by name, already validated
 */
public record RuleChange(@Nullable Level level, Map<String, Value> options) {
  public RuleChange {
    options = Map.copyOf(options);
  }

  /**
   * A level.
   *
   * @param severity null for off
   */
  public record Level(@Nullable Severity severity, Origin origin) {}

  /** The value of an option. */
  public record Value(Object value, Origin origin) {}

  static RuleChange level(@Nullable Severity severity, Origin origin) {
    return new RuleChange(new Level(severity, origin), Map.of());
  }

  static RuleChange option(String name, Object value, Origin origin) {
    return new RuleChange(null, Map.of(name, new Value(value, origin)));
  }

  /** A setting with this change. */
  RuleSetting apply(RuleSetting before) {
    if (options.isEmpty()) {
      return level == null
          ? before
          : new RuleSetting(level.severity(), before.options(), RuleSetting.By.USER);
    }
    Map<String, Object> values = new HashMap<>(before.options().values());
    options.forEach((name, value) -> values.merge(name, value.value(), RuleChange::merge));
    Options changed = new Options(values);
    return level == null
        ? new RuleSetting(before.level(), changed, before.said())
        : new RuleSetting(level.severity(), changed, RuleSetting.By.USER);
  }

  /** Both changes, one after the other. */
  RuleChange then(RuleChange later) {
    Map<String, Value> both = new HashMap<>(options);
    later.options.forEach(
        (name, value) ->
            both.merge(
                name,
                value,
                (old, added) -> new Value(merge(old.value(), added.value()), added.origin())));
    return new RuleChange(later.level == null ? level : later.level, both);
  }

  /** Options that are mappings gain entries, others are replaced. */
  private static Object merge(Object before, Object after) {
    if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> added) {
      Map<Object, Object> both = new TreeMap<>(old);
      both.putAll(added);
      return both;
    }
    return after;
  }
}
