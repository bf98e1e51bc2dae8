package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites that load, and at which Docusaurus 3.10.2 stops all the same. */
class StoppedBuildsTest {
  /** {@code file rule} of every error. */
  private static List<String> errors(Map<String, String> files) throws Exception {
    Map<String, String> site = new HashMap<>(files);
    if (files.keySet().stream().noneMatch(path -> path.startsWith("docs/"))) {
      site.put("docs/a.md", "Text.\n");
    }
    return Verdicts.findings("build", site).stream()
        .map(each -> each.file() + " " + each.rule())
        .sorted()
        .toList();
  }

  private static List<String> errors(String files) throws Exception {
    return errors(Verdicts.files(files));
  }

  /** Says whether something is refused. */
  private static boolean isRefused(String config) throws Exception {
    return !errors(Map.of("docusaurus.config.js", config)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | {type: 'doc', docId: 'a', docsPluginId: 'nope'}
          true  | {type: 'docSidebar', sidebarId: 'defaultSidebar', docsPluginId: 'nope'}
          true  | {type: 'docsVersionDropdown', docsPluginId: 'nope'}
          true  | {type: 'docsVersion', docsPluginId: 'nope'}
          true  | {type: 'custom-thing', position: 'left'}
          true  | {label: 'x', items: [{type: 'custom-thing'}]}
          false | {type: 'doc', docId: 'a', docsPluginId: 'default'}
          false | {type: 'search', position: 'left'}
          """)
  void itemsOfTheNavbar(boolean refused, String item) throws Exception {
    String config =
        Verdicts.CONFIG.replace(
            "presets", "themeConfig: {navbar: {items: [" + item + "]}}, presets");

    assertThat(isRefused(config)).isEqualTo(refused);
  }

  @Test
  void anItemOfTheNavbarAsksForDocsThatAreOff() throws Exception {
    String config =
        Verdicts.CONFIG
            .replace("blog: false", "blog: false, docs: false")
            .replace("presets", "themeConfig: {navbar: {items: [{type: 'docsVersion'}]}}, presets");

    assertThat(isRefused(config)).isTrue();
  }

  @Test
  void typesOfTheSitesOwnAreItsMatter() throws Exception {
    String config =
        Verdicts.CONFIG.replace(
            "presets", "themeConfig: {navbar: {items: [{type: 'custom-thing'}]}}, presets");
    String types =
        "import Types from '@theme-original/NavbarItem/ComponentTypes';\n"
            + "export default {...Types, 'custom-thing': () => null};\n";

    assertThat(
            errors(
                Map.of(
                    "docusaurus.config.js", config,
                    "src/theme/NavbarItem/ComponentTypes.js", types)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | gtag: {}
          true  | gtag: {trackingID: []}
          true  | gtag: {trackingID: ''}
          true  | googleTagManager: {}
          true  | googleAnalytics: {}
          true  | gtag: {trackingID: 'G-1', other: 1}
          false | gtag: null
          false | gtag: false
          false | gtag: {trackingID: 'G-1'}
          false | gtag: {trackingID: ['G-1', 'G-2'], anonymizeIP: true}
          false | googleTagManager: {containerId: 'GTM-1'}
          true  | theme: {customCss: './src/css/none.css'}
          true  | theme: {customCss: ['./src/css/custom.css', './src/css/none.css']}
          true  | theme: {customCss: require('path').join(__dirname, 'src/css/none.css')}
          false | theme: {customCss: './src/css/custom.css'}
          false | theme: {customCss: './src/css/made.css'}
          true  | docs: {sidebarItemsGenerator: async () => null}
          true  | docs: {sidebarItemsGenerator: () => 'x'}
          true  | docs: {sidebarItemsGenerator: () => ({type: 'doc', id: 'a'})}
          false | docs: {sidebarItemsGenerator: () => []}
          false | docs: {sidebarItemsGenerator: ({defaultSidebarItemsGenerator, ...rest}) => defaultSidebarItemsGenerator(rest)}
          """)
  void optionsOfThePreset(boolean refused, String option) throws Exception {
    String config = Verdicts.CONFIG.replace("blog: false", "blog: false, " + option);

    assertThat(
            errors(
                Map.of(
                    "docusaurus.config.js", config,
                    "src/css/custom.css", "body {}\n",
                    ".gitignore", "/src/css/made.css\n")))
        .hasSize(refused ? 1 : 0);
  }

  @Test
  void clientModulesThatAreNotThere() throws Exception {
    String config =
        Verdicts.CONFIG.replace(
            "presets", "clientModules: ['./src/one', './src/none.js'], presets");

    assertThat(
            errors(Map.of("docusaurus.config.js", config, "src/one.js", "export default null;\n")))
        .containsExactly("docusaurus.config.js site/config");
  }

  @ParameterizedTest
  @CsvSource({"null, 1", "3, 1", "false, 1", "'\"x\"', 1", "'{}', 0"})
  void sidebarsOfAVersion(String json, int errors) throws Exception {
    assertThat(
            errors(
                Map.of(
                    "versions.json",
                    "[\"1.0\"]\n",
                    "versioned_docs/version-1.0/a.md",
                    "Text.\n",
                    "versioned_sidebars/version-1.0-sidebars.json",
                    json + "\n")))
        .hasSize(errors);
  }

  @Test
  void imagesThatAreFolders() throws Exception {
    assertThat(
            errors(
                """
                === docs/a.md
                ![x](/img/folder) ![y](./sub) ![z](/img/folder/z.png)

                === static/img/folder/z.png
                x
                === docs/sub/keep.txt
                x
                """))
        .containsExactly("docs/a.md assets/missing-image", "docs/a.md assets/missing-image");
  }

  @Test
  void scriptsOfThePages() throws Exception {
    assertThat(
            errors(
                """
                === src/pages/a.js
                import one from '../nowhere';
                import two from '@site/src/nowhere';
                import './none.css';
                import three from '@theme/Nowhere';
                import data from '../data.json';
                const Svg = require('@site/static/img/none.svg').default;
                let extra;
                try {
                  extra = require('./perhaps');
                } catch {
                  extra = null;
                }
                export default () => <Svg a={[one, two, three, data, extra]} />;

                === src/pages/b.tsx
                import type {A} from './types-a';
                import {B} from './types-b';
                import C from './component';
                const x: A | B = 1;
                export default (): unknown => <C x={x} />;

                === src/data.json
                {'a': 1}

                === src/pages/nothing.js
                // Nothing yet.

                === src/pages/old.js
                module.exports = () => null;

                === src/pages/again.js
                export {default} from '../part';

                === src/part.js
                export default () => <b>;

                === src/pages/lenient.js
                export default () => <p>a > b {'}'} }</p>;

                === src/pages/typed.js
                export default (x: string) => <p>{x}</p>;

                === src/unused.js
                import x from './nowhere';
                """))
        .containsExactly(
            "src/data.json site/script",
            "src/pages/a.js mdx/unresolved-import",
            "src/pages/a.js mdx/unresolved-import",
            "src/pages/a.js mdx/unresolved-import",
            "src/pages/a.js mdx/unresolved-import",
            "src/pages/a.js mdx/unresolved-import",
            "src/pages/b.tsx mdx/unresolved-import",
            "src/pages/nothing.js site/script",
            "src/part.js site/script");
  }
}
