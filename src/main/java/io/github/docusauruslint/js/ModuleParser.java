package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.ArrayPattern;
import io.github.docusauruslint.js.Node.AssignmentPattern;
import io.github.docusauruslint.js.Node.AssignmentProperty;
import io.github.docusauruslint.js.Node.ClassDeclaration;
import io.github.docusauruslint.js.Node.EmptyStatement;
import io.github.docusauruslint.js.Node.ExportAllDeclaration;
import io.github.docusauruslint.js.Node.ExportDefaultDeclaration;
import io.github.docusauruslint.js.Node.ExportNamedDeclaration;
import io.github.docusauruslint.js.Node.ExportSpecifier;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.FunctionDeclaration;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.ImportAttribute;
import io.github.docusauruslint.js.Node.ImportBinding;
import io.github.docusauruslint.js.Node.ImportDeclaration;
import io.github.docusauruslint.js.Node.ImportDefaultSpecifier;
import io.github.docusauruslint.js.Node.ImportNamespaceSpecifier;
import io.github.docusauruslint.js.Node.ImportSpecifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.ObjectPattern;
import io.github.docusauruslint.js.Node.ObjectPatternMember;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.Program;
import io.github.docusauruslint.js.Node.RestElement;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.TSEnumDeclaration;
import io.github.docusauruslint.js.Node.VariableDeclaration;
import io.github.docusauruslint.js.Node.VariableDeclarator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses whole programs, imports and exports. */
abstract class ModuleParser extends StatementParser {
  private final Set<String> exports = new HashSet<>();

  ModuleParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Skips {@code type} in front of what is imported or exported; whether it was there. */
  abstract boolean eatTypeModifier(boolean inBraces) throws JsSyntaxException;

  final Program parseProgram() throws JsSyntaxException {
    List<Statement> body = new ArrayList<>();
    while (type != TokenType.EOF) {
      body.add(parseStatement(Body.NONE, true));
    }
    if (module) {
      for (Map.Entry<String, Integer> export : names.undefinedExports().entrySet()) {
        throw error(export.getValue(), "Export '" + export.getKey() + "' is not defined");
      }
    }
    return new Program(origin, limit, withDirectives(list(body)), list(comments));
  }

  @Override
  final Statement parseModuleDeclaration(boolean topLevel) throws JsSyntaxException {
    return type == TokenType.IMPORT ? parseImport() : parseExport();
  }

  // Imports

  private Statement parseImport() throws JsSyntaxException {
    int nodeStart = start;
    next();
    boolean erased = typescript && eatTypeModifier(false);
    List<ImportBinding> bindings = List.of();
    if (type != TokenType.STRING) {
      bindings = parseImportBindings(erased);
      if (typescript && type == TokenType.EQ && bindings.size() == 1) {
        return parseImportEquals(nodeStart, bindings.get(0).local());
      }
      expectContextual("from");
    }
    Literal source = parseSource();
    List<ImportAttribute> attributes = parseAttributes();
    semicolon();
    return erased
        ? new EmptyStatement(nodeStart, lastTokenEnd)
        : new ImportDeclaration(nodeStart, lastTokenEnd, bindings, source, attributes);
  }

  /** Parses {@code import id = require(…)} from its equals sign, as the constant that it is. */
  private Statement parseImportEquals(int nodeStart, Identifier id) throws JsSyntaxException {
    next();
    Expression value = parseMaybeAssign(For.NONE, null);
    VariableDeclarator declarator = new VariableDeclarator(id.start(), lastTokenEnd, id, value);
    semicolon();
    return new VariableDeclaration(nodeStart, lastTokenEnd, "const", List.of(declarator));
  }

  private Literal parseSource() throws JsSyntaxException {
    if (type != TokenType.STRING) {
      throw unexpected();
    }
    return parseLiteral();
  }

  private List<ImportBinding> parseImportBindings(boolean erased) throws JsSyntaxException {
    List<ImportBinding> bindings = new ArrayList<>();
    if (type == TokenType.NAME) {
      int nodeStart = start;
      Identifier local = parseImportedName(erased);
      bindings.add(new ImportDefaultSpecifier(nodeStart, lastTokenEnd, local));
      if (!eat(TokenType.COMMA)) {
        return bindings;
      }
    }
    if (type == TokenType.STAR) {
      int nodeStart = start;
      next();
      expectContextual("as");
      Identifier local = parseImportedName(erased);
      bindings.add(new ImportNamespaceSpecifier(nodeStart, lastTokenEnd, local));
      return bindings;
    }
    expect(TokenType.BRACE_L);
    for (boolean first = true; !endsNames(first); first = false) {
      boolean erasedToo = typescript && eatTypeModifier(true);
      ImportSpecifier specifier = parseImportSpecifier(erased || erasedToo);
      if (!erasedToo) {
        bindings.add(specifier);
      }
    }
    return list(bindings);
  }

