package io.github.docusauruslint.cli;

import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.sidebar.SidebarJson;
import io.github.docusauruslint.text.JsonWriter;
import java.io.PrintStream;

/**
 * {@code inspect sidebars}: one JSON object a line for every version of every docs instance, its
 * sidebars as Docusaurus resolves them.
 */
final class InspectSidebars {
  private InspectSidebars() {}

  static void run(Site site, PrintStream out) {
    for (DocsVersion version : site.versions()) {
      out.append(line(version)).append('\n');
    }
    out.flush();
  }

  private static String line(DocsVersion version) {
    JsonWriter json =
        new JsonWriter()
            .beginObject()
            .field("pluginId", version.instance().id())
            .field("version", version.name())
            .field("path", version.path())
            .name("sidebars");
    SidebarJson.write(version.sidebars(), json);
    return json.end().toString();
  }
}
