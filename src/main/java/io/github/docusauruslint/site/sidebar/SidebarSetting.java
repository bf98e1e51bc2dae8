package io.github.docusauruslint.site.sidebar;

import java.util.Map;

/**
 * What a version's sidebars are made under.
 *
 * @param file the sidebar file, for faults that have no better place; the configuration where there
 *     is none
 * @param versionName {@code current} or the version's name
 * @param versionPath the URL path of the version
 * @param collapsible {@code sidebarCollapsible}
 * @param collapsed {@code sidebarCollapsed}
 * @param translated whether the locale's translations are looked at
 * @param messages translations by key; none where nothing is translated
 */
public record SidebarSetting(
    String file,
    String versionName,
    String versionPath,
    boolean collapsible,
    boolean collapsed,
    boolean translated,
    Map<String, String> messages) {}
