package io.github.docusauruslint.js;

import java.util.ArrayList;
import java.util.List;

/** The pattern of a regular expression: a cursor in it, and its escapes. */
abstract class RegExpEscapes {
  private static final long HUGE = 1L << 53;

  /** What a part of a character class can match. */
  enum CharSet {
    NONE,
    CHARACTERS,
    STRINGS
  }

  final String source;
  int pos;

  /** Flag u or v: strict, by code points. */
  final boolean unicode;

  final boolean unicodeSets;

  /** Whether {@code \k} names a group. */
  boolean namedGroups;

  /** The number or code point read last; -1 for a class such as {@code \d}. */
  long lastInt;

  String lastString = "";
  int capturingGroups;
  long maxBackReference;
  final List<String> backReferenceNames = new ArrayList<>(0);

  RegExpEscapes(String source, String flags) {
    this.source = source;
    this.unicodeSets = flags.indexOf('v') >= 0;
    this.unicode = unicodeSets || flags.indexOf('u') >= 0;
    this.namedGroups = unicode;
  }

  /** What is wrong with the pattern. */
  static final class Invalid extends Exception {
    private static final long serialVersionUID = 1;

    Invalid(String message) {
      super(message, null, false, false);
    }
  }

  // The cursor

  final int at(int index, boolean byCodePoint) {
    if (index >= source.length()) {
      return -1;
    }
    return byCodePoint ? source.codePointAt(index) : source.charAt(index);
  }

  final int current() {
    return at(pos, unicode);
  }

  final int lookahead() {
    int c = current();
    return c < 0 ? -1 : at(pos + Character.charCount(c), unicode);
  }

  final void advance() {
    advance(unicode);
  }

  private void advance(boolean byCodePoint) {
    if (pos < source.length()) {
      pos += byCodePoint ? Character.charCount(source.codePointAt(pos)) : 1;
    }
  }

  final boolean eat(int c) {
    if (pos < source.length() && source.charAt(pos) == c) {
      pos++;
      return true;
    }
    return false;
  }

  final boolean eat(String twoOrMore) {
    if (source.startsWith(twoOrMore, pos)) {
      pos += twoOrMore.length();
      return true;
    }
    return false;
  }

  final boolean eatAny(String characters) {
    int c = at(pos, false);
    if (c >= 0 && characters.indexOf(c) >= 0) {
      lastInt = c;
      pos++;
      return true;
    }
    return false;
  }

  // Numbers

