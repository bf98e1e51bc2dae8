package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.route.Modules;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** An import of a file of the site in another style than the site's. */
final class ImportStyle implements SiteRule {
  private static final String ALIAS = "@site/";

  /** An import that could be written in both styles. */
  private record Choice(Page page, Import declaration, boolean alias) {}

  @Override
  public void check(LinkedSite site, Findings findings) {
    List<Choice> choices = new ArrayList<>();
    for (Page page : site.site().pages()) {
      for (Import declaration : page.facts().imports()) {
        if (hasChoice(site, page, declaration.source())) {
          boolean alias = declaration.source().startsWith(ALIAS);
          choices.add(new Choice(page, declaration, alias));
        }
      }
    }
    boolean wanted = wantsAlias(findings.options().text("style"), choices);
    for (Choice choice : choices) {
      if (choice.alias() != wanted) {
        report(choice, wanted, findings);
      }
    }
  }

  private static boolean wantsAlias(String style, List<Choice> choices) {
    if (!style.equals("auto")) {
      return style.equals("site");
    }
    long aliases = choices.stream().filter(Choice::alias).count();
    return aliases * 2 >= choices.size();
  }

  /** Files below the site folder, outside the content folder of the page. */
  private static boolean hasChoice(LinkedSite site, Page page, String source) {
    boolean written = source.startsWith(ALIAS) || Modules.isRelative(source);
    if (!written
        || !(site.modules().resolve(page.path(), source) instanceof ModuleTarget.Found found)
        || found.path() == null) {
      return false;
    }
    String path = found.path();
    return !path.startsWith("../") && !sharesContentFolder(site, page.path(), path);
  }

  private static boolean sharesContentFolder(LinkedSite site, String page, String imported) {
    for (ContentPlugin plugin : site.site().layout().plugins()) {
      for (List<String> version : plugin.contentFolders()) {
        for (String folder : version) {
          if (Paths.isWithin(page, folder) && Paths.isWithin(imported, folder)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void report(Choice choice, boolean alias, Findings findings) {
    String source = choice.declaration().source();
    String folder = Paths.folder(choice.page().path());
    String other =
        alias
            ? ALIAS + Paths.resolve(folder, source)
            : relative(folder, Paths.normalize(source.substring(ALIAS.length())));
    findings
        .add(
            choice.page(),
            choice.declaration().sourceSpan(),
            alias ? "relative" : "alias",
            source,
            other)
        .fix(
            Change.safe(
                "write",
                other,
                choice.page().path(),
                new TextEdit(choice.declaration().sourceSpan(), other)));
  }

  private static String relative(String folder, String path) {
    String relative = Paths.relativize(folder, path);
    return relative.startsWith("../") ? relative : "./" + relative;
  }
}
