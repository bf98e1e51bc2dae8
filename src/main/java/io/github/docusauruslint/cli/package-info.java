/** The command line: arguments in, exit status out. */
@NullMarked
package io.github.docusauruslint.cli;

import org.jspecify.annotations.NullMarked;
