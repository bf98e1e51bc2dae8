/**
 * What the data in YAML and JSON files may look like, checked as Docusaurus checks it: the part of
 * the validation library Joi 17 that Docusaurus 3.10.2 uses for files.
 */
@NullMarked
package io.github.docusauruslint.site.schema;

import org.jspecify.annotations.NullMarked;
