package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sidebar file exports, to entries: shorthands written out, every refusal of Docusaurus's
 * normalisation and schema noted at the item that it is about. An item that is refused is left out
 * or kept as far as it can be understood, so that one fault does not make others appear.
 */
final class SidebarReader {
  /** Deeper than any menu; a deeper one would only exhaust the stack. */
  private static final int DEPTH_LIMIT = 200;

  private static final Set<String> BASE = Set.of("type", "key", "className", "customProps");

  private final SidebarFields own;
  private final ValueFields fields;
  private final Refusals problems;
  private boolean incomplete;

  SidebarReader(Refusals problems) {
    this.problems = problems;
    this.own = new SidebarFields(problems);
    fields = new ValueFields(problems);
  }

  /** All sidebars of a file by name. */
  Map<String, SidebarDraft> read(JsValue module) {
    Map<String, SidebarDraft> sidebars = new LinkedHashMap<>();
    if (module instanceof JsValue.Obj object) {
      object.properties().forEach((name, property) -> read(name, property, sidebars));
    } else if (module instanceof JsValue.Arr array) {
      // A list is taken for sidebars of the names 0, 1 and so on.
      for (int i = 0; i < array.items().size(); i++) {
        read(String.valueOf(i), new JsValue.Property(array.items().get(i), null), sidebars);
      }
    } else if (module instanceof JsValue.Str text && !text.value().isEmpty()) {
      read("0", new JsValue.Property(text, null), sidebars);
    }
    return sidebars;
  }

  private void read(String name, JsValue.Property property, Map<String, SidebarDraft> sidebars) {
    if (!(property.value() instanceof JsValue.Unknown)) {
      incomplete = false;
      List<SidebarEntry> entries =
          collection(property.value(), "sidebar " + name, property.origin(), 0);
      sidebars.put(name, new SidebarDraft(entries, incomplete));
    }
  }

  /** The items that a generator gave. */
  SidebarDraft readItems(JsValue items) {
    incomplete = false;
    List<SidebarEntry> entries = collection(items, "the generated items", items.origin(), 0);
    return new SidebarDraft(entries, incomplete);
  }

  /**
   * A sidebar as far as it could be read.
   *
   * @param incomplete whether there may be more items than are known
   */
  record SidebarDraft(List<SidebarEntry> entries, boolean incomplete) {}

  private List<SidebarEntry> collection(
      @Nullable JsValue value, String place, @Nullable Origin at, int depth) {
    List<SidebarEntry> entries = new ArrayList<>();
    if (depth > DEPTH_LIMIT) {
      problems.add(at, place + " is nested too deeply");
    } else if (value instanceof JsValue.Arr array) {
      incomplete |= array.rest() != null;
      array.items().forEach(item -> entries.addAll(item(item, depth)));
    } else if (value instanceof JsValue.Obj object && isShorthand(value)) {
      entries.addAll(shorthand(object, depth));
    } else if (value instanceof JsValue.Unknown) {
      incomplete = true;
    } else {
      problems.add(
          at,
          "Invalid sidebar items collection in "
              + place
              + ": it must be an array of items, or an object without \"type\" that names"
              + " categories");
    }
    return entries;
  }

  private static boolean isShorthand(@Nullable JsValue value) {
    if (!(value instanceof JsValue.Obj object)) {
      return false;
    }
    JsValue type = object.get("type");
    return type == null
        || type.isNullish()
        || (type instanceof JsValue.Str text && text.value().isEmpty())
        || (type instanceof JsValue.Bool bool && !bool.value())
        || (type instanceof JsValue.Num number && number.value() == 0);
  }

  private List<SidebarEntry> shorthand(JsValue.Obj object, int depth) {
    List<SidebarEntry> entries = new ArrayList<>();
    incomplete |= object.rest() != null;
    object
        .properties()
        .forEach(
            (label, property) -> {
              boolean before = incomplete;
              incomplete = false;
              List<SidebarEntry> items =
                  collection(
                      property.value(),
                      "the items of category " + label,
                      property.origin(),
                      depth + 1);
              entries.add(
                  new SidebarEntry.Category(
                      label,
                      null,
                      items,
                      null,
                      null,
                      null,
                      Attributes.NONE,
                      null,
                      null,
                      null,
                      incomplete,
                      problems.origin(
                          property.key() == null ? property.origin() : property.key())));
              if (label.isEmpty()) {
                problems.add(property.key(), "\"label\" is not allowed to be empty");
              }
              incomplete |= before;
            });
    return entries;
  }

