package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two cards of one grid that lead to the same place or have the same title. */
final class DuplicateCard implements PageRule {
  private static final List<String> LINKS = List.of("link", "to", "href", "url");
  private static final List<String> TITLES = List.of("title", "label", "name");

  /** What a card says of itself. */
  private record Card(PropValue.Text link, PropValue.@Nullable Text title) {}

  /** Cards that are siblings by their element: those of one component in one parent. */
  private record Grid(int parent, String component) {}

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    List<List<Card>> grids = new ArrayList<>();
    Map<Grid, List<Card>> siblings = new LinkedHashMap<>();
    for (JsxElement element : page.facts().jsx()) {
      Map<String, PropValue> props = new HashMap<>();
      for (JsxElement.Attribute attribute : element.attributes()) {
        if (attribute.name() != null && attribute.value() != null) {
          props.put(attribute.name(), attribute.value());
          collect(attribute.value(), grids);
        }
      }
      Card card = card(props);
      boolean component = element.name() != null && Character.isUpperCase(element.name().charAt(0));
      if (component && card != null && card.title() != null && element.parent() >= 0) {
        Grid grid = new Grid(element.parent(), String.valueOf(element.name()));
        siblings.computeIfAbsent(grid, key -> new ArrayList<>()).add(card);
      }
    }
    grids.addAll(siblings.values());
    for (List<Card> grid : grids) {
      if (grid.size() > 1) {
        check(grid, page, site, findings);
      }
    }
  }

  /** The arrays of cards in a value. */
  private static void collect(PropValue value, List<List<Card>> grids) {
    if (value instanceof PropValue.Obj object) {
      object.properties().forEach(property -> collect(property.value(), grids));
    } else if (value instanceof PropValue.Array array) {
      List<Card> cards = new ArrayList<>();
      for (PropValue.Step step : array.items()) {
        collect(step.value(), grids);
        if (step.value() instanceof PropValue.Obj object) {
          Map<String, PropValue> fields = new HashMap<>();
          object.properties().forEach(each -> fields.put(each.key(), each.value()));
          Card card = card(fields);
          if (card != null) {
            cards.add(card);
          }
        }
      }
      grids.add(cards);
    }
  }

  private static @Nullable Card card(Map<String, PropValue> fields) {
    PropValue.Text link = first(fields, LINKS);
    if (link == null || !(link.value().startsWith("/") || link.value().startsWith("."))) {
      return null;
    }
    return new Card(link, first(fields, TITLES));
  }

  private static PropValue.@Nullable Text first(Map<String, PropValue> fields, List<String> names) {
    for (String name : names) {
      if (fields.get(name) instanceof PropValue.Text text) {
        return text;
      }
    }
    return null;
  }

  private static void check(List<Card> grid, Page page, LinkedSite site, Findings findings) {
    Map<Span, LinkUse> uses = new HashMap<>();
    site.links(page).forEach(use -> uses.putIfAbsent(use.link().urlSpan(), use));
    Map<String, Card> links = new HashMap<>();
    Map<String, Card> titles = new HashMap<>();
    for (Card card : grid) {
      PropValue.Text link = card.link();
      Card same = links.putIfAbsent(target(link, uses.get(link.content())), card);
      PropValue.Text title = card.title();
      Card named = title == null ? null : titles.putIfAbsent(title.value().strip(), card);
      if (same != null) {
        findings
            .add(page, link.content(), "link", link.value())
            .related(page.path(), same.link().content(), "first");
      } else if (named != null && title != null && named.title() != null) {
        findings
            .add(page, title.content(), "title", title.value())
            .related(page.path(), named.title().content(), "first");
      }
    }
  }

  /** Where a link leads, however it is written. */
  private static String target(PropValue.Text link, @Nullable LinkUse use) {
    Route target = use == null ? null : use.target();
    UrlPath resolved = use == null ? null : use.resolved();
    return target == null || resolved == null ? link.value() : target.path() + resolved.suffix();
  }
}
