package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.site.ParsedFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which schema describes an element: that of its module before that of its name. */
public final class ComponentSchemas {
  private final Map<String, ComponentSchema> byName;
  private final Map<String, ComponentSchema> byModule = new HashMap<>();
  private final Modules modules;

  /**
   * The schemas of a site.
   *
   * @param byName by the name of the component
   */
  ComponentSchemas(Map<String, ComponentSchema> byName, Modules modules) {
    this.byName = Map.copyOf(byName);
    this.modules = modules;
    for (ComponentSchema schema : byName.values()) {
      if (schema.from() != null) {
        byModule.put(schema.from(), schema);
      }
    }
  }

  /** The schemas as the imports of one file choose them. */
  public InFile in(ParsedFile file) {
    return new InFile(file);
  }

  /** The schemas for the elements of one file. */
  public final class InFile {
    private final String path;
    private final ComponentNames names;

    private InFile(ParsedFile file) {
      this.path = file.path();
      this.names = new ComponentNames(file.facts());
    }

    /** What is known of an element's props; null for nothing. */
    public @Nullable ComponentSchema of(JsxElement element) {
      String name = element.name();
      if (name == null) {
        return null;
      }
      ComponentNames.Imported imported = names.find(name);
      ComponentSchema schema =
          imported != null && imported.name().equals("default")
              ? byModule.get(imported.module())
              : null;
      if (schema == null) {
        schema = byName.get(name);
      }
      return schema != null && describes(schema, imported) ? schema : null;
    }

    /** Whether the element is {@code @docusaurus/Link}. */
    boolean isLink(String name) {
      return names.isLink(name);
    }

    private boolean describes(ComponentSchema schema, ComponentNames.@Nullable Imported imported) {
      String from = schema.from();
      if (from == null) {
        return true;
      }
      if (imported == null) {
        // Whatever provides the name may provide another component than the original.
        return !schema.original();
      }
      boolean same = imported.module().equals(from) || isSame(imported.module(), from);
      return same && !(schema.original() && modules.isReplaced(from));
    }

    /** Whether two names of modules, as {@code ../x} and {@code @site/src/x}, lead to one file. */
    private boolean isSame(String module, String from) {
      return modules.resolve(path, module) instanceof ModuleTarget.Found found
          && found.path() != null
          && found.equals(modules.resolve(path, from));
    }
  }
}
