/** The Maven plugin: parameters in, a broken build out. */
@NullMarked
package io.github.docusauruslint.maven;

import org.jspecify.annotations.NullMarked;
