package io.github.docusauruslint.config;

import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A first configuration for a site, made of what its pages are like today. */
public final class StarterConfig {
  /** Fewer links than this show no habit. */
  private static final int FEW = 5;

  private final LinkedSite site;

  private final @Nullable String baseline;

  private StarterConfig(LinkedSite site, @Nullable String baseline) {
    this.site = site;
    this.baseline = baseline;
  }

  /**
   * The text of {@link LintConfigReader#FILE}.
   *
   * @param baseline the file that it names for accepted findings, or null
   */
  public static String of(LinkedSite site, @Nullable String baseline) {
    return new StarterConfig(site, baseline).text();
  }

  private String text() {
    return """
    # How docusaurus-lint checks this site. `docusaurus-lint rules` lists the rules, and
    # `docusaurus-lint explain links/broken-link` shows what one of them finds and which options it has.

    # build: only what a Docusaurus build decides itself; recommended: more; strict: everything.
    extends: recommended

    """
        + rules()
        + """

        # Paths that are served by something which only a build knows, such as a plugin of a third party.
        # extraRoutes: [/api/**]

        """
        + accepted()
        + components();
  }

  private String accepted() {
    return baseline == null
        ? ""
        : "# What was found when this file was written is accepted; what comes on top is"
            + " reported.\n"
            + LintConfigReader.BASELINE
            + ": "
            + baseline
            + "\n\n";
  }

  private String rules() {
    int[] counts = new int[LinkStyle.values().length];
    int all = 0;
    for (Page page : site.site().pages()) {
      Set<Span> seen = new HashSet<>();
      for (LinkUse use : site.links(page)) {
        LinkStyle style = use.link().kind().isMarkdown() ? LinkStyle.of(use.link().url()) : null;
        if (style != null && use.targetDocument() != null && seen.add(use.link().urlSpan())) {
          counts[style.ordinal()]++;
          all++;
        }
      }
    }
    boolean files = counts[LinkStyle.FILE.ordinal()] >= counts[LinkStyle.ABSOLUTE.ordinal()];
    LinkStyle usual = files ? LinkStyle.FILE : LinkStyle.ABSOLUTE;
    int most = counts[usual.ordinal()];
    String style =
        "links/consistent-style: {style: " + usual.name().toLowerCase(Locale.ROOT) + "}\n";
    String other =
        "  # Any other rule is set in the same way: off, warning, error, or with its options.\n"
            + "  # links/to-unlisted: warning\n";
    if (all < FEW || most * 2 <= all) {
      return "# rules:\n"
          + "#   links/to-unlisted: warning   # off, warning, error, or with options:\n"
          + "#   "
          + style;
    }
    String words = files ? "file paths" : "absolute URLs";
    return "rules:\n  # "
        + most
        + " of "
        + all
        + " links between pages are "
        + words
        + ".\n  "
        + style
        + other;
  }

  private String components() {
    Map<String, ProposedSchema> schemas = ProposedSchema.of(site.site().pages());
    if (schemas.isEmpty()) {
      return """
      # What the props of the site's own components hold, so that links, images and icons in them are checked.
      # components:
      #   CardGrid:
      #     props:
      #       cards:
      #         items:
      #           title: {kind: text, required: true}
      #           link: {kind: link}
      """;
    }
    StringBuilder out =
        new StringBuilder(
            """
            # What the props of the site's own components hold, so that links, images and icons in them are checked. This is
            # how the pages use them today; look it over. Kinds: text, link, image, icon, anchor, number, boolean, node,
            # function, any.
            components:
            """);
    schemas.forEach(
        (name, schema) ->
            out.append("  # ")
                .append(schema.uses())
                .append(schema.uses() == 1 ? " use\n" : " uses\n")
                .append(schema.yaml(name)));
    return out.toString();
  }
}
