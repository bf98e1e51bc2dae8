package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Node.ArrayPattern;
import io.github.docusauruslint.js.Node.AssignmentPattern;
import io.github.docusauruslint.js.Node.AssignmentProperty;
import io.github.docusauruslint.js.Node.ClassDeclaration;
import io.github.docusauruslint.js.Node.ExportAllDeclaration;
import io.github.docusauruslint.js.Node.ExportDefaultDeclaration;
import io.github.docusauruslint.js.Node.ExportNamedDeclaration;
import io.github.docusauruslint.js.Node.ExportSpecifier;
import io.github.docusauruslint.js.Node.FunctionDeclaration;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.ImportBinding;
import io.github.docusauruslint.js.Node.ImportDeclaration;
import io.github.docusauruslint.js.Node.ImportDefaultSpecifier;
import io.github.docusauruslint.js.Node.ImportSpecifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.ObjectPattern;
import io.github.docusauruslint.js.Node.ObjectPatternMember;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.RestElement;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.VariableDeclaration;
import io.github.docusauruslint.js.Node.VariableDeclarator;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes what a page imports and exports. */
final class EsmFacts {
  final List<Import> imports = new ArrayList<>();
  final List<Export> exports = new ArrayList<>();
  final List<Scope.Name> declared = new ArrayList<>();

  private final String text;
  private final Places places;
  private final ElementFacts elements;
  private io.github.docusauruslint.js.@Nullable Node layout;
  private io.github.docusauruslint.js.@Nullable Node secondLayout;

  EsmFacts(String text, Places places, ElementFacts elements) {
    this.text = text;
    this.places = places;
    this.elements = elements;
  }

  void add(Nodes.Esm block) {
    for (Statement statement : block.program.body()) {
      if (statement instanceof ImportDeclaration declaration) {
        addImport(declaration);
      } else if (statement instanceof ExportDefaultDeclaration declaration) {
        addDefault(declaration);
      } else if (statement instanceof ExportAllDeclaration declaration) {
        addAll(declaration);
      } else if (statement instanceof ExportNamedDeclaration declaration) {
        addNamed(declaration);
      }
      if (!(statement instanceof ImportDeclaration)) {
        elements.values(text, statement, places::original, block.element, JsxElement.Origin.ESM);
      }
    }
  }

  /** The second {@code export default} of a page, which it cannot have; or null. */
  io.github.docusauruslint.js.@Nullable Node secondLayout() {
    return secondLayout;
  }

  /** The first {@code export default}, or null. */
  io.github.docusauruslint.js.@Nullable Node layout() {
    return layout;
  }

  private void addImport(ImportDeclaration declaration) {
    List<Import.Specifier> specifiers = new ArrayList<>(declaration.specifiers().size());
    for (ImportBinding binding : declaration.specifiers()) {
      String imported =
          binding instanceof ImportDefaultSpecifier
              ? "default"
              : binding instanceof ImportSpecifier specifier
                  ? moduleName(specifier.imported())
                  : "*";
      specifiers.add(new Import.Specifier(imported, binding.local().name(), span(binding)));
    }
    imports.add(
        new Import(
            span(declaration),
            declaration.source().string(),
            inside(declaration.source()),
            specifiers,
            false));
  }

  private void addDefault(ExportDefaultDeclaration declaration) {
    noteLayout(declaration, declaration);
    exports.add(new Export("default", span(declaration)));
    io.github.docusauruslint.js.Node value = declaration.declaration();
    if (value instanceof FunctionDeclaration function && function.id() != null) {
      declare(function.id());
    } else if (value instanceof ClassDeclaration type && type.id() != null) {
      declare(type.id());
    }
  }

  private void addAll(ExportAllDeclaration declaration) {
    io.github.docusauruslint.js.Node exported = declaration.exported();
    String name = exported == null ? "*" : moduleName(exported);
    exports.add(new Export(name, span(exported == null ? declaration : exported)));
    addReexport(declaration, declaration.source(), List.of());
  }

  private void addNamed(ExportNamedDeclaration declaration) {
    Statement inner = declaration.declaration();
    if (inner instanceof VariableDeclaration variables) {
      for (VariableDeclarator declarator : variables.declarations()) {
        names(declarator.id(), this::exportDeclared);
      }
    } else if (inner instanceof FunctionDeclaration function && function.id() != null) {
      exportDeclared(function.id());
    } else if (inner instanceof ClassDeclaration type && type.id() != null) {
      exportDeclared(type.id());
    }
    Literal source = declaration.source();
    List<Import.Specifier> specifiers = new ArrayList<>();
    for (ExportSpecifier specifier : declaration.specifiers()) {
      String exported = moduleName(specifier.exported());
      exports.add(new Export(exported, span(specifier.exported())));
      specifiers.add(
          new Import.Specifier(moduleName(specifier.local()), exported, span(specifier)));
      if (exported.equals("default") && specifier.exported() instanceof Identifier) {
        noteLayout(specifier, declaration);
      }
    }
    if (source != null) {
      addReexport(declaration, source, specifiers);
    }
  }

  private void addReexport(
      io.github.docusauruslint.js.Node declaration,
      Literal source,
      List<Import.Specifier> specifiers) {
    imports.add(new Import(span(declaration), source.string(), inside(source), specifiers, true));
  }

  private void noteLayout(
      io.github.docusauruslint.js.Node node, io.github.docusauruslint.js.Node place) {
    if (layout == null) {
      layout = node;
    } else if (secondLayout == null) {
      secondLayout = place;
    }
  }

  private void exportDeclared(Identifier name) {
    exports.add(new Export(name.name(), span(name)));
    declare(name);
  }

  private void declare(Identifier name) {
    declared.add(new Scope.Name(name.name(), span(name)));
  }

  /** The names that a pattern binds. */
  private static void names(@Nullable Pattern pattern, Consumer<Identifier> names) {
    if (pattern instanceof Identifier identifier) {
      names.accept(identifier);
    } else if (pattern instanceof ArrayPattern array) {
      for (Pattern element : array.elements()) {
        names(element, names);
      }
    } else if (pattern instanceof AssignmentPattern assignment) {
      names(assignment.left(), names);
    } else if (pattern instanceof RestElement rest) {
      names(rest.argument(), names);
    } else if (pattern instanceof ObjectPattern object) {
      for (ObjectPatternMember member : object.properties()) {
        names(
            member instanceof AssignmentProperty property
                ? property.value()
                : ((RestElement) member).argument(),
            names);
      }
    }
  }

  private static String moduleName(io.github.docusauruslint.js.Node name) {
    return name instanceof Literal literal ? literal.string() : ((Identifier) name).name();
  }

  private Span span(io.github.docusauruslint.js.Node node) {
    return places.span(node.start(), node.end());
  }

  private Span inside(Literal string) {
    return places.span(string.start() + 1, string.end() - 1);
  }
}
