package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of sidebar items as the schema in {@code sidebars/validation.js} takes them (Joi with
 * {@code convert}: strings may stand for booleans, nothing may stand for strings, unknown fields
 * are refused).
 */
final class SidebarFields {
  private static final Set<String> DOC_LINK = Set.of("type", "id");
  private static final Set<String> INDEX_LINK =
      Set.of("type", "slug", "title", "description", "image", "keywords");

  private final Refusals refusals;
  private final ValueFields fields;

  SidebarFields(Refusals refusals) {
    this.refusals = refusals;
    this.fields = new ValueFields(refusals);
  }

  Attributes attributes(JsValue.Obj object) {
    String key = fields.text(object, "key");
    String className = fields.text(object, "className");
    JsValue props = object.get("customProps");
    boolean given = props != null && !(props instanceof JsValue.Undefined);
    if (given
        && !(props instanceof JsValue.Obj
            || props instanceof JsValue.Unknown
            || props instanceof JsValue.Fun
            || props instanceof JsValue.Other)) {
      refusals.add(ValueFields.at(object, "customProps"), "\"customProps\" must be of type object");
      given = false;
    }
    return key == null && className == null && !given
        ? Attributes.NONE
        : new Attributes(key, className, given ? ValueFields.plain(props) : null);
  }

  /** The link of a category, or null where there is none. */
  SidebarEntry.@Nullable EntryLink categoryLink(JsValue.Obj category) {
    JsValue value = category.get("link");
    if (value == null || value.isNullish() || value instanceof JsValue.Unknown) {
      return null;
    }
    if (!(value instanceof JsValue.Obj link)) {
      refusals.add(ValueFields.at(category, "link"), "\"link\" must be of type object");
      return null;
    }
    JsValue type = link.get("type");
    SidebarItem.Origin origin =
        refusals.origin(link.origin() == null ? ValueFields.at(category, "link") : link.origin());
    ValueFields inside = fields.in("link");
    if (type instanceof JsValue.Str name && name.value().equals("doc")) {
      inside.refuseOthers(link, DOC_LINK);
      String id = inside.required(link, "id");
      JsValue idValue = link.get("id");
      SidebarItem.Origin idOrigin = idValue == null ? null : refusals.origin(idValue.origin());
      return id == null
          ? null
          : new SidebarEntry.EntryLink.ToDoc(id, idOrigin == null ? origin : idOrigin);
    }
    if (type instanceof JsValue.Str name && name.value().equals("generated-index")) {
      inside.refuseOthers(link, INDEX_LINK);
      return new SidebarEntry.EntryLink.GeneratedIndex(
          inside.text(link, "slug"),
          inside.text(link, "title"),
          inside.text(link, "description"),
          inside.text(link, "image"),
          keywords(link),
          origin);
    }
    if (type != null
        && !(type instanceof JsValue.Undefined)
        && !(type instanceof JsValue.Unknown)) {
      refusals.add(
          ValueFields.at(link, "type"),
          "Unknown sidebar category link type \"" + Refusals.show(type) + "\"");
    }
    return null;
  }

  private @Nullable Object keywords(JsValue.Obj link) {
    JsValue value = link.get("keywords");
    if (value == null || value instanceof JsValue.Undefined) {
      return null;
    }
    boolean good = value instanceof JsValue.Str text && !text.value().isEmpty();
    if (value instanceof JsValue.Arr array) {
      good =
          array.items().stream()
              .allMatch(
                  item ->
                      item instanceof JsValue.Unknown
                          || (item instanceof JsValue.Str text && !text.value().isEmpty()));
    }
    if (!good && !(value instanceof JsValue.Unknown)) {
      refusals.add(
          ValueFields.at(link, "keywords"), "\"link.keywords\" must be one of [string, array]");
    }
    return ValueFields.plain(value);
  }
}
