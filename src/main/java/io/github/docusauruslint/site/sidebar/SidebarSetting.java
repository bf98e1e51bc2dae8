package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version's sidebars are made under.
 *
 * @param file the sidebar file, for faults that have no better place; the configuration where there
 *     is none
 * @param versionName {@code current} or the version's name
 * @param versionPath the URL path of the version
 * @param contentPath the absolute path of the version's docs, as far as it is known
 * @param collapsible {@code sidebarCollapsible}
 * @param collapsed {@code sidebarCollapsed}
 * @param translated whether the locale's translations are looked at
 * @param messages translations by key; none where nothing is translated
 * @param generator {@code sidebarItemsGenerator}; null for the default one
 */
public record SidebarSetting(
    String file,
    String versionName,
    String versionPath,
    String contentPath,
    boolean collapsible,
    boolean collapsed,
    boolean translated,
    Map<String, String> messages,
    JsValue.@Nullable Fun generator) {}
