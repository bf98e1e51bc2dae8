package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.WhatwgUrl;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The links that files hold, once for every page that shows them.
 *
 * <p>The links of a file are read when something first asks for them, so that a run that looks at a
 * few pages reads few, and one that looks at all reads them on all its threads.
 */
final class PageLinks {
  private final List<ShownPages.ShownPage> pages;
  private final MarkdownLinkReader markdown;
  private final ElementLinkReader elements;
  private final RenderedSite rendered;
  private final LinkTargets targets;
  private final Predicate<String> isMarkdown;
  private final Map<String, List<ThemeUse>> ofThemeByFile = new TreeMap<>();
  private final Map<String, List<Showing>> showings = new LinkedHashMap<>();
  private final Map<String, FileUses> uses = new ConcurrentHashMap<>();

  /** Links that components of the site bring along, by the file that uses the components. */
  private final Map<String, List<ElementLinkReader.Placed>> elsewhere = new ConcurrentHashMap<>();

  private @Nullable Everything everything;

  /** A page that shows a file, or a part of it. */
  private record Showing(ShownPages.ShownPage page, PageContents.Fragment fragment) {}

  /** A link that the theme adds to a page. */
  private record ThemeUse(ShownPages.ShownPage page, WrittenLink link) {}

  /**
   * The links of a file.
   *
   * @param styles how many there are of each style
   * @param kept them, or null in a large site: there are more links than pages
   * @param last them, as long as somebody holds them
   */
  private record FileUses(
      int count,
      LinkStyles styles,
      @Nullable List<LinkUse> kept,
      @Nullable Reference<List<LinkUse>> last) {
    static FileUses of(ParsedFile file, List<LinkUse> uses) {
      LinkStyles styles = LinkStyles.of(uses);
      return file.isOnDemand()
          ? new FileUses(uses.size(), styles, null, new WeakReference<>(uses))
          : new FileUses(uses.size(), styles, uses, null);
    }

    @Nullable List<LinkUse> all() {
      return last == null ? kept : last.get();
    }
  }

  /** What is known only once every file was looked at. */
  private record Everything(List<LinkUse> inScripts, LinkStyles styles) {}

  /**
   * The links of these pages.
   *
   * @param pages in the order of their routes
   * @param ofTheme what the theme adds to pages, by the path of the page
   * @param isMarkdown whether a path is that of a Markdown file of the site
   */
  PageLinks(
      List<ShownPages.ShownPage> pages,
      MarkdownLinkReader markdown,
      ElementLinkReader elements,
      RenderedSite rendered,
      LinkTargets targets,
      Map<String, List<WrittenLink>> ofTheme,
      Predicate<String> isMarkdown) {
    this.pages = pages;
    this.markdown = markdown;
    this.elements = elements;
    this.rendered = rendered;
    this.targets = targets;
    this.isMarkdown = isMarkdown;
    for (ShownPages.ShownPage page : pages) {
      for (PageContents.Fragment fragment : page.fragments()) {
        showings
            .computeIfAbsent(fragment.file().path(), path -> new ArrayList<>(1))
            .add(new Showing(page, fragment));
      }
      for (WrittenLink link : ofTheme.getOrDefault(page.content(), List.of())) {
        ofThemeByFile
            .computeIfAbsent(link.file(), path -> new ArrayList<>(1))
            .add(new ThemeUse(page, link));
      }
    }
  }

  private PageLinks(PageLinks before, RenderedSite rendered, ParsedFile changed) {
    pages = before.pages;
    markdown = before.markdown;
    elements = before.elements;
    this.rendered = rendered;
    targets = before.targets;
    isMarkdown = before.isMarkdown;
    ofThemeByFile.putAll(before.ofThemeByFile);
    showings.putAll(before.showings);
    showings.computeIfPresent(changed.path(), (path, all) -> showing(all, changed));
    elsewhere.putAll(before.elsewhere);
    elsewhere.remove(changed.path());
    uses.putAll(before.uses);
    uses.remove(changed.path());
  }

  private static List<Showing> showing(List<Showing> before, ParsedFile changed) {
    List<Showing> after = new ArrayList<>(before.size());
    for (Showing showing : before) {
      PageContents.Fragment fragment = showing.fragment();
      after.add(
          new Showing(
              showing.page(),
              new PageContents.Fragment(changed, fragment.end(), fragment.certain())));
    }
    return after;
  }

  /**
   * The links with another text of a page, of which the rest of the site sees nothing; null where a
   * part of the page is shown alone, or the style of the whole site's links turns.
   */
  @Nullable PageLinks with(ParsedFile before, ParsedFile changed, RenderedSite other) {
    for (Showing showing : showings.getOrDefault(changed.path(), List.of())) {
      if (showing.fragment().end() != Integer.MAX_VALUE) {
        return null;
      }
    }
    PageLinks after = new PageLinks(this, other, changed);
    Everything known = everything;
    if (known != null) {
      LinkStyles styles = known.styles();
      if (showings.containsKey(changed.path())) {
        styles = styles.minus(counted(before).styles()).plus(after.counted(changed).styles());
      }
      boolean turns =
          styles.usual() != known.styles().usual()
              || styles.areMostlyFiles() != known.styles().areMostlyFiles();
      if (turns) {
        return null;
      }
      after.everything = new Everything(known.inScripts(), styles);
    }
    return after;
  }

