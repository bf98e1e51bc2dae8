package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of the classic theme's navbar and footer show the links of the site's configuration.
 * A part that the site has put in the place of the theme's own ({@code src/theme/Navbar}) counts as
 * showing them when it wraps the original or hands on to what the original hands on to.
 */
final class LayoutParts {
  private static final String THEME = "@theme/";
  private static final String LINK_COMPONENT = "@docusaurus/Link";

  /** What leads to the link on the site's name and logo. */
  static final List<String> BRAND =
      List.of(
          "@theme/Navbar",
          "@theme/Navbar/Content",
          "@theme/Navbar/Logo",
          "@theme/Logo",
          LINK_COMPONENT);

  /** What leads to an item of the navbar, whatever its type. */
  static final List<String> ITEMS =
      List.of(
          "@theme/Navbar",
          "@theme/Navbar/Content",
          "@theme/NavbarItem",
          "@theme/NavbarItem/ComponentTypes",
          "@theme/NavbarItem/DefaultNavbarItem");

  /** What leads from there to a link. */
  static final List<String> LINK =
      List.of(
          "@theme/NavbarItem/DefaultNavbarItem",
          "@theme/NavbarItem/DefaultNavbarItem/Desktop",
          "@theme/NavbarItem/NavbarNavLink",
          LINK_COMPONENT);

  /** What leads from there to the items of a drop-down. */
  static final List<String> DROPDOWN =
      List.of(
          "@theme/NavbarItem/DropdownNavbarItem",
          "@theme/NavbarItem/DropdownNavbarItem/Desktop",
          "@theme/NavbarItem");

  /** What leads to the links of the footer. */
  static final List<String> FOOTER =
      List.of(
          "@theme/Footer",
          "@theme/Footer/Links",
          "@theme/Footer/Links/MultiColumn",
          "@theme/Footer/LinkItem",
          LINK_COMPONENT);

  private static final List<String> EXTENSIONS = List.of(".js", ".jsx", ".ts", ".tsx");

  private final FileTree files;

  /** A navbar may have 100,000 items, each of which asks. */
  private final Map<List<String>, Boolean> known = new HashMap<>();

  LayoutParts(FileTree files) {
    this.files = files;
  }

  /**
   * Whether each part of a chain shows what the next one makes; the last one is taken for granted.
   */
  boolean show(List<String> chain) {
    return known.computeIfAbsent(chain, this::eachShows);
  }

  private boolean eachShows(List<String> chain) {
    for (int i = 0; i + 1 < chain.size(); i++) {
      // Who uses a later part itself does without those in between; anybody may use a link.
      int last = i + 2 == chain.size() ? chain.size() : chain.size() - 1;
      if (!shows(chain.get(i).substring(THEME.length()), chain.subList(i + 1, last))) {
        return false;
      }
    }
    return true;
  }

  private boolean shows(String part, List<String> later) {
    String path = "src/theme/" + part;
    for (String extension : EXTENSIONS) {
      for (String file : List.of(path + extension, path + "/index" + extension)) {
        if (files.isFile(file) && !names(file, "@theme-original/" + part, later)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean names(String file, String original, List<String> later) {
    try {
      String text = files.read(file).text();
      return text.contains(original) || later.stream().anyMatch(text::contains);
    } catch (IOException e) {
      return false;
    }
  }
}
