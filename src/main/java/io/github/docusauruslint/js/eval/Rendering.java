package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders elements as React does on a server: components that are functions are called, and what
 * they return stands in their place, until only the page's own elements and components of other
 * packages are left.
 */
final class Rendering {
  private final Realm realm;

  Rendering(Realm realm) {
    this.realm = realm;
  }

  /** What becomes of a value that stands among children. */
  JsValue render(JsValue node) {
    realm.budget.enter();
    JsValue rendered = node;
    if (node instanceof LiveArray array) {
      rendered = list(array);
    } else if (JsxElements.isElement(node)) {
      rendered = element((LiveObject) node);
    }
    realm.budget.leave();
    return rendered;
  }

  private JsValue list(LiveArray array) {
    LiveArray rendered = new LiveArray(array.origin());
    rendered.rest = array.rest;
    array.items.forEach(item -> rendered.items.add(render(item)));
    return rendered;
  }

  private JsValue element(LiveObject element) {
    Origin at = element.origin();
    JsValue type = realm.get(element, "type", at);
    JsValue props = realm.get(element, "props", at);
    if (type instanceof LiveFunction component) {
      return render(called(component, props, at));
    }
    if (!(props instanceof LiveObject given)) {
      return JsValue.unknown("props that are not known", at);
    }
    boolean host = type instanceof Str;
    LiveObject rendered = new LiveObject(given.origin());
    rendered.rest = given.rest;
    for (String key : given.keys(true)) {
      LiveObject.Slot slot = given.slot(key);
      if (slot != null) {
        JsValue value = realm.read(slot, given, at);
        boolean shown = key.equals("children") || !host;
        rendered.put(key, shown ? render(value) : value, slot.key);
      }
    }
    LiveObject copy = new LiveObject(at);
    copy.put(JsxElements.MARK, new Str(JsxElements.ELEMENT, null));
    copy.put("type", type);
    copy.put("props", rendered);
    return copy;
  }

  /** What a component returns; one that throws says nothing. */
  private JsValue called(LiveFunction component, JsValue props, @Nullable Origin at) {
    int depth = realm.budget.depth();
    try {
      JsValue returned =
          component instanceof LiveClass type
              ? rendered(type, props, at)
              : realm.call(component, JsValue.undefined(), Arguments.of(at, props), component.name);
      return Expressions.await(returned, at);
    } catch (JsThrow thrown) {
      realm.budget.restore(depth);
      return JsValue.unknown("a component that throws " + thrown.describe(), at);
    } catch (Unknowable e) {
      realm.budget.restore(depth);
      return e.value();
    }
  }

  /** What the {@code render} method of a component that is a class returns. */
  private JsValue rendered(LiveClass component, JsValue props, @Nullable Origin at) {
    JsValue given = withDefaults(component, props, at);
    JsValue instance = realm.construct(component, Arguments.of(at, given), component.name);
    if (instance instanceof LiveObject object) {
      object.put("props", given);
    }
    return realm.call(
        realm.get(instance, "render", at), instance, Arguments.of(at), component.name);
  }

  /** Props that are missing or undefined are those of {@code defaultProps}. */
  private JsValue withDefaults(LiveClass component, JsValue props, @Nullable Origin at) {
    if (!(realm.get(component, "defaultProps", at) instanceof LiveObject defaults)
        || !(props instanceof LiveObject given)) {
      return props;
    }
    LiveObject complete = new LiveObject(given.origin());
    complete.rest = given.rest;
    for (LiveObject source : List.of(defaults, given)) {
      for (String key : source.keys(true)) {
        LiveObject.Slot slot = source.slot(key);
        JsValue value = slot == null ? JsValue.undefined() : realm.read(slot, source, at);
        if (slot != null && !(value instanceof JsValue.Undefined)) {
          complete.put(key, value, slot.key);
        }
      }
    }
    return complete;
  }
}
