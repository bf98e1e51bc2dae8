/** The pages plugin ({@code plugin-content-pages} of Docusaurus 3.10.2). */
@NullMarked
package io.github.docusauruslint.site.pages;

import org.jspecify.annotations.NullMarked;
