package io.github.docusauruslint.rule;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.site.Page;

/**
 * Another text of a page, of whose change the rest of the site sees nothing.
 *
 * @param page as it is
 * @param site with the page as it is
 * @param factsBefore what the page said
 * @param before the links that it had
 * @param after the links that it has
 */
public record BodyChange(
    Page page, LinkedSite site, PageFacts factsBefore, PageTally before, PageTally after) {}
