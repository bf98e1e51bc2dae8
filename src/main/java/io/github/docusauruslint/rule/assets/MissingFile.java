package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.FileReference;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.text.UriCodec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link to a file to download that is not there. */
final class MissingFile implements PageRule {
  /** Endings that no page of a site has; versions such as {@code /v1.2} are none of them. */
  private static final Set<String> DOWNLOADS =
      Set.of(
          ".pdf", ".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".jar", ".war", ".exe", ".msi",
          ".dmg", ".deb", ".rpm", ".apk", ".txt", ".csv", ".tsv", ".json", ".yaml", ".yml", ".xml",
          ".toml", ".sql", ".log", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt",
          ".epub", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".mp3",
          ".mp4", ".webm", ".mov", ".wav", ".ogg", ".woff", ".woff2", ".ttf", ".sh", ".bat", ".ps1",
          ".py", ".java", ".js", ".ts", ".css", ".drawio", ".puml", ".ipynb");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      String url = use.link().url();
      boolean page404 = use.isBroken() && use.seenByBuild() && !use.link().isMissingFile();
      if (page404 && LinkStyle.of(url) != null && isDownload(UrlPath.split(url).pathname())) {
        report(use, site, findings);
      }
    }
  }

  private static boolean isDownload(String pathname) {
    return DOWNLOADS.contains(Paths.extension(pathname).toLowerCase(Locale.ROOT));
  }

  private static void report(LinkUse use, LinkedSite site, Findings findings) {
    String url = use.link().url();
    String decoded = UriCodec.decodeUriComponent(UrlPath.split(url).pathname());
    List<String> candidates =
        decoded == null ? List.of() : site.assets().candidates(use.link().file(), decoded);
    Findings.Finding finding =
        findings
            .add(
                use.link().file(),
                use.link().urlSpan(),
                "no-file",
                url,
                candidates.isEmpty() ? url : candidates.get(0))
            .page(use.page())
            .data("url", url)
            .data("page", use.page())
            .data("resolved", use.resolvedUrl())
            .reportedAs(site.site().frame().reporting().onBrokenLinks());
    boolean served = use.link().reference() == FileReference.NONE;
    String near = served ? site.assets().nearest(candidates) : null;
    if (near != null) {
      finding.help("near", near).data("nearest", near).fix(fix(use, near, site));
    }
  }

  private static @Nullable Change fix(LinkUse use, String near, LinkedSite site) {
    String url = use.link().url();
    UrlPath parts = UrlPath.split(url);
    int slash = parts.pathname().lastIndexOf('/');
    String better =
        parts.pathname().substring(0, slash + 1) + site.escape(Paths.name(near)) + parts.suffix();
    return use.link().replaceable()
        ? Change.unsafe(
            "write", better, use.link().file(), new TextEdit(use.link().urlSpan(), better))
        : null;
  }
}
