package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern URI =
      Pattern.compile("(?:[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Refusals problems;

  SidebarFields(Refusals problems) {
    this.problems = problems;
  }

  void refuseOthers(JsValue.Obj object, Set<String> base, String... known) {
    Set<String> all = Set.of(known);
    object
        .properties()
        .forEach(
            (name, property) -> {
              if (!base.contains(name)
                  && !all.contains(name)
                  && !(property.value() instanceof JsValue.Undefined)) {
                problems.add(
                    property.key() == null ? property.origin() : property.key(),
                    "\"" + name + "\" is not allowed");
              }
            });
  }

  /** A string that must be there; null when it is not, or not known. */
  @Nullable String required(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined) {
      if (object.rest() == null) {
        problems.add(object.origin(), "\"" + name + "\" is required");
      }
      return null;
    }
    return text(object, name);
  }

  /** A string that is not empty, or null. */
  @Nullable String text(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (!(value instanceof JsValue.Str text)) {
      problems.add(at(object, name), "\"" + name + "\" must be a string");
      return null;
    }
    if (text.value().isEmpty()) {
      problems.add(at(object, name), "\"" + name + "\" is not allowed to be empty");
      return null;
    }
    return text.value();
  }

  @Nullable Boolean bool(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (value instanceof JsValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof JsValue.Str text
        && (text.value().equalsIgnoreCase("true") || text.value().equalsIgnoreCase("false"))) {
      return text.value().equalsIgnoreCase("true");
    }
    problems.add(at(object, name), "\"" + name + "\" must be a boolean");
    return null;
  }

  /** A number; a string of one counts, as Joi converts it. */
  @Nullable Double number(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return null;
    }
    if (value instanceof JsValue.Num number && Double.isFinite(number.value())) {
      return number.value();
    }
    if (value instanceof JsValue.Str text && NUMBER.matcher(text.value().trim()).matches()) {
      return Double.valueOf(text.value().trim());
    }
    problems.add(at(object, name), "\"" + name + "\" must be a number");
    return null;
  }

  Attributes attributes(JsValue.Obj object) {
    String key = text(object, "key");
    String className = text(object, "className");
    JsValue props = object.get("customProps");
    boolean given = props != null && !(props instanceof JsValue.Undefined);
    if (given
        && !(props instanceof JsValue.Obj
            || props instanceof JsValue.Unknown
            || props instanceof JsValue.Fun
            || props instanceof JsValue.Other)) {
      problems.add(at(object, "customProps"), "\"customProps\" must be of type object");
      given = false;
    }
    return key == null && className == null && !given
        ? Attributes.NONE
        : new Attributes(key, className, given ? plain(props) : null);
  }

  /** The link of a category, or null where there is none. */
  SidebarEntry.@Nullable EntryLink categoryLink(JsValue.Obj category) {
    JsValue value = category.get("link");
    if (value == null || value.isNullish() || value instanceof JsValue.Unknown) {
      return null;
    }
    if (!(value instanceof JsValue.Obj link)) {
      problems.add(at(category, "link"), "\"link\" must be of type object");
      return null;
    }
    JsValue type = link.get("type");
    SidebarItem.Origin origin =
        problems.origin(link.origin() == null ? at(category, "link") : link.origin());
    if (type instanceof JsValue.Str name && name.value().equals("doc")) {
      refuseOthers(link, DOC_LINK);
      String id = required(link, "id");
      JsValue idValue = link.get("id");
      SidebarItem.Origin idOrigin = idValue == null ? null : problems.origin(idValue.origin());
      return id == null
          ? null
          : new SidebarEntry.EntryLink.ToDoc(id, idOrigin == null ? origin : idOrigin);
    }
    if (type instanceof JsValue.Str name && name.value().equals("generated-index")) {
      refuseOthers(link, INDEX_LINK);
      return new SidebarEntry.EntryLink.GeneratedIndex(
          text(link, "slug"),
          text(link, "title"),
          text(link, "description"),
          text(link, "image"),
          keywords(link),
          origin);
    }
    if (type != null
        && !(type instanceof JsValue.Undefined)
        && !(type instanceof JsValue.Unknown)) {
      problems.add(
          at(link, "type"), "unknown sidebar category link type \"" + Refusals.show(type) + "\"");
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
      problems.add(at(link, "keywords"), "\"keywords\" must be a string or a list of strings");
    }
    return plain(value);
  }

  private @Nullable Origin at(JsValue.Obj object, String name) {
    JsValue.Property property = object.properties().get(name);
    Origin origin = property == null ? null : property.origin();
    return origin == null ? object.origin() : origin;
  }

  /** Whether {@code URISchema} takes it: an RFC 3986 reference, or what {@code new URL()} takes. */
  static boolean isUri(String href) {
    return URI.matcher(href).matches() || ABSOLUTE.matcher(href).matches();
  }

  /** Maps, lists, strings, numbers, booleans and nulls; what JSON has no word for is left out. */
  static @Nullable Object plain(@Nullable JsValue value) {
    if (value instanceof JsValue.Str text) {
      return text.value();
    }
    if (value instanceof JsValue.Num number) {
      return number.value();
    }
    if (value instanceof JsValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof JsValue.Arr array) {
      List<@Nullable Object> list = new ArrayList<>();
      array.items().forEach(item -> list.add(plain(item)));
      return list;
    }
    if (value instanceof JsValue.Obj object) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      object.properties().forEach((key, property) -> map.put(key, plain(property.value())));
      return map;
    }
    return null;
  }
}
