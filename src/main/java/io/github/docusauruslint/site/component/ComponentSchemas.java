package io.github.docusauruslint.site.component;

import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of components by name: those shipped in {@code rules/components.yml}, and those that a
 * site's own configuration adds or replaces.
 */
public record ComponentSchemas(Map<String, ComponentSchema> byName) {
  private static final String SHIPPED = "/rules/components.yml";

  public ComponentSchemas {
    byName = Map.copyOf(byName);
  }

  /** Those of Docusaurus's own components. */
  public static ComponentSchemas shipped() {
    try (InputStream stream = ComponentSchemas.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("the build packed no " + SHIPPED);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      YamlNode root = YamlReader.read(text, 0, text.length());
      if (root instanceof YamlNode.Mapping mapping
          && mapping.get("components") instanceof YamlNode.Mapping components) {
        return new ComponentSchemas(ComponentSchemaReader.read(components));
      }
      throw new IllegalStateException(SHIPPED + " has no components");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (YamlSyntaxException | SchemaException e) {
      throw new IllegalStateException(SHIPPED + ": " + e.getMessage(), e);
    }
  }

  /**
   * These and those of a site, which win.
   *
   * @param components the mapping below {@code components:}
   * @throws SchemaException where it is not as a schema must be
   */
  public ComponentSchemas with(YamlNode.Mapping components) throws SchemaException {
    Map<String, ComponentSchema> all = new LinkedHashMap<>(byName);
    all.putAll(ComponentSchemaReader.read(components));
    return new ComponentSchemas(all);
  }

  /** The schema of a component, or null when nothing is known of it. */
  public @Nullable ComponentSchema find(@Nullable String component) {
    return component == null ? null : byName.get(component);
  }
}
