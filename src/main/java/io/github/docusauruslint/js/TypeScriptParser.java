package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.EmptyStatement;
import io.github.docusauruslint.js.Node.ExportDefaultDeclaration;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Statement;
import io.github.docusauruslint.js.Node.TSEnumDeclaration;
import io.github.docusauruslint.js.Node.TSEnumMember;
import io.github.docusauruslint.js.Node.TSExportAssignment;
import io.github.docusauruslint.js.Node.TSModuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole parser: on top of JavaScript the statements that only TypeScript has. */
final class TypeScriptParser extends ModuleParser {
  TypeScriptParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  @Override
  @Nullable Statement parseTypeScript(boolean topLevel) throws JsSyntaxException {
    int nodeStart = start;
    String word = value;
    if (word == null || containsEscape) {
      return null;
    }
    switch (word) {
      case "type":
        return beginsAlias() ? parseAlias() : null;
      case "interface":
        return wordFollows() ? parseInterface() : null;
      case "enum":
        return wordFollows() ? parseEnum() : null;
      case "abstract":
        if (!follows("class")) {
          return null;
        }
        next();
        return (Statement) parseClass(start, ClassPlace.DECLARATION);
      case "declare":
        return wordFollows() ? parseDeclare(nodeStart, topLevel) : null;
      case "namespace":
        return wordFollows() ? parseNamespace() : null;
      case "module":
        return wordFollows() || stringFollows() ? parseNamespace() : null;
      case "global":
        return ambient && charAt(nextTokenStart(pos)) == '{' ? parseGlobal() : null;
      default:
        return null;
    }
  }

  // What follows the current word

  private int nextOnLine() {
    int at = nextTokenStart(pos);
    return hasNewLine(pos, at) ? -1 : at;
  }

  private boolean wordFollows() {
    int at = nextOnLine();
    return at >= 0
        && Identifiers.isStart(codePointAt(at))
        && !isWordAt(at, "in")
        && !isWordAt(at, "instanceof")
        && !isWordAt(at, "as")
        && !isWordAt(at, "satisfies");
  }

  private boolean stringFollows() {
    int at = nextOnLine();
    return at >= 0 && (charAt(at) == '"' || charAt(at) == '\'');
  }

  private boolean follows(String word) {
    int at = nextOnLine();
    return at >= 0 && isWordAt(at, word);
  }

  private boolean isWordAt(int offset, String word) {
    return offset + word.length() <= limit
        && text.startsWith(word, offset)
        && !Identifiers.isPart(codePointAt(offset + word.length()));
  }

  /** Whether {@code type Name =} or {@code type Name<} comes. */
  private boolean beginsAlias() {
    if (!wordFollows()) {
      return false;
    }
    int at = nextTokenStart(pos);
    while (Identifiers.isPart(codePointAt(at))) {
      at += Character.charCount(codePointAt(at));
    }
    at = nextTokenStart(at);
    return charAt(at) == '<' || charAt(at) == '=' && charAt(at + 1) != '=';
  }

  // Declarations

  private Statement parseAlias() throws JsSyntaxException {
    int nodeStart = start;
    next();
    parseIdentifier(true);
    skipTypeParameters();
    expect(TokenType.EQ);
    skipType();
    semicolon();
    return new EmptyStatement(nodeStart, lastTokenEnd);
  }

  private Statement parseInterface() throws JsSyntaxException {
    int nodeStart = start;
    next();
    parseIdentifier(true);
    skipTypeParameters();
    if (eat(TokenType.EXTENDS)) {
      do {
        skipType();
      } while (eat(TokenType.COMMA));
    }
    if (type == TokenType.BRACE_L) {
      contexts.replaceTop(TokenContext.BLOCK);
    }
    skipObjectType();
    return new EmptyStatement(nodeStart, lastTokenEnd);
  }