  private List<SidebarEntry> item(JsValue item, int depth) {
    if (item instanceof JsValue.Unknown) {
      incomplete = true;
      return List.of();
    }
    if (item instanceof JsValue.Str id) {
      return doc(id.value(), item);
    }
    if (item instanceof JsValue.Arr) {
      return collection(item, "a nested list", item.origin(), depth + 1);
    }
    if (isShorthand(item)) {
      return shorthand((JsValue.Obj) item, depth + 1);
    }
    if (!(item instanceof JsValue.Obj object)) {
      problems.add(item.origin(), "\"value\" must be of type object");
      return List.of();
    }
    JsValue type = object.get("type");
    if (type instanceof JsValue.Unknown) {
      incomplete = true;
      return List.of();
    }
    String name = type instanceof JsValue.Str text ? text.value() : "";
    switch (name) {
      case "doc":
      case "ref":
        return docItem(object, name.equals("ref"));
      case "link":
        return linkItem(object);
      case "html":
        return htmlItem(object);
      case "autogenerated":
        return autogenerated(object);
      case "category":
        return category(object, depth);
      default:
        problems.add(
            type == null ? object.origin() : type.origin(),
            "Unknown sidebar item type \"" + Refusals.show(type) + "\"");
        return List.of();
    }
  }

  private List<SidebarEntry> doc(String id, JsValue at) {
    if (id.isEmpty()) {
      problems.add(at.origin(), "\"id\" is not allowed to be empty");
      return List.of();
    }
    return List.of(
        new SidebarEntry.Plain(
            new SidebarItem.Doc(
                id, null, false, false, Attributes.NONE, problems.origin(at.origin()))));
  }

  /** Where the value of a field stands; the object, where nobody knows. */
  private static @Nullable Origin origin(JsValue.Obj object, String field) {
    JsValue value = object.get(field);
    return value == null || value.origin() == null ? object.origin() : value.origin();
  }

  private List<SidebarEntry> docItem(JsValue.Obj object, boolean reference) {
    fields.refuseOthers(object, BASE, "id", "label", "translatable");
    String id = fields.required(object, "id");
    String label = fields.text(object, "label");
    fields.bool(object, "translatable");
    Attributes attributes = own.attributes(object);
    if (id == null) {
      incomplete = true;
      return List.of();
    }
    return List.of(
        new SidebarEntry.Plain(
            new SidebarItem.Doc(
                id,
                label,
                reference,
                label != null,
                attributes,
                problems.origin(origin(object, "id")))));
  }

  private List<SidebarEntry> linkItem(JsValue.Obj object) {
    fields.refuseOthers(object, BASE, "href", "autoAddBaseUrl", "label", "description");
    String href = fields.required(object, "href");
    if (href != null && !ValueFields.isUri(href)) {
      JsValue value = object.get("href");
      problems.add(
          value == null ? object.origin() : value.origin(),
          "\"href\" does not look like a valid url");
    }
    Boolean autoAddBaseUrl = fields.bool(object, "autoAddBaseUrl");
    String label = fields.required(object, "label");
    String description = fields.text(object, "description");
    Attributes attributes = own.attributes(object);
    if (href == null) {
      return List.of();
    }
    return List.of(
        new SidebarEntry.Plain(
            new SidebarItem.LinkTo(
                href,
                label == null ? "" : label,
                autoAddBaseUrl,
                description,
                attributes,
                problems.origin(origin(object, "href")))));
  }

  private List<SidebarEntry> htmlItem(JsValue.Obj object) {
    fields.refuseOthers(object, BASE, "value", "defaultStyle");
    String value = fields.required(object, "value");
    Boolean defaultStyle = fields.bool(object, "defaultStyle");
    Attributes attributes = own.attributes(object);
    return value == null
        ? List.of()
        : List.of(
            new SidebarEntry.Plain(
                new SidebarItem.Html(
                    value, defaultStyle, attributes, problems.origin(object.origin()))));
  }

  private List<SidebarEntry> autogenerated(JsValue.Obj object) {
    fields.refuseOthers(object, BASE, "dirName");
    String dirName = fields.required(object, "dirName");
    own.attributes(object);
    if (dirName == null) {
      incomplete = true;
      return List.of();
    }
    if (dirName.startsWith("/") || dirName.endsWith("/") || dirName.contains("\n")) {
      JsValue value = object.get("dirName");
      problems.add(
          value == null ? object.origin() : value.origin(),
          "\"dirName\" must be a dir path relative to the docs folder root, and should not start or"
              + " end with slash");
      return List.of();
    }
    return List.of(new SidebarEntry.Autogenerated(dirName, problems.origin(object.origin())));
  }

  private List<SidebarEntry> category(JsValue.Obj object, int depth) {
    JsValue items = object.get("items");
    boolean before = incomplete;
    incomplete = false;
    List<SidebarEntry> entries =
        collection(
            items,
            "\"items\" of the category " + Refusals.show(object.get("label")),
            origin(object, "items"),
            depth + 1);
    boolean mine = incomplete;
    incomplete |= before;
    fields.refuseOthers(
        object, BASE, "label", "items", "link", "collapsed", "collapsible", "description");
    String label = fields.required(object, "label");
    SidebarEntry.EntryLink link = own.categoryLink(object);
    Boolean collapsed = fields.bool(object, "collapsed");
    Boolean collapsible = fields.bool(object, "collapsible");
    String description = fields.text(object, "description");
    return List.of(
        new SidebarEntry.Category(
            label == null ? "" : label,
            link,
            entries,
            collapsible,
            collapsed,
            description,
            own.attributes(object),
            null,
            null,
            null,
            mine || object.get("link") instanceof JsValue.Unknown,
            problems.origin(origin(object, "label"))));
  }
}
