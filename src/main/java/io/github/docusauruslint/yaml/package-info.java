/** YAML read with positions, as js-yaml reads it. Knows nothing of Docusaurus. */
@NullMarked
package io.github.docusauruslint.yaml;

import org.jspecify.annotations.NullMarked;
