package io.github.docusauruslint.js;

import java.util.Arrays;

/** The stack of {@link TokenContext}s that are open. */
final class TokenContexts {
  private TokenContext[] stack = new TokenContext[8];
  private int size;

  TokenContexts() {
    push(TokenContext.BLOCK);
  }

  private TokenContexts(TokenContexts other) {
    stack = other.stack.clone();
    size = other.size;
  }

  TokenContexts copy() {
    return new TokenContexts(this);
  }

  int size() {
    return size;
  }

  TokenContext top() {
    return size == 0 ? TokenContext.BLOCK : stack[size - 1];
  }

  void push(TokenContext context) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, size * 2);
    }
    stack[size++] = context;
  }

  TokenContext pop() {
    TokenContext top = top();
    if (size > 0) {
      size--;
    }
    return top;
  }

  void replaceTop(TokenContext context) {
    pop();
    push(context);
  }

  /** Whether the innermost function is a generator. */
  boolean inGenerator() {
    for (int i = size - 1; i >= 1; i--) {
      if (stack[i].isFunction()) {
        return stack[i].isGenerator();
      }
    }
    return false;
  }
}
