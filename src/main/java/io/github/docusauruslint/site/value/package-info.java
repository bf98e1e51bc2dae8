/**
 * Values of configuration, sidebar and category files, held against what Docusaurus takes (Joi
 * schemas with {@code convert}).
 */
@NullMarked
package io.github.docusauruslint.site.value;

import org.jspecify.annotations.NullMarked;