  /** The links that stand in a Markdown file, once for every page that shows them. */
  List<LinkUse> of(ParsedFile file) {
    FileUses known = uses.get(file.path());
    List<LinkUse> all = known == null ? null : known.all();
    if (all == null) {
      all = ownUses(file);
      uses.put(file.path(), FileUses.of(file, all));
    }
    return all;
  }

  /** How many they are. */
  int count(ParsedFile file) {
    return counted(file).count();
  }

  private FileUses counted(ParsedFile file) {
    FileUses known = uses.get(file.path());
    return known == null ? FileUses.of(file, of(file)) : known;
  }

  /**
   * The links that stand in scripts and data files of the site, once for every page that shows
   * them.
   */
  List<LinkUse> inScripts() {
    return everything().inScripts();
  }

  /** How Markdown links between pages are written. */
  LinkStyles styles() {
    return everything().styles();
  }

  private List<LinkUse> ownUses(ParsedFile file) {
    List<Showing> shown = showings.getOrDefault(file.path(), List.of());
    List<LinkUse> found = new ArrayList<>();
    if (!shown.isEmpty()) {
      List<ElementLinkReader.Placed> own = new ArrayList<>();
      List<ElementLinkReader.Placed> others = new ArrayList<>(0);
      for (ElementLinkReader.Placed placed : read(file)) {
        (placed.link().file().equals(file.path()) ? own : others).add(placed);
      }
      if (!others.isEmpty()) {
        elsewhere.put(file.path(), others);
      }
      shown.forEach(showing -> addUses(showing, own, found));
    }
    addThemeUses(ofThemeByFile.getOrDefault(file.path(), List.of()), found);
    return List.copyOf(found);
  }

  private void addThemeUses(List<ThemeUse> added, List<LinkUse> found) {
    for (ThemeUse of : added) {
      ShownPages.ShownPage page = of.page();
      LinkUse use = targets.use(of.link(), page.path(), PageUrl.base(page.path()), page.rendered());
      // One that is made of something else than a URL is no link of the file while it is good.
      if (of.link().replaceable() || use.verdict() != Verdict.OK) {
        found.add(use);
      }
    }
  }

  /** Adds links that a file brings along as one page shows them. */
  private void addUses(Showing showing, List<ElementLinkReader.Placed> links, List<LinkUse> found) {
    ShownPages.ShownPage page = showing.page();
    PageContents.Fragment fragment = showing.fragment();
    boolean shown = page.rendered() && fragment.certain();
    WhatwgUrl base = null;
    for (ElementLinkReader.Placed placed : links) {
      if (isShown(placed, fragment)) {
        base = base == null ? PageUrl.base(page.path()) : base;
        found.add(targets.use(placed.link(), page.path(), base, shown));
      }
    }
  }

  private List<ElementLinkReader.Placed> read(ParsedFile file) {
    List<ElementLinkReader.Placed> links = new ArrayList<>();
    for (Link link : file.facts().links()) {
      links.add(new ElementLinkReader.Placed(markdown.read(file, link), link.span().start()));
    }
    links.addAll(elements.read(file, rendered.of(file)));
    links.sort(Comparator.comparing(ElementLinkReader.Placed::at));
    return links;
  }

  /** A definition behind the end of an excerpt is unknown there: its references are plain text. */
  private static boolean isShown(ElementLinkReader.Placed placed, PageContents.Fragment fragment) {
    WrittenLink link = placed.link();
    boolean reference = link.kind() == LinkKind.REFERENCE;
    return placed.at() < fragment.end() && (!reference || link.urlSpan().start() < fragment.end());
  }

  private synchronized Everything everything() {
    Everything known = everything;
    if (known == null) {
      known = lookAtAll();
      everything = known;
    }
    return known;
  }

  private Everything lookAtAll() {
    Map<String, List<LinkUse>> byScript = new TreeMap<>();
    LinkStyles styles = LinkStyles.NONE;
    for (List<Showing> file : showings.values()) {
      styles = styles.plus(counted(file.get(0).fragment().file()).styles());
    }
    for (ShownPages.ShownPage page : pages) {
      List<LinkUse> brought = new ArrayList<>();
      for (PageContents.Fragment fragment : page.fragments()) {
        addUses(
            new Showing(page, fragment),
            elsewhere.getOrDefault(fragment.file().path(), List.of()),
            brought);
      }
      if (page.script() != null && page.document() != null) {
        WhatwgUrl base = PageUrl.base(page.path());
        for (ElementLinkReader.Placed placed :
            elements.read(page.document().source(), page.script())) {
          brought.add(targets.use(placed.link(), page.path(), base, page.rendered()));
        }
      }
      styles = styles.plus(LinkStyles.of(brought));
      for (LinkUse use : brought) {
        if (!isMarkdown.test(use.link().file())) {
          byScript.computeIfAbsent(use.link().file(), file -> new ArrayList<>()).add(use);
        }
      }
    }
    ofThemeByFile.forEach(
        (file, added) -> {
          if (!isMarkdown.test(file)) {
            addThemeUses(added, byScript.computeIfAbsent(file, path -> new ArrayList<>()));
          }
        });
    List<LinkUse> inScripts = new ArrayList<>();
    byScript.values().forEach(inScripts::addAll);
    return new Everything(List.copyOf(inScripts), styles);
  }
}
