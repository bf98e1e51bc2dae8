package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.Link;

/** {@code [//]: # (text)} and {@code [comment]: <> (text)} are old ways to write a comment. */
final class DefinitionComment {
  private DefinitionComment() {}

  static boolean is(Link definition) {
    return definition.text().equals("//") || definition.text().equalsIgnoreCase("comment");
  }
}
