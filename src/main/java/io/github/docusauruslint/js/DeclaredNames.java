package io.github.docusauruslint.js;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scopes that are open while parsing: what may be written in them, and which names are taken,
 * so that declaring a name twice is an error at its second place.
 */
final class DeclaredNames {
  static final int TOP = 1;
  static final int FUNCTION = 2;
  static final int ASYNC = 4;
  static final int GENERATOR = 8;
  static final int ARROW = 16;
  static final int SIMPLE_CATCH = 32;
  static final int SUPER = 64;
  static final int DIRECT_SUPER = 128;
  static final int STATIC_BLOCK = 256;
  static final int FIELD_INITIALIZER = 512;
  private static final int HOISTING = TOP | FUNCTION | STATIC_BLOCK;
  private static final int OWN_FLAGS = HOISTING | FIELD_INITIALIZER;

  /** How a name is declared. */
  enum Binding {
    VAR,
    LEXICAL,
    FUNCTION,
    SIMPLE_CATCH,
    /** The name of a function, seen from its inside: declared outside or not at all. */
    OUTSIDE
  }

  private static final class Scope {
    final int flags;
    Set<String> vars = Set.of();
    Set<String> lexical = Set.of();
    Set<String> functions = Set.of();
    @Nullable String firstLexical;

    Scope(int flags) {
      this.flags = flags;
    }

    boolean is(int flag) {
      return (flags & flag) != 0;
    }
  }

  private final boolean module;
  private final List<Scope> open = new ArrayList<>();
  private final Map<String, Integer> undefinedExports = new LinkedHashMap<>(0);

  /** What is declared as a {@code var} on top from the start. */
  private Set<String> taken = Set.of();

  DeclaredNames(boolean module) {
    this.module = module;
    enter(TOP);
  }

  /** Takes names as if each were a {@code var} on top. */
  void take(Set<String> names) {
    taken = names;
  }

  private boolean isVariable(Scope scope, String name) {
    return scope.vars.contains(name) || (scope.is(TOP) && taken.contains(name));
  }

  void enter(int flags) {
    open.add(new Scope(flags));
  }

  void exit() {
    open.remove(open.size() - 1);
  }

  int depth() {
    return open.size();
  }

  /** Leaves the scopes that a failed attempt left open. */
  void exitTo(int depth) {
    while (open.size() > depth) {
      exit();
    }
  }

  // What may be written

  private Scope current() {
    return open.get(open.size() - 1);
  }

  private Scope variableScope() {
    int i = open.size() - 1;
    while (!open.get(i).is(OWN_FLAGS)) {
      i--;
    }
    return open.get(i);
  }

  private Scope thisScope() {
    int i = open.size() - 1;
    while (!open.get(i).is(OWN_FLAGS) || open.get(i).is(ARROW)) {
      i--;
    }
    return open.get(i);
  }

  boolean inFunction() {
    return variableScope().is(FUNCTION);
  }

  boolean inGenerator() {
    return variableScope().is(GENERATOR);
  }

  boolean inAsync() {
    return variableScope().is(ASYNC);
  }

  boolean inStaticBlock() {
    return variableScope().is(STATIC_BLOCK);
  }

  boolean inFieldInitializer() {
    return !thisScope().is(HOISTING);
  }

  boolean allowsSuper() {
    return thisScope().is(SUPER);
  }

  boolean allowsSuperCall() {
    return thisScope().is(DIRECT_SUPER);
  }

  /** Whether {@code await} is an operator. */
  boolean allowsAwait() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Scope scope = open.get(i);
      if (scope.is(STATIC_BLOCK | FIELD_INITIALIZER)) {
        return false;
      }
      if (scope.is(FUNCTION)) {
        return scope.is(ASYNC);
      }
    }
    return true;
  }

  boolean allowsNewTarget() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Scope scope = open.get(i);
      if (scope.is(STATIC_BLOCK | FIELD_INITIALIZER) || scope.is(FUNCTION) && !scope.is(ARROW)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a function declared here is declared like a {@code var}. */
  boolean hoistsFunctions() {
    return hoistsFunctions(current());
  }

  private boolean hoistsFunctions(Scope scope) {
    return scope.is(FUNCTION) || !module && scope.is(TOP);
  }

  // Names

  /** Declares {@code name}. Returns whether it may be declared here. */
  boolean declare(String name, Binding binding) {
    return switch (binding) {
      case LEXICAL -> declareLexical(name);
      case SIMPLE_CATCH -> {
        addLexical(current(), name);
        yield true;
      }
      case FUNCTION -> declareFunction(name);
      case VAR -> declareVar(name);
      case OUTSIDE -> true;
    };
  }

  private boolean declareLexical(String name) {
    Scope scope = current();
    boolean free =
        !scope.lexical.contains(name)
            && !scope.functions.contains(name)
            && !isVariable(scope, name);
    addLexical(scope, name);
    defined(scope, name);
    return free;
  }

  private static void addLexical(Scope scope, String name) {
    if (scope.firstLexical == null) {
      scope.firstLexical = name;
      scope.lexical = new HashSet<>();
    }
    scope.lexical.add(name);
  }

  private boolean declareFunction(String name) {
    Scope scope = current();
    boolean free =
        !scope.lexical.contains(name) && (hoistsFunctions(scope) || !isVariable(scope, name));
    if (scope.functions.isEmpty()) {
      scope.functions = new HashSet<>();
    }
    scope.functions.add(name);
    return free;
  }

  private boolean declareVar(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Scope scope = open.get(i);
      boolean caught = scope.is(SIMPLE_CATCH) && name.equals(scope.firstLexical);
      if (scope.lexical.contains(name) && !caught
          || scope.functions.contains(name) && !hoistsFunctions(scope)) {
        return false;
      }
      if (scope.vars.isEmpty()) {
        scope.vars = new HashSet<>();
      }
      scope.vars.add(name);
      defined(scope, name);
      if (scope.is(HOISTING)) {
        return true;
      }
    }
    return true;
  }

  private void defined(Scope scope, String name) {
    if (scope.is(TOP) && !undefinedExports.isEmpty()) {
      undefinedExports.remove(name);
    }
  }

  /** Notes that {@code name} is exported at {@code offset}, where it need not be declared yet. */
  void export(String name, int offset) {
    Scope top = open.get(0);
    if (!top.lexical.contains(name) && !isVariable(top, name)) {
      undefinedExports.put(name, offset);
    }
  }

  /** The names that are exported and not declared, with the offsets of where they are exported. */
  Map<String, Integer> undefinedExports() {
    return undefinedExports;
  }
}
