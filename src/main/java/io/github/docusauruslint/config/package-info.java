/** The linter's own configuration: presets, levels, options. */
@NullMarked
package io.github.docusauruslint.config;

import org.jspecify.annotations.NullMarked;
