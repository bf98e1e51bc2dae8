package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.NotKept;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import io.github.docusauruslint.text.WhatwgUrl;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
  private final Reading reading;
  private final Predicate<String> isMarkdown;
  private final Map<String, List<ThemeUse>> ofThemeByFile = new TreeMap<>();
  private final Showings showings;
  private final Map<String, FileUses> uses = new ConcurrentHashMap<>();

  /** Links that components and partials bring along, by the file that uses them. */
  private final Map<String, List<ElementLinkReader.Placed>> elsewhere = new ConcurrentHashMap<>();

  private @Nullable Everything everything;

  /** A link that the theme adds to a page. */
  record ThemeUse(String page, boolean rendered, WrittenLink link) {}

  /**
   * The links of a file.
   *
   * @param styles how many there are of each style
   * @param kept them, or null in a large site: there are more links than pages
   * @param last them, as long as somebody holds them
   */
  private record FileUses(
      PageTally tally, @Nullable List<LinkUse> kept, @Nullable Reference<List<LinkUse>> last) {
    static FileUses of(ParsedFile file, List<LinkUse> uses) {
      PageTally tally = PageTally.of(uses);
      return file.isOnDemand()
          ? new FileUses(tally, null, new WeakReference<>(uses))
          : new FileUses(tally, uses, null);
    }

    @Nullable List<LinkUse> all() {
      return last == null ? kept : last.get();
    }
  }

  /**
   * What is known only once every file was looked at.
   *
   * @param inScripts null where that was not kept
   */
  private record Everything(@Nullable List<LinkUse> inScripts, LinkStyles styles) {}

  /** How the links of a file are read, and where they lead. */
  record Reading(
      MarkdownLinkReader markdown,
      ElementLinkReader elements,
      RenderedSite rendered,
      LinkTargets targets) {
    Reading with(RenderedSite other) {
      return new Reading(markdown, elements, other, targets);
    }

    /** What a Markdown file holds, in order. */
    List<ElementLinkReader.Placed> read(ParsedFile file) {
      List<ElementLinkReader.Placed> links = new ArrayList<>();
      for (Link link : file.facts().links()) {
        links.add(new ElementLinkReader.Placed(markdown.read(file, link), link.span().start()));
      }
      links.addAll(elements.read(file, rendered.of(file)));
      SpanSet hidden = HiddenParts.of(file, rendered.of(file), true);
      List<Span> dependent = rendered.of(file).dependent();
      if (!dependent.isEmpty()) {
        SpanSet elsewhere = SpanSet.of(dependent);
        links.removeIf(placed -> elsewhere.contains(placed.at()));
      }
      links.replaceAll(
          placed ->
              hidden.contains(placed.at())
                  ? new ElementLinkReader.Placed(placed.link(), placed.at(), true)
                  : placed);
      links.sort((one, other) -> Integer.compare(one.at(), other.at()));
      return links;
    }
  }

  /**
   * The links of these pages.
   *
   * @param pages in the order of their routes
   * @param ofTheme what the theme adds to pages, by the path of the page
   * @param isMarkdown whether a path is that of a Markdown file of the site
   */
  PageLinks(
      List<ShownPages.ShownPage> pages,
      Reading reading,
      Map<String, List<WrittenLink>> ofTheme,
      Predicate<String> isMarkdown) {
    this(pages, reading, Showings.of(pages), isMarkdown);
    for (ShownPages.ShownPage page : pages) {
      for (WrittenLink link : ofTheme.getOrDefault(page.content(), List.of())) {
        ofThemeByFile
            .computeIfAbsent(link.file(), path -> new ArrayList<>(1))
            .add(new ThemeUse(page.path(), page.rendered(), link));
      }
    }
  }

  private PageLinks(
      List<ShownPages.ShownPage> pages,
      Reading reading,
      Showings showings,
      Predicate<String> isMarkdown) {
    this.pages = pages;
    this.reading = reading;
    this.showings = showings;
    this.isMarkdown = isMarkdown;
  }

  /**
   * Links as an earlier run left them; those that stand elsewhere than in Markdown were not kept.
   *
   * @param showings of a file, when they are asked for
   * @param ofTheme what the theme adds to pages, by the file that it stands in
   */
  static PageLinks recalled(
      Reading reading,
      Function<String, List<Showing>> showings,
      Map<String, List<ThemeUse>> ofTheme,
      LinkStyles styles) {
    PageLinks links = new PageLinks(List.of(), reading, Showings.recalled(showings), path -> true);
    links.ofThemeByFile.putAll(ofTheme);
    links.everything = new Everything(null, styles);
    return links;
  }

  /** Where files are shown that are shown in another way than most. */
  Map<String, List<Showing>> unusualShowings(Function<String, @Nullable Document> documents) {
    return showings.unusual(documents);
  }

  /** Whether something shows a file. */
  boolean isShown(String file) {
    return showings.isShown(file);
  }

  /** Whether a page shows a part of a file, and not the rest. */
  boolean isShownInPart(String file) {
    return showings.isShownInPart(file);
  }

  /** The links that the theme adds to pages, by the Markdown file that they stand in. */
  Map<String, List<ThemeUse>> ofThemeInMarkdown() {
    Map<String, List<ThemeUse>> found = new TreeMap<>(ofThemeByFile);
    found.keySet().removeIf(isMarkdown.negate());
    return found;
  }

  private PageLinks(PageLinks before, RenderedSite rendered, ParsedFile changed) {
    this(
        before.pages,
        before.reading.with(rendered),
        before.showings.with(changed),
        before.isMarkdown);
    ofThemeByFile.putAll(before.ofThemeByFile);
    elsewhere.putAll(before.elsewhere);
    elsewhere.remove(changed.path());
    uses.putAll(before.uses);
    uses.remove(changed.path());
  }

  /**
   * The links with another text of a page, of which the rest of the site sees nothing; null where a
   * part of the page is shown alone, or the style of the whole site's links turns.
   */
  @Nullable PageLinks with(ParsedFile before, ParsedFile changed, RenderedSite other) {
    if (isShownInPart(changed.path())) {
      return null;
    }
    PageLinks after = new PageLinks(this, other, changed);
    Everything known = everything;
    if (known != null) {
      LinkStyles styles = known.styles().with(tally(before), after.tally(changed));
      if (styles.isOtherThan(known.styles())) {
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

  /** The links that stand in a Markdown file that no page shows. */
  List<LinkUse> unshown(ParsedFile file) {
    if (!showings.of(file.path()).isEmpty()) {
      return List.of();
    }
    WhatwgUrl base = PageUrl.base("/");
    return reading.read(file).stream()
        .map(placed -> reading.targets().use(placed.link(), LinkUse.NOWHERE, base, false))
        .toList();
  }

  /** What the rest of the site counts of them, which is known without them once they were found. */
  PageTally tally(ParsedFile file) {
    FileUses known = uses.get(file.path());
    if (known == null) {
      known = FileUses.of(file, ownUses(file));
      uses.put(file.path(), known);
    }
    return known.tally();
  }

  /**
   * The links that stand in scripts and data files of the site, and those of partials that depend
   * on their props, once for every page that shows them.
   */
  List<LinkUse> inScripts() {
    List<LinkUse> known = everything().inScripts();
    if (known == null) {
      throw new NotKept("links in scripts");
    }
    return known;
  }

  /** How Markdown links between pages are written. */
  LinkStyles styles() {
    return everything().styles();
  }

  private List<LinkUse> ownUses(ParsedFile file) {
    List<Showing> shown = showings.of(file.path());
    List<LinkUse> found = new ArrayList<>();
    if (!shown.isEmpty()) {
      List<ElementLinkReader.Placed> own = new ArrayList<>();
      List<ElementLinkReader.Placed> others = new ArrayList<>(0);
      for (ElementLinkReader.Placed placed : reading.read(file)) {
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
      LinkUse use =
          reading.targets().use(of.link(), of.page(), PageUrl.base(of.page()), of.rendered());
      // One that is made of something else than a URL is no link of the file while it is good.
      if (of.link().replaceable() || use.verdict() != Verdict.OK) {
        found.add(use);
      }
    }
  }

  /** Adds links that a file brings along as one page shows them. */
  private void addUses(Showing showing, List<ElementLinkReader.Placed> links, List<LinkUse> found) {
    PageContents.Fragment fragment = showing.fragment();
    boolean shown = showing.rendered() && fragment.certain();
    WhatwgUrl base = null;
    for (ElementLinkReader.Placed placed : links) {
      if (isShown(placed, fragment)) {
        base = base == null ? PageUrl.base(showing.page()) : base;
        boolean seen = shown && !placed.hidden();
        found.add(reading.targets().use(placed.link(), showing.page(), base, seen));
      }
    }
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
    for (List<Showing> file : showings.all()) {
      styles = styles.plus(tally(file.get(0).fragment().file()).styles());
    }
    for (ShownPages.ShownPage page : pages) {
      List<LinkUse> brought = new ArrayList<>();
      for (PageContents.Fragment fragment : page.fragments()) {
        addUses(
            new Showing(page.path(), page.rendered(), fragment),
            elsewhere.getOrDefault(fragment.file().path(), List.of()),
            brought);
      }
      if (page.script() != null && page.document() != null) {
        WhatwgUrl base = PageUrl.base(page.path());
        for (ElementLinkReader.Placed placed :
            reading.elements().read(page.document().source(), page.script())) {
          brought.add(reading.targets().use(placed.link(), page.path(), base, page.rendered()));
        }
      }
      styles = styles.plus(LinkStyles.of(brought));
      for (LinkUse use : brought) {
        byScript.computeIfAbsent(use.link().file(), file -> new ArrayList<>()).add(use);
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
