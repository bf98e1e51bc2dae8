package io.github.docusauruslint.js;

/** The character classes of a regular expression, those of flag v included. */
abstract class RegExpClasses extends RegExpEscapes {
  private static final int MAX_NESTING = 400;
  private static final String DOUBLE_PUNCTUATORS = "!#$%&*+,.:;<=>?@^`~";
  private static final String RESERVED_PUNCTUATORS = "!#%&,-:;<=>@`~";
  private static final String CLASS_SYNTAX = "()-/[\\]{|}";

  private int nesting;

  RegExpClasses(String source, String flags) {
    super(source, flags);
  }

  final void enter() throws Invalid {
    if (++nesting > MAX_NESTING) {
      throw new Invalid("Too deeply nested");
    }
  }

  final void leave() {
    nesting--;
  }

  final void resetNesting() {
    nesting = 0;
  }

  final boolean eatCharacterClass() throws Invalid {
    if (!eat('[')) {
      return false;
    }
    boolean negated = eat('^');
    CharSet result = classContents();
    if (!eat(']')) {
      throw new Invalid("Unterminated character class");
    }
    requireCharacters(negated, result);
    return true;
  }

  private static void requireCharacters(boolean negated, CharSet contents) throws Invalid {
    if (negated && contents == CharSet.STRINGS) {
      throw new Invalid("Negated character class may contain strings");
    }
  }

  private CharSet classContents() throws Invalid {
    if (current() == ']') {
      return CharSet.CHARACTERS;
    }
    if (unicodeSets) {
      return classSetExpression();
    }
    while (eatClassAtom()) {
      long left = lastInt;
      if (eat('-') && eatClassAtom()) {
        long right = lastInt;
        if (unicode && (left == -1 || right == -1)) {
          throw new Invalid("Invalid character class");
        }
        requireOrder(left, right);
      }
    }
    return CharSet.CHARACTERS;
  }

  private static void requireOrder(long left, long right) throws Invalid {
    if (left != -1 && right != -1 && left > right) {
      throw new Invalid("Range out of order in character class");
    }
  }

  private boolean eatClassAtom() throws Invalid {
    int start = pos;
    if (eat('\\')) {
      if (eatClassEscape()) {
        return true;
      }
      if (unicode) {
        int c = current();
        throw new Invalid(c == 'c' || isOctal(c) ? "Invalid class escape" : "Invalid escape");
      }
      pos = start;
    }
    int c = current();
    if (c < 0 || c == ']') {
      return false;
    }
    lastInt = c;
    advance();
    return true;
  }

  private boolean eatClassEscape() throws Invalid {
    int start = pos;
    if (eat('b')) {
      lastInt = '\b';
      return true;
    }
    if (unicode && eat('-')) {
      lastInt = '-';
      return true;
    }
    if (!unicode && eat('c')) {
      int c = current();
      if (isDecimal(c) || c == '_') {
        lastInt = c % 32;
        pos++;
        return true;
      }
      pos = start;
    }
    return eatCharacterClassEscape() != CharSet.NONE || eatCharacterEscape();
  }

  // Flag v

  private CharSet classSetExpression() throws Invalid {
    CharSet result = CharSet.CHARACTERS;
    if (!eatClassSetRange()) {
      CharSet operand = eatClassSetOperand();
      if (operand == CharSet.NONE) {
        throw invalidCharacter();
      }
      result = operand;
      int start = pos;
      while (eat("&&")) {
        CharSet next = current() == '&' ? CharSet.NONE : eatClassSetOperand();
        if (next == CharSet.NONE) {
          throw invalidCharacter();
        }
        if (next != CharSet.STRINGS) {
          result = CharSet.CHARACTERS;
        }
      }
      if (pos != start) {
        return result;
      }
      while (eat("--")) {
        if (eatClassSetOperand() == CharSet.NONE) {
          throw invalidCharacter();
        }
      }
      if (pos != start) {
        return result;
      }
    }
    while (true) {
      if (eatClassSetRange()) {
        continue;
      }
      CharSet next = eatClassSetOperand();
      if (next == CharSet.NONE) {
        return result;
      }
      if (next == CharSet.STRINGS) {
        result = CharSet.STRINGS;
      }
    }
  }

  private static Invalid invalidCharacter() {
    return new Invalid("Invalid character in character class");
  }

  private boolean eatClassSetRange() throws Invalid {
    int start = pos;
    if (eatClassSetCharacter()) {
      long left = lastInt;
      if (eat('-') && eatClassSetCharacter()) {
        requireOrder(left, lastInt);
        return true;
      }
      pos = start;
    }
    return false;
  }

  private CharSet eatClassSetOperand() throws Invalid {
    if (eatClassSetCharacter()) {
      return CharSet.CHARACTERS;
    }
    CharSet strings = eatClassStrings();
    return strings != CharSet.NONE ? strings : eatNestedClass();
  }

  private CharSet eatNestedClass() throws Invalid {
    int start = pos;
    if (eat('[')) {
      enter();
      boolean negated = eat('^');
      CharSet result = classContents();
      leave();
      if (eat(']')) {
        requireCharacters(negated, result);
        return result;
      }
      pos = start;
    }
    if (eat('\\')) {
      CharSet result = eatCharacterClassEscape();
      if (result != CharSet.NONE) {
        return result;
      }
      pos = start;
    }
    return CharSet.NONE;
  }

  private CharSet eatClassStrings() throws Invalid {
    int start = pos;
    if (!eat("\\q")) {
      return CharSet.NONE;
    }
    if (!eat('{')) {
      throw new Invalid("Invalid escape");
    }
    CharSet result = classString();
    while (eat('|')) {
      if (classString() == CharSet.STRINGS) {
        result = CharSet.STRINGS;
      }
    }
    if (eat('}')) {
      return result;
    }
    pos = start;
    return CharSet.NONE;
  }

  private CharSet classString() throws Invalid {
    int count = 0;
    while (eatClassSetCharacter()) {
      count++;
    }
    return count == 1 ? CharSet.CHARACTERS : CharSet.STRINGS;
  }

  private boolean eatClassSetCharacter() throws Invalid {
    int start = pos;
    if (eat('\\')) {
      if (eatCharacterEscape() || eatAny(RESERVED_PUNCTUATORS)) {
        return true;
      }
      if (eat('b')) {
        lastInt = '\b';
        return true;
      }
      pos = start;
      return false;
    }
    int c = current();
    if (c < 0
        || c < 0x80 && DOUBLE_PUNCTUATORS.indexOf(c) >= 0 && c == lookahead()
        || c < 0x80 && CLASS_SYNTAX.indexOf(c) >= 0) {
      return false;
    }
    advance();
    lastInt = c;
    return true;
  }
}