  private Identifier parseImportedName(boolean erased) throws JsSyntaxException {
    Identifier local = parseIdentifier();
    if (!erased) {
      checkSimple(local, Binding.LEXICAL, null);
    }
    return local;
  }

  private ImportSpecifier parseImportSpecifier(boolean erased) throws JsSyntaxException {
    int nodeStart = start;
    Expression imported = parseModuleName();
    Identifier local;
    if (eatContextual("as")) {
      local = parseIdentifier();
    } else if (imported instanceof Identifier name) {
      requireUnreserved(name);
      local = name;
    } else {
      throw error(imported.start(), "Binding rvalue");
    }
    if (!erased) {
      checkSimple(local, Binding.LEXICAL, null);
    }
    return new ImportSpecifier(nodeStart, lastTokenEnd, imported, local);
  }

  /** Parses a name as a module exports it: any word, or a string. */
  private Expression parseModuleName() throws JsSyntaxException {
    if (type != TokenType.STRING) {
      return parseIdentifier(true);
    }
    Literal name = parseLiteral();
    if (hasLoneSurrogate(name.string())) {
      throw error(name.start(), "An export name cannot include a lone surrogate.");
    }
    return name;
  }

  private static boolean hasLoneSurrogate(String string) {
    return string
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Parses {@code with {type: "json"}}, which ES2024 does not have. */
  private List<ImportAttribute> parseAttributes() throws JsSyntaxException {
    if (module || !eat(TokenType.WITH)) {
      return List.of();
    }
    List<ImportAttribute> attributes = new ArrayList<>(1);
    expect(TokenType.BRACE_L);
    while (!eat(TokenType.BRACE_R)) {
      int nodeStart = start;
      Expression key = type == TokenType.STRING ? parseLiteral() : parseIdentifier(true);
      expect(TokenType.COLON);
      Literal attribute = parseSource();
      attributes.add(new ImportAttribute(nodeStart, lastTokenEnd, key, attribute));
      if (type != TokenType.BRACE_R) {
        expect(TokenType.COMMA);
      }
    }
    return list(attributes);
  }

  // Exports

  private Statement parseExport() throws JsSyntaxException {
    int nodeStart = start;
    next();
    if (typescript) {
      Statement statement = parseTypeScriptExport(nodeStart);
      if (statement != null) {
        return statement;
      }
    }
    if (eat(TokenType.STAR)) {
      return parseExportAll(nodeStart);
    }
    if (eat(TokenType.DEFAULT)) {
      addExport("default", lastTokenStart);
      Node declaration = parseDefault();
      if (declaration instanceof EmptyStatement) {
        return new EmptyStatement(nodeStart, lastTokenEnd);
      }
      return new ExportDefaultDeclaration(nodeStart, lastTokenEnd, declaration);
    }
    if (beginsDeclaration()) {
      return exportOf(nodeStart, parseStatement());
    }
    return parseExportNames(nodeStart, false);
  }

  /**
   * Parses behind {@code export} what only TypeScript has; null when it is nothing of it, and then
   * nothing was read.
   */
  abstract @Nullable Statement parseTypeScriptExport(int nodeStart) throws JsSyntaxException;

  /** The export of {@code declaration}, whose names become exported. */
  final Statement exportOf(int nodeStart, Statement declaration) throws JsSyntaxException {
    if (declaration instanceof EmptyStatement) {
      return new EmptyStatement(nodeStart, lastTokenEnd);
    }
    if (declaration instanceof VariableDeclaration variables) {
      for (VariableDeclarator declarator : variables.declarations()) {
        addExports(declarator.id());
      }
    } else if (declaration instanceof FunctionDeclaration function && function.id() != null) {
      addExport(function.id().name(), function.id().start());
    } else if (declaration instanceof ClassDeclaration type && type.id() != null) {
      addExport(type.id().name(), type.id().start());
    } else if (declaration instanceof TSEnumDeclaration enumeration) {
      // An enum may be declared in parts.
      exports.add(enumeration.id().name());
    }
    return new ExportNamedDeclaration(
        nodeStart, lastTokenEnd, declaration, List.of(), null, List.of());
  }

  private boolean beginsDeclaration() {
    return switch (type) {
      case VAR, CONST, CLASS, FUNCTION -> true;
      default -> isLet(Body.NONE) || isAsyncFunction();
    };
  }

  final Statement parseExportAll(int nodeStart) throws JsSyntaxException {
    Expression exported = null;
    if (eatContextual("as")) {
      exported = parseModuleName();
      addExport(exported, lastTokenStart);
    }
    expectContextual("from");
    Literal source = parseSource();
    List<ImportAttribute> attributes = parseAttributes();
    semicolon();
    return new ExportAllDeclaration(nodeStart, lastTokenEnd, exported, source, attributes);
  }

  private Node parseDefault() throws JsSyntaxException {
    int nodeStart = start;
    boolean async = isAsyncFunction();
    if (async || type == TokenType.FUNCTION) {
      next();
      if (async) {
        next();
      }
      Node function = parseFunction(nodeStart, FunctionPlace.DEFAULT_EXPORT, async);
      return function == null ? new EmptyStatement(nodeStart, lastTokenEnd) : function;
    }
    if (type == TokenType.CLASS) {
      return parseClass(nodeStart, ClassPlace.DEFAULT_EXPORT);
    }
    Expression expression = parseMaybeAssign(For.NONE, null);
    semicolon();
    return expression;
  }

  /** Whether no name comes any more; between two there is a comma, and behind the last may be. */
  private boolean endsNames(boolean first) throws JsSyntaxException {
    if (eat(TokenType.BRACE_R)) {
      return true;
    }
    if (first) {
      return false;
    }
    expect(TokenType.COMMA);
    return eat(TokenType.BRACE_R);
  }

  /** Parses {@code {a, b as c} from "d"}. */
  final Statement parseExportNames(int nodeStart, boolean erased) throws JsSyntaxException {
    List<ExportSpecifier> specifiers = new ArrayList<>();
    expect(TokenType.BRACE_L);
    for (boolean first = true; !endsNames(first); first = false) {
      boolean erasedToo = typescript && eatTypeModifier(true);
      ExportSpecifier specifier = parseExportSpecifier(erased || erasedToo);
      if (!erasedToo) {
        specifiers.add(specifier);
      }
    }
    Literal source = null;
    List<ImportAttribute> attributes = List.of();
    if (eatContextual("from")) {
      source = parseSource();
      attributes = parseAttributes();
    } else {
      checkLocals(specifiers);
    }
    semicolon();
    return erased
        ? new EmptyStatement(nodeStart, lastTokenEnd)
        : new ExportNamedDeclaration(
            nodeStart, lastTokenEnd, null, list(specifiers), source, attributes);
  }

  private ExportSpecifier parseExportSpecifier(boolean erased) throws JsSyntaxException {
    int nodeStart = start;
    Expression local = parseModuleName();
    Expression exported = eatContextual("as") ? parseModuleName() : local;
    if (!erased) {
      addExport(exported, exported.start());
    }
    return new ExportSpecifier(nodeStart, lastTokenEnd, local, exported);
  }

  private void checkLocals(List<ExportSpecifier> specifiers) throws JsSyntaxException {
    for (ExportSpecifier specifier : specifiers) {
      if (!(specifier.local() instanceof Identifier local)) {
        throw error(
            specifier.local().start(),
            "A string literal cannot be used as an exported binding without `from`.");
      }
      requireUnreserved(local);
      names.export(local.name(), local.start());
    }
  }

  private void addExport(Expression name, int offset) throws JsSyntaxException {
    addExport(
        name instanceof Identifier identifier ? identifier.name() : ((Literal) name).string(),
        offset);
  }

  private void addExport(String name, int offset) throws JsSyntaxException {
    if (!exports.add(name) && !typescript) {
      throw error(offset, "Duplicate export '" + name + "'");
    }
  }

  private void addExports(Pattern pattern) throws JsSyntaxException {
    if (pattern instanceof Identifier name) {
      addExport(name.name(), name.start());
    } else if (pattern instanceof ObjectPattern object) {
      for (ObjectPatternMember member : object.properties()) {
        addExports(
            member instanceof AssignmentProperty property
                ? property.value()
                : ((RestElement) member).argument());
      }
    } else if (pattern instanceof ArrayPattern array) {
      for (Pattern element : array.elements()) {
        if (element != null) {
          addExports(element);
        }
      }
    } else if (pattern instanceof AssignmentPattern withDefault) {
      addExports(withDefault.left());
    } else if (pattern instanceof RestElement rest) {
      addExports(rest.argument());
    }
  }
}