  private Statement parseEnum() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Identifier id = parseIdentifier();
    if (type == TokenType.BRACE_L) {
      contexts.replaceTop(TokenContext.BLOCK);
    }
    expect(TokenType.BRACE_L);
    List<TSEnumMember> members = new ArrayList<>();
    while (type != TokenType.BRACE_R) {
      int memberStart = start;
      Expression name = parsePropertyKey();
      Expression initial = eat(TokenType.EQ) ? parseMaybeAssign(For.NONE, null) : null;
      members.add(new TSEnumMember(memberStart, lastTokenEnd, name, initial));
      if (type != TokenType.BRACE_R) {
        expect(TokenType.COMMA);
      }
    }
    next();
    return new TSEnumDeclaration(nodeStart, lastTokenEnd, id, list(members));
  }

  private Statement parseNamespace() throws JsSyntaxException {
    int nodeStart = start;
    next();
    if (type == TokenType.STRING) {
      next();
      if (!eat(TokenType.SEMI) && type == TokenType.BRACE_L) {
        skipBlock();
      }
      return new EmptyStatement(nodeStart, lastTokenEnd);
    }
    Identifier id = parseIdentifier();
    while (eat(TokenType.DOT)) {
      parseIdentifier(true);
    }
    skipBlock();
    return new TSModuleDeclaration(nodeStart, lastTokenEnd, id);
  }

  private Statement parseGlobal() throws JsSyntaxException {
    int nodeStart = start;
    next();
    skipBlock();
    return new EmptyStatement(nodeStart, lastTokenEnd);
  }

  /** Skips a block token by token: what is in it is declared for nobody here. */
  private void skipBlock() throws JsSyntaxException {
    if (type == TokenType.BRACE_L) {
      contexts.replaceTop(TokenContext.BLOCK);
    }
    expect(TokenType.BRACE_L);
    int open = 1;
    while (open > 0) {
      switch (type) {
        case BRACE_L, DOLLAR_BRACE_L -> open++;
        case BRACE_R -> open--;
        case EOF -> throw unexpected();
        case JSX_TAG_START -> undoJsx();
        default -> {}
      }
      next();
    }
  }

  private Statement parseDeclare(int nodeStart, boolean topLevel) throws JsSyntaxException {
    next();
    boolean wasAmbient = ambient;
    ambient = true;
    names.enter(DeclaredNames.FUNCTION);
    parseStatement(Body.NONE, topLevel);
    names.exit();
    ambient = wasAmbient;
    return new EmptyStatement(nodeStart, lastTokenEnd);
  }

  // Modules

  @Override
  boolean eatTypeModifier(boolean inBraces) throws JsSyntaxException {
    if (!isContextual("type")) {
      return false;
    }
    int at = nextTokenStart(pos);
    int c = codePointAt(at);
    boolean modifier;
    if (inBraces) {
      // {type}, {type, a}, {type as a}, but {type a}, {type as as a}
      modifier =
          (Identifiers.isStart(c) || c == '"' || c == '\'')
              && (!isWordAt(at, "as") || isAsAsModified(at + 2));
    } else {
      modifier =
          c == '{'
              || c == '*'
              || Identifiers.isStart(c)
                  && (!isWordAt(at, "from") || isWordAt(nextTokenStart(at + 4), "from"));
    }
    if (modifier) {
      next();
    }
    return modifier;
  }

  /** Whether behind {@code type as} the {@code as} proves to be the name. */
  private boolean isAsAsModified(int offset) {
    int at = nextTokenStart(offset);
    int c = charAt(at);
    return c == ',' || c == '}' || isWordAt(at, "as") && wordFollowsAt(at + 2);
  }

  private boolean wordFollowsAt(int offset) {
    return Identifiers.isStart(codePointAt(nextTokenStart(offset)));
  }

  @Override
  @Nullable Statement parseTypeScriptExport(int nodeStart) throws JsSyntaxException {
    if (eat(TokenType.EQ)) {
      Expression expression = parseExpression();
      semicolon();
      return new TSExportAssignment(nodeStart, lastTokenEnd, expression);
    }
    if (type == TokenType.IMPORT) {
      // export import a = b.c
      return exportOf(nodeStart, parseModuleDeclaration(true));
    }
    if (type == TokenType.DEFAULT) {
      return parseTypeScriptDefault(nodeStart);
    }
    if (type == TokenType.CONST && follows("enum")) {
      return exportOf(nodeStart, parseStatement());
    }
    if (type != TokenType.NAME || value == null) {
      return null;
    }
    if (isContextual("as") && follows("namespace")) {
      next();
      next();
      parseIdentifier();
      semicolon();
      return new EmptyStatement(nodeStart, lastTokenEnd);
    }
    if (isContextual("type")) {
      int c = charAt(nextTokenStart(pos));
      if (c == '{') {
        next();
        return parseExportNames(nodeStart, true);
      }
      if (c == '*') {
        next();
        next();
        parseExportAll(nodeStart);
        return new EmptyStatement(nodeStart, lastTokenEnd);
      }
    }
    Statement declaration = parseTypeScript(true);
    return declaration == null ? null : exportOf(nodeStart, declaration);
  }

  private @Nullable Statement parseTypeScriptDefault(int nodeStart) throws JsSyntaxException {
    if (follows("interface")) {
      next();
      parseInterface();
      return new EmptyStatement(nodeStart, lastTokenEnd);
    }
    if (follows("abstract")) {
      next();
      next();
      Node declaration = parseClass(start, ClassPlace.DEFAULT_EXPORT);
      return new ExportDefaultDeclaration(nodeStart, lastTokenEnd, declaration);
    }
    return null;
  }
}
