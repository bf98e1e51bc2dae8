package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.text.FileTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The components that every page has without importing them: those of {@code
 * theme-classic/MDXComponents} 3.10.2 and those of the site's own {@code src/theme/MDXComponents}.
 *
 * @param names components, elements such as {@code h1} included
 * @param complete false when the site's file provides what cannot be known without running it
 */
public record ProvidedComponents(Set<String> names, boolean complete) {
  private static final Set<String> THEME =
      Set.of(
          "Head",
          "details",
          "Details",
          "code",
          "a",
          "pre",
          "ul",
          "li",
          "img",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "admonition",
          "mermaid");
  private static final List<String> FILES =
      List.of(
          "src/theme/MDXComponents.js",
          "src/theme/MDXComponents.jsx",
          "src/theme/MDXComponents.ts",
          "src/theme/MDXComponents.tsx",
          "src/theme/MDXComponents/index.js",
          "src/theme/MDXComponents/index.jsx",
          "src/theme/MDXComponents/index.ts",
          "src/theme/MDXComponents/index.tsx");

  public ProvidedComponents {
    names = Set.copyOf(names);
  }

  /** Whether the site's own file provides a component, and not the theme. */
  boolean isOwn(String name) {
    return names.contains(name) && !THEME.contains(name);
  }

  static ProvidedComponents of(FileTree files) {
    for (String file : FILES) {
      if (files.isFile(file)) {
        try {
          String text = files.read(file).text();
          Node.Program program = JsParser.parseModule(text, 0, text.length(), Dialect.TYPESCRIPT);
          return new Reader(program).read();
        } catch (IOException | JsSyntaxException e) {
          return new ProvidedComponents(THEME, false);
        }
      }
    }
    return new ProvidedComponents(THEME, true);
  }

  /** Follows names to object literals; what is anything else is not known. */
  private static final class Reader {
    private final Node.Program program;
    private final Map<String, Node.Expression> constants = new HashMap<>();
    private final Set<String> originals = new HashSet<>();
    private final Set<String> names = new HashSet<>(THEME);
    private final Set<String> followed = new HashSet<>();
    private boolean complete = true;

    Reader(Node.Program program) {
      this.program = program;
    }

    ProvidedComponents read() {
      Node exported = null;
      for (Node.Statement statement : program.body()) {
        if (statement instanceof Node.ImportDeclaration declaration) {
          imports(declaration);
        } else if (statement instanceof Node.VariableDeclaration declaration) {
          constants(declaration);
        } else if (statement instanceof Node.ExportNamedDeclaration declaration
            && declaration.declaration() instanceof Node.VariableDeclaration variables) {
          constants(variables);
        } else if (statement instanceof Node.ExportDefaultDeclaration declaration) {
          exported = declaration.declaration();
        }
      }
      provide(exported);
      return new ProvidedComponents(names, complete);
    }

    private void imports(Node.ImportDeclaration declaration) {
      String source = declaration.source().string();
      if (source.equals("@theme-original/MDXComponents")
          || source.equals("@theme-init/MDXComponents")
          || source.equals("@theme/MDXComponents")) {
        declaration.specifiers().forEach(binding -> originals.add(binding.local().name()));
      }
    }

    private void constants(Node.VariableDeclaration declaration) {
      for (Node.VariableDeclarator declarator : declaration.declarations()) {
        Node.Expression init = declarator.init();
        if (declarator.id() instanceof Node.Identifier id
            && init != null
            && declaration.kind().equals("const")) {
          constants.put(id.name(), init);
        }
      }
    }

    private void provide(@Nullable Node value) {
      if (value instanceof Node.ObjectExpression object) {
        object.properties().forEach(this::provideMember);
      } else if (value instanceof Node.Identifier id && originals.contains(id.name())) {
        return; // The theme's own are known.
      } else if (value instanceof Node.Identifier id
          && constants.containsKey(id.name())
          && followed.add(id.name())) {
        provide(constants.get(id.name()));
      } else {
        complete = false;
      }
    }

    private void provideMember(Node.ObjectExpressionMember member) {
      if (member instanceof Node.SpreadElement spread) {
        provide(spread.argument());
      } else if (member instanceof Node.Property property && !property.computed()) {
        if (property.key() instanceof Node.Identifier id) {
          names.add(id.name());
        } else if (property.key() instanceof Node.Literal literal && literal.isString()) {
          names.add(literal.string());
        }
      } else {
        complete = false;
      }
    }
  }
}
