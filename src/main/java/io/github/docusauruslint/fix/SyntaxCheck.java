package io.github.docusauruslint.fix;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.SiteLayout;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Parses a file again after its edits, as what it is. */
record SyntaxCheck(SiteLayout layout) {

  /** Why a file may not become what these edits make of it, or null when it may. */
  Withdrawn.@Nullable Reason refuse(String file, EditedText edited) {
    SourceText before = edited.before();
    SourceText after = edited.after();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(after.text())) {
      return Withdrawn.Reason.DOES_NOT_COMPILE;
    }
    if (file.endsWith(".md") || file.endsWith(".mdx")) {
      PageFacts old = MdxParser.parse(before, file, layout.mdxOptions(file));
      PageFacts facts = MdxParser.parse(after, file, layout.mdxOptions(file));
      if (old.compiles() && !facts.compiles()) {
        return Withdrawn.Reason.DOES_NOT_COMPILE;
      }
      return keeps(old.frontMatter(), facts.frontMatter(), edited, after)
          ? null
          : Withdrawn.Reason.FRONT_MATTER;
    }
    return parses(file, before) && !parses(file, after) ? Withdrawn.Reason.DOES_NOT_COMPILE : null;
  }

  /**
   * What no edit is in stays as it is; what an edit is in stays a mapping, unless the edit takes
   * all of it away.
   */
  private static boolean keeps(
      FrontMatter old, FrontMatter now, EditedText edited, SourceText after) {
    Span span = old.span();
    if (span == null) {
      return now.span() == null || edited.touches(Span.at(0));
    }
    boolean within = edited.edits().stream().anyMatch(edit -> edit.span().start() < span.end());
    if (within) {
      boolean removed =
          edited.edits().stream()
              .anyMatch(
                  edit ->
                      edit.text().isEmpty()
                          && edit.span().start() <= span.start()
                          && span.end() <= edit.span().end());
      return now.span() == null ? removed : old.fields() == null || now.fields() != null;
    }
    return now.span() != null && after.slice(now.span()).equals(edited.before().slice(span));
  }

  private static boolean parses(String file, SourceText source) {
    String text = source.text();
    try {
      switch (Paths.extension(file)) {
        case ".json" -> JsonReader.read(text, 0, text.length());
        case ".yml", ".yaml" -> YamlReader.read(text, 0, text.length());
        case ".js", ".jsx", ".mjs", ".cjs" ->
            JsParser.parseModule(text, 0, text.length(), Dialect.SCRIPT);
        case ".ts", ".tsx", ".mts", ".cts" ->
            JsParser.parseModule(text, 0, text.length(), Dialect.TYPESCRIPT);
        default -> {
          return true;
        }
      }
      return true;
    } catch (YamlSyntaxException | JsSyntaxException e) {
      return false;
    }
  }
}
