package io.github.docusauruslint.js;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a regular expression, as ES2024 has it and in acorn's words. */
final class RegExpValidator extends RegExpClasses {
  private static final String FLAGS = "gimuysdv";

  private final Set<String> groupNames = new HashSet<>();
  private boolean lastAssertionIsQuantifiable;

  private RegExpValidator(String source, String flags) {
    super(source, flags);
  }

  /** The message of the first error; null when the expression is well-formed. */
  static @Nullable String problem(String pattern, String flags) {
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      if (FLAGS.indexOf(flag) < 0) {
        return "Invalid regular expression flag";
      }
      if (flags.indexOf(flag, i + 1) >= 0) {
        return "Duplicate regular expression flag";
      }
    }
    if (flags.indexOf('u') >= 0 && flags.indexOf('v') >= 0) {
      return "Invalid regular expression flag";
    }
    try {
      RegExpValidator validator = new RegExpValidator(pattern, flags);
      validator.pattern();
      if (!validator.namedGroups && !validator.groupNames.isEmpty()) {
        // Once a group has a name, \k has to name one.
        validator.namedGroups = true;
        validator.pattern();
      }
      return null;
    } catch (Invalid e) {
      return "Invalid regular expression: /" + pattern + "/: " + e.getMessage();
    }
  }

  private void pattern() throws Invalid {
    pos = 0;
    capturingGroups = 0;
    maxBackReference = 0;
    groupNames.clear();
    backReferenceNames.clear();
    resetNesting();
    disjunction();
    if (pos != source.length()) {
      if (eat(')')) {
        throw new Invalid("Unmatched ')'");
      }
      if (eat(']') || eat('}')) {
        throw new Invalid("Lone quantifier brackets");
      }
    }
    if (maxBackReference > capturingGroups) {
      throw new Invalid("Invalid escape");
    }
    for (String name : backReferenceNames) {
      if (!groupNames.contains(name)) {
        throw new Invalid("Invalid named capture referenced");
      }
    }
  }

  private void disjunction() throws Invalid {
    enter();
    do {
      while (pos < source.length() && eatTerm()) {
        // One term after the other.
      }
    } while (eat('|'));
    if (eatQuantifier(true)) {
      throw new Invalid("Nothing to repeat");
    }
    if (eat('{')) {
      throw new Invalid("Lone quantifier brackets");
    }
    leave();
  }

  private boolean eatTerm() throws Invalid {
    if (eatAssertion()) {
      if (lastAssertionIsQuantifiable && eatQuantifier(false) && unicode) {
        throw new Invalid("Invalid quantifier");
      }
      return true;
    }
    if (unicode ? eatAtom() : eatExtendedAtom()) {
      eatQuantifier(false);
      return true;
    }
    return false;
  }

  private boolean eatAssertion() throws Invalid {
    lastAssertionIsQuantifiable = false;
    if (eat('^') || eat('$') || eat("\\b") || eat("\\B")) {
      return true;
    }
    boolean lookahead = eat("(?=") || eat("(?!");
    if (lookahead || eat("(?<=") || eat("(?<!")) {
      disjunction();
      if (!eat(')')) {
        throw new Invalid("Unterminated group");
      }
      lastAssertionIsQuantifiable = lookahead;
      return true;
    }
    return false;
  }

  private boolean eatQuantifier(boolean lenient) throws Invalid {
    if (eatAny("*+?") || eatBracedQuantifier(lenient)) {
      eat('?');
      return true;
    }
    return false;
  }

  private boolean eatBracedQuantifier(boolean lenient) throws Invalid {
    int start = pos;
    if (!eat('{')) {
      return false;
    }
    if (eatDecimalDigits()) {
      long min = lastInt;
      long max = -1;
      if (eat(',') && eatDecimalDigits()) {
        max = lastInt;
      }
      if (eat('}')) {
        if (max != -1 && max < min && !lenient) {
          throw new Invalid("numbers out of order in {} quantifier");
        }
        return true;
      }
    }
    if (unicode && !lenient) {
      throw new Invalid("Incomplete quantifier");
    }
    pos = start;
    return false;
  }

  private boolean eatAtom() throws Invalid {
    int start = pos;
    while (pos < source.length() && "^$\\.*+?()[]{}|".indexOf(source.charAt(pos)) < 0) {
      pos++;
    }
    return pos != start || eat('.') || eatEscape() || eatCharacterClass() || eatGroup();
  }

  private boolean eatExtendedAtom() throws Invalid {
    if (eat('.') || eatEscape() || eatCharacterClass() || eatGroup()) {
      return true;
    }
    if (eatBracedQuantifier(true)) {
      throw new Invalid("Nothing to repeat");
    }
    if (pos < source.length() && "^$.*+?()[|".indexOf(source.charAt(pos)) < 0) {
      pos++;
      return true;
    }
    return false;
  }

  private boolean eatEscape() throws Invalid {
    int start = pos;
    if (eat('\\')) {
      if (eatAtomEscape()) {
        return true;
      }
      pos = start;
    }
    return false;
  }

  private boolean eatGroup() throws Invalid {
    boolean capturing = !eat("(?:");
    if (capturing) {
      if (!eat('(')) {
        return false;
      }
      if (eat('?')) {
        if (!eatGroupName()) {
          throw new Invalid("Invalid group");
        }
        if (!groupNames.add(lastString)) {
          throw new Invalid("Duplicate capture group name");
        }
      }
    }
    disjunction();
    if (!eat(')')) {
      throw new Invalid("Unterminated group");
    }
    if (capturing) {
      capturingGroups++;
    }
    return true;
  }
}
