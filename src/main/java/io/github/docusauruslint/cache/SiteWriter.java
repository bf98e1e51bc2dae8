package io.github.docusauruslint.cache;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.ClientRedirects;
import io.github.docusauruslint.route.LinkMemory;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ContentFolders;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteFrame;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.config.SiteConfig;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site, without what its pages say, to bytes; {@link SiteReader} reads them. */
final class SiteWriter {
  static final int NO = 0;
  static final int YES = 1;
  static final int UNSET = 2;

  private final ByteSink out;

  SiteWriter(ByteSink out) {
    this.out = out;
  }

  void put(LinkedSite linked, LinkMemory links) {
    Site site = linked.site();
    frame(site.frame());
    out.putList(site.pages(), (Page page) -> out.putString(page.path()));
    Map<Document, Integer> places = new IdentityHashMap<>();
    Map<String, Integer> files = new HashMap<>();
    for (Document document : site.documents()) {
      files.put(document.source(), places.size());
      places.put(document, places.size() + 1);
    }
    out.putList(site.documents(), this::document);
    out.putList(site.routes(), route -> route(route, places));
    links(links);
    ByteSink tallies = new ByteSink(1 << 12);
    site.pages().forEach(page -> tally(linked.tally(page), files, tallies));
    out.putCount(tallies.size());
    out.putBytes(tallies.toByteArray());
  }

  /** One behind the other in the order of the pages. */
  private static void tally(PageTally tally, Map<String, Integer> files, ByteSink out) {
    out.putCount(tally.links());
    out.putCount(tally.styles().file());
    out.putCount(tally.styles().absolute());
    out.putCount(tally.styles().relative());
    out.putCount(tally.targets().size());
    tally.targets().forEach(target -> out.putCount(files.getOrDefault(target, 0)));
  }

  private void texts(Collection<String> texts) {
    out.putList(texts, out::putString);
  }

  private void frame(SiteFrame frame) {
    SiteSettings settings = frame.settings();
    out.putString(settings.configFile());
    out.putString(settings.baseUrl());
    Boolean slash = settings.trailingSlash();
    out.putByte(slash == null ? UNSET : slash ? YES : NO);
    out.putString(settings.locale());
    out.putString(settings.translations());
    out.putString(frame.url());
    texts(frame.staticDirectories());
    SiteConfig.Reporting reporting = frame.reporting();
    out.putByte(reporting.onBrokenLinks().ordinal());
    out.putByte(reporting.onBrokenAnchors().ordinal());
    out.putByte(reporting.onDuplicateRoutes().ordinal());
    out.putByte(reporting.onBrokenMarkdownLinks().ordinal());
    out.putByte(reporting.onBrokenMarkdownImages().ordinal());
    options(frame.pages().others());
    out.putList(frame.pages().content(), this::folders);
    out.putList(frame.versions(), this::version);
  }

  private void options(MdxOptions options) {
    PageFacts.Format format = options.format();
    out.putByte(format == null ? 0 : format.ordinal() + 1);
    out.putBoolean(options.comments());
    out.putBoolean(options.admonitions());
    out.putBoolean(options.headingIds());
    out.putBoolean(options.blogPost());
    texts(options.admonitionKeywords());
    out.putBoolean(options.maintainCase());
    out.putByte(options.math().ordinal());
  }

  private void plugin(PluginRef plugin) {
    out.putString(plugin.name());
    out.putString(plugin.id());
  }

  private void folders(ContentFolders folders) {
    plugin(folders.plugin());
    out.putList(folders.versions(), this::texts);
    options(folders.options());
  }

  private void version(SiteFrame.Version version) {
    plugin(version.instance());
    out.putString(version.name());
    out.putString(version.label());
    out.putString(version.contentPath());
    out.putString(version.contentPathLocalized());
  }

  private void document(Document document) {
    ContentFile content = document.content();
    out.putByte(content.type().ordinal());
    out.putString(content.source());
    out.putString(content.relativePath());
    plugin(content.instance());
    out.putString(content.version());
    out.putString(document.file() == null ? null : document.file().path());
    out.putString(document.id());
    out.putString(document.permalink());
    out.putString(document.route());
    out.putString(document.slug());
    out.putString(document.title());
    out.putString(document.sidebar());
    number(document.sidebarPosition());
    out.putString(document.defaultPermalink());
    out.putList(document.links(), this::themeLink);
    out.putBoolean(document.draft());
    out.putBoolean(document.unlisted());
  }

  private void number(@Nullable Double number) {
    out.putBoolean(number != null);
    if (number != null) {
      out.putLong(Double.doubleToRawLongBits(number));
    }
  }

  private void themeLink(ThemeLink link) {
    out.putString(link.file());
    out.putSpan(link.span());
    out.putString(link.url());
  }

  private void route(Route route, Map<Document, Integer> places) {
    out.putString(route.path());
    Document document = route.document();
    out.putCount(document == null ? 0 : places.getOrDefault(document, 0));
    out.putString(route.file());
  }

  private void links(LinkMemory links) {
    texts(links.provided().names());
    out.putBoolean(links.provided().complete());
    out.putMap(links.showings(), all -> out.putList(all, this::shown));
    out.putMap(links.themeUses(), all -> out.putList(all, this::themeUse));
    out.putMap(links.listings(), all -> out.putList(all, this::excerpt));
    out.putMap(links.generatedIds(), this::texts);
    texts(links.unrendered());
    texts(links.uncompiled());
    ClientRedirects.Memory redirects = links.redirects();
    out.putList(redirects.all(), this::redirect);
    texts(redirects.answered());
    out.putBoolean(redirects.complete());
    texts(links.directives());
    out.putBoolean(links.directivesEverywhere());
    out.putBoolean(links.ownPluginsOnly());
  }

  private void shown(LinkMemory.Shown shown) {
    out.putString(shown.page());
    out.putBoolean(shown.rendered());
    out.putCount(shown.end());
    out.putBoolean(shown.certain());
  }

  private void themeUse(LinkMemory.ThemeUse use) {
    out.putString(use.page());
    out.putBoolean(use.rendered());
    themeLink(use.link());
  }

  private void excerpt(LinkMemory.Excerpt excerpt) {
    out.putString(excerpt.file());
    out.putCount(excerpt.end());
  }

  private void redirect(ClientRedirects.Redirect redirect) {
    out.putString(redirect.from());
    out.putString(redirect.to());
    Origin at = redirect.at();
    out.putString(at.file());
    out.putSpan(at.span());
  }
}
