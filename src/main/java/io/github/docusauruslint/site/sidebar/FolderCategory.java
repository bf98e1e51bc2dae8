package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.site.SidebarItem.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code _category_} file says of its folder.
 *
 * @param link null for none, whether that was said or not
 * @param linkGiven whether {@code link} is there, which turns the index convention off; true for
 *     {@code link: null}
 */
record FolderCategory(
    @Nullable String label,
    @Nullable String description,
    @Nullable Double position,
    @Nullable Origin positionOrigin,
    @Nullable Boolean collapsible,
    @Nullable Boolean collapsed,
    SidebarEntry.@Nullable EntryLink link,
    boolean linkGiven,
    Attributes attributes,
    Origin origin) {}
