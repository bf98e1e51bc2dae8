package io.github.docusauruslint.site.component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The props of one component.
 *
 * @param name as pages write it, such as {@code TechCardGrid}
 * @param closed whether props that are not named here are mistakes
 */
public record ComponentSchema(String name, boolean closed, Map<String, PropSchema> props) {
  public ComponentSchema {
    props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
  }
}
