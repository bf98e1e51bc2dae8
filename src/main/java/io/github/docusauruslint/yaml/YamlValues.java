package io.github.docusauruslint.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes to plain values. */
final class YamlValues {
  private YamlValues() {}

  static @Nullable Object plain(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
      return map;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<@Nullable Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(plain(item)));
      return list;
    }
    return ((YamlNode.Scalar) node).value();
  }
}
