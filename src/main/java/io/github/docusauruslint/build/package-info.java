/** Steps of the build that no run of the tool takes, with libraries that no run has. */
@NullMarked
package io.github.docusauruslint.build;

import org.jspecify.annotations.NullMarked;
