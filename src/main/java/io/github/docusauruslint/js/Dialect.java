package io.github.docusauruslint.js;

/** What may be written. */
public enum Dialect {
  /** An ES2024 module with JSX, as MDX has acorn read it. */
  JSX,
  /**
   * A module or CommonJS script with JSX, as loaders take {@code .js}, {@code .cjs}, {@code .mjs}.
   */
  SCRIPT,
  /** As {@link #SCRIPT}, with TypeScript: {@code .ts} and {@code .tsx}. */
  TYPESCRIPT
}
