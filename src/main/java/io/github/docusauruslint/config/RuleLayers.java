package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All that is said of rules: a preset, and what changes it, later layers winning over earlier ones.
 *
 * @param preset its name
 * @param base the settings of the preset, of every rule there is
 */
public record RuleLayers(String preset, Map<String, RuleSetting> base, List<Layer> layers) {
  public RuleLayers {
    base = Map.copyOf(base);
    layers = List.copyOf(layers);
  }

  static RuleLayers of(String preset, RuleBook book) {
    return new RuleLayers(preset, Preset.packed(preset, book).settings(), List.of());
  }

  /** Whether files differ in their settings. */
  public boolean isScoped() {
    return layers.stream().anyMatch(layer -> !layer.scope().isEverything());
  }

  /** Whether a rule is on in some file. */
  public boolean isOnAnywhere(String rule) {
    boolean on = Objects.requireNonNull(base.get(rule)).level() != null;
    for (Layer layer : layers) {
      RuleChange change = layer.rules().get(rule);
      RuleChange.Level level = change == null ? null : change.level();
      if (level != null) {
        on = level.severity() != null || (on && !layer.scope().isEverything());
      }
    }
    return on;
  }

  /** The settings where no part that is for some files only applies. */
  Map<String, RuleSetting> everywhere() {
    BitSet everywhere = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      everywhere.set(i, layers.get(i).scope().isEverything());
    }
    return settings(everywhere);
  }

  /** The settings that some of the layers make, which are given by their indices. */
  Map<String, RuleSetting> settings(BitSet applying) {
    if (layers.isEmpty()) {
      return base;
    }
    Map<String, RuleSetting> settings = new HashMap<>(base);
    for (int i = applying.nextSetBit(0); i >= 0; i = applying.nextSetBit(i + 1)) {
      layers
          .get(i)
          .rules()
          .forEach((rule, change) -> settings.computeIfPresent(rule, (k, v) -> change.apply(v)));
    }
    return settings;
  }

  /** With a rule on from the start that the preset leaves off. */
  RuleLayers startingWith(String rule, Severity severity) {
    Map<String, RuleSetting> changed = new HashMap<>(base);
    changed.computeIfPresent(
        rule,
        (name, setting) ->
            setting.level() == null
                ? new RuleSetting(severity, setting.options(), setting.said())
                : setting);
    return new RuleLayers(preset, changed, layers);
  }

  /** Every rule's level and options with their origins, for those who ask. */
  public Map<String, RuleChange> traced(RuleBook book, Predicate<Layer> applies) {
    Map<String, RuleChange> traced = new TreeMap<>();
    Origin start = Origin.preset(preset);
    for (RuleMetadata rule : book.rules()) {
      RuleSetting setting = base.get(rule.name());
      if (setting != null) {
        Map<String, RuleChange.Value> options = new HashMap<>();
        setting
            .options()
            .values()
            .forEach((name, value) -> options.put(name, new RuleChange.Value(value, start)));
        traced.put(
            rule.name(), new RuleChange(new RuleChange.Level(setting.level(), start), options));
      }
    }
    List<Layer> applying = new ArrayList<>(layers);
    applying.removeIf(applies.negate());
    for (Layer layer : applying) {
      layer
          .rules()
          .forEach(
              (rule, change) -> traced.computeIfPresent(rule, (k, before) -> before.then(change)));
    }
    return traced;
  }
}
