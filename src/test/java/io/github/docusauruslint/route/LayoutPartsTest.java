package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which links of the layout a site with parts of its own still shows. */
class LayoutPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Navbar/index.js | import N from '@theme-original/Navbar'; | brand items link dropdown",
        "Navbar/index.js | export default () => null; | link dropdown",
        "Navbar/index.js | import C from '@theme/Navbar/Content'; | brand items link dropdown",
        "Navbar/index.js | import I from '@theme/NavbarItem'; | items link dropdown",
        "Navbar/index.js | import L from '@docusaurus/Link'; | link dropdown",
        "Navbar/Content/index.tsx | import L from '@theme/Navbar/Logo'; | brand link dropdown",
        "Navbar/Logo/index.jsx | import L from '@docusaurus/Link'; | items link dropdown",
        "Logo.js | import L from '@docusaurus/Link'; | brand items link dropdown",
        "Logo.js | export default () => null; | items link dropdown",
        "NavbarItem/index.js | import C from './mine'; | brand link dropdown",
        "NavbarItem/ComponentTypes.js | import C from '@theme-original/NavbarItem/ComponentTypes'; "
            + "| brand items link dropdown",
        "NavbarItem/ComponentTypes.js | export default {}; | brand link dropdown",
        "NavbarItem/DefaultNavbarItem.js | export default () => null; | brand items dropdown",
        "NavbarItem/NavbarNavLink.tsx | import L from '@docusaurus/Link'; | brand items link"
            + " dropdown",
        "NavbarItem/DropdownNavbarItem.js | export default () => null; | brand items link",
        "NavbarItem/LocaleDropdownNavbarItem/index.js | export default 1; | brand items link"
            + " dropdown",
        "Footer/index.js | export default () => null; | brand items link dropdown",
      })
  void isShownWhereAPartHandsOn(String file, String text, String shown) {
    LayoutParts parts = new LayoutParts(MemoryTree.of(Map.of("src/theme/" + file, text)));
    Map<String, List<String>> chains =
        Map.of(
            "brand", LayoutParts.BRAND,
            "items", LayoutParts.ITEMS,
            "link", LayoutParts.LINK,
            "dropdown", LayoutParts.DROPDOWN);
    chains.forEach(
        (name, chain) ->
            assertThat(parts.show(chain))
                .as(name)
                .isEqualTo(List.of(shown.split(" ")).contains(name)));
    assertThat(parts.show(LayoutParts.FOOTER)).isEqualTo(!file.startsWith("Footer"));
  }
}
