package io.github.docusauruslint.js.eval;

/** What an evaluation has left to spend. */
final class Budget {
  /** What an element or property costs, in characters. */
  private static final int ELEMENT = 8;

  private final EvalOptions.Limits limits;
  private long steps;
  private long memory;
  private int depth;

  Budget(EvalOptions.Limits limits) {
    this.limits = limits;
  }

  /** Thrown when a limit is reached. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exceeded(String reason) {
      super(reason, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  void step() {
    if (++steps > limits.steps()) {
      throw new Exceeded("it takes more than " + limits.steps() + " steps");
    }
  }

  /** Counts one level of nesting; {@link #leave} is its other half. */
  void enter() {
    step();
    if (++depth > limits.depth()) {
      throw new Exceeded("it is nested more than " + limits.depth() + " levels deep");
    }
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Returns to an earlier depth after an exception. */
  void restore(int earlier) {
    depth = earlier;
  }

  /** Counts characters that are made. */
  void characters(long count) {
    memory += count;
    if (memory > limits.memory()) {
      throw new Exceeded("it makes too much: more than " + limits.memory() + " characters");
    }
  }

  /** Counts elements or properties that are made. */
  void elements(long count) {
    characters(count * ELEMENT);
  }

  void renew() {
    steps = 0;
    memory = 0;
    depth = 0;
  }
}