  static boolean isDecimal(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int hex(int c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  final boolean eatDecimalDigits() {
    int start = pos;
    lastInt = 0;
    while (isDecimal(at(pos, false))) {
      lastInt = Math.min(HUGE, lastInt * 10 + source.charAt(pos) - '0');
      pos++;
    }
    return pos != start;
  }

  private boolean eatHexDigits(int length) {
    int start = pos;
    lastInt = 0;
    while (pos - start < length && hex(at(pos, false)) >= 0) {
      lastInt = Math.min(HUGE, lastInt * 16 + hex(source.charAt(pos)));
      pos++;
    }
    return pos != start;
  }

  private boolean eatFixedHexDigits(int length) {
    int start = pos;
    if (eatHexDigits(length) && pos - start == length) {
      return true;
    }
    pos = start;
    return false;
  }

  // Escapes behind a backslash

  final boolean eatAtomEscape() throws Invalid {
    if (eatBackReference()
        || eatCharacterClassEscape() != CharSet.NONE
        || eatCharacterEscape()
        || namedGroups && eatNamedReference()) {
      return true;
    }
    if (unicode) {
      throw new Invalid(current() == 'c' ? "Invalid unicode escape" : "Invalid escape");
    }
    return false;
  }

  private boolean eatBackReference() {
    int start = pos;
    int c = at(pos, false);
    if (c < '1' || c > '9') {
      return false;
    }
    eatDecimalDigits();
    if (unicode) {
      maxBackReference = Math.max(maxBackReference, lastInt);
      return true;
    }
    if (lastInt <= capturingGroups) {
      return true;
    }
    pos = start;
    return false;
  }

  private boolean eatNamedReference() throws Invalid {
    if (!eat('k')) {
      return false;
    }
    if (!eatGroupName()) {
      throw new Invalid("Invalid named reference");
    }
    backReferenceNames.add(lastString);
    return true;
  }

  final boolean eatCharacterEscape() throws Invalid {
    if (eatAny("tnvfr")) {
      lastInt = "\t\n\u000B\f\r".charAt("tnvfr".indexOf((int) lastInt));
      return true;
    }
    if (at(pos, false) == 'c' && isLetter(at(pos + 1, false))) {
      lastInt = source.charAt(pos + 1) % 32;
      pos += 2;
      return true;
    }
    if (at(pos, false) == '0' && !isDecimal(at(pos + 1, false))) {
      lastInt = 0;
      pos++;
      return true;
    }
    return eatHexEscape()
        || eatUnicodeEscape(unicode)
        || !unicode && eatLegacyOctal()
        || eatIdentityEscape();
  }

  private boolean eatHexEscape() throws Invalid {
    int start = pos;
    if (eat('x')) {
      if (eatFixedHexDigits(2)) {
        return true;
      }
      if (unicode) {
        throw new Invalid("Invalid escape");
      }
      pos = start;
    }
    return false;
  }

  private boolean eatUnicodeEscape(boolean asCodePoint) throws Invalid {
    int start = pos;
    if (!eat('u')) {
      return false;
    }
    if (eatFixedHexDigits(4)) {
      long lead = lastInt;
      if (asCodePoint && lead >= 0xD800 && lead <= 0xDBFF) {
        int behindLead = pos;
        if (eat("\\u") && eatFixedHexDigits(4) && lastInt >= 0xDC00 && lastInt <= 0xDFFF) {
          lastInt = Character.toCodePoint((char) lead, (char) lastInt);
          return true;
        }
        pos = behindLead;
        lastInt = lead;
      }
      return true;
    }
    if (asCodePoint) {
      if (eat('{')
          && eatHexDigits(Integer.MAX_VALUE)
          && eat('}')
          && lastInt <= Character.MAX_CODE_POINT) {
        return true;
      }
      throw new Invalid("Invalid unicode escape");
    }
    pos = start;
    return false;
  }

  private boolean eatLegacyOctal() {
    int start = pos;
    int value = 0;
    while (pos - start < 3 && isOctal(at(pos, false))) {
      int longer = value * 8 + source.charAt(pos) - '0';
      if (longer > 255) {
        break;
      }
      value = longer;
      pos++;
    }
    lastInt = value;
    return pos != start;
  }

  private boolean eatIdentityEscape() {
    if (unicode) {
      return eatAny("^$\\.*+?()[]{}|/");
    }
    int c = current();
    if (c >= 0 && c != 'c' && (!namedGroups || c != 'k')) {
      lastInt = c;
      advance();
      return true;
    }
    return false;
  }

  final CharSet eatCharacterClassEscape() throws Invalid {
    if (eatAny("dDsSwW")) {
      lastInt = -1;
      return CharSet.CHARACTERS;
    }
    if (!unicode || !eatAny("pP")) {
      return CharSet.NONE;
    }
    boolean negated = lastInt == 'P';
    lastInt = -1;
    CharSet result = eat('{') ? eatProperty() : CharSet.NONE;
    if (result == CharSet.NONE || !eat('}') || negated && result == CharSet.STRINGS) {
      throw new Invalid("Invalid property name");
    }
    return result;
  }

  private CharSet eatProperty() throws Invalid {
    int start = pos;
    if (eatPropertyWord(false) && eat('=')) {
      String name = lastString;
      if (eatPropertyWord(true)) {
        if (!UnicodeProperties.isNonBinary(name)) {
          throw new Invalid("Invalid property name");
        }
        if (!UnicodeProperties.isValue(name, lastString)) {
          throw new Invalid("Invalid property value");
        }
        return CharSet.CHARACTERS;
      }
    }
    pos = start;
    if (!eatPropertyWord(true)) {
      return CharSet.NONE;
    }
    if (UnicodeProperties.isBinary(lastString)) {
      return CharSet.CHARACTERS;
    }
    if (unicodeSets && UnicodeProperties.isOfStrings(lastString)) {
      return CharSet.STRINGS;
    }
    throw new Invalid("Invalid property name");
  }

  private boolean eatPropertyWord(boolean digits) {
    int start = pos;
    while (isLetter(at(pos, false))
        || at(pos, false) == '_'
        || digits && isDecimal(at(pos, false))) {
      pos++;
    }
    lastString = source.substring(start, pos);
    return pos != start;
  }

  // Names of groups

  /** Reads {@code <name>}. */
  final boolean eatGroupName() throws Invalid {
    lastString = "";
    if (!eat('<')) {
      return false;
    }
    StringBuilder name = new StringBuilder();
    while (eatNameCharacter(name.length() == 0)) {
      name.appendCodePoint((int) lastInt);
    }
    if (name.length() == 0 || !eat('>')) {
      throw new Invalid("Invalid capture group name");
    }
    lastString = name.toString();
    return true;
  }

  private boolean eatNameCharacter(boolean first) throws Invalid {
    int start = pos;
    int c = at(pos, true);
    advance(true);
    if (c == '\\' && eatUnicodeEscape(true)) {
      c = (int) lastInt;
    }
    if (first ? Identifiers.isStart(c) : Identifiers.isPart(c)) {
      lastInt = c;
      return true;
    }
    pos = start;
    return false;
  }
}
