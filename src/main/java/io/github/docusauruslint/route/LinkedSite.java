package io.github.docusauruslint.route;

/** The site with its routes and the verdict on every link: all that a rule may look at. */
public interface LinkedSite {}
