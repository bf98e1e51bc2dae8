package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.LiveCollections.LiveRegExp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The methods of strings that take a pattern, and those of regular expressions. */
final class Matching implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "exec",
          "test",
          "toString",
          "match",
          "matchAll",
          "replace",
          "replaceAll",
          "search",
          "split");

  private final Realm realm;
  private final Convert convert;

  Matching(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (self instanceof LiveRegExp regExp) {
      if (name.equals("toString")) {
        return convert.str("/" + regExp.source + "/" + regExp.flags, arguments);
      }
      String text = convert.text(arguments.get(0), arguments);
      JsValue match = exec(regExp, text, arguments);
      return name.equals("test")
          ? convert.bool(!(match instanceof JsValue.Null), arguments)
          : match;
    }
    String text = convert.text(self, arguments);
    JsValue pattern = arguments.get(0);
    if (pattern instanceof JsValue.Unknown unknown) {
      return unknown;
    }
    return switch (name) {
      case "replace", "replaceAll" -> replace(text, name.equals("replaceAll"), arguments);
      case "split" -> split(text, arguments);
      case "search" -> {
        Matcher matcher = matcher(regExp(pattern, "", arguments), text, arguments);
        yield convert.num(find(matcher, arguments) ? matcher.start() : -1, arguments);
      }
      case "matchAll" -> matchAll(text, regExp(pattern, "g", arguments), arguments);
      default -> match(text, regExp(pattern, "", arguments), arguments);
    };
  }

  private LiveRegExp regExp(JsValue pattern, String flags, Arguments arguments) {
    if (pattern instanceof LiveRegExp regExp) {
      return regExp;
    }
    String source = pattern instanceof Undefined ? "(?:)" : convert.text(pattern, arguments);
    return new LiveRegExp(source, flags, arguments.at());
  }

  private Matcher matcher(LiveRegExp regExp, String text, Arguments arguments) {
    RegExps.Compiled compiled = RegExps.compile(regExp.source, regExp.flags);
    if (compiled == null) {
      throw new Unknowable(
          JsValue.unknown(
              "the regular expression /" + regExp.source + "/" + regExp.flags, arguments.at()));
    }
    return compiled.pattern().matcher(new Counted(text, realm.budget));
  }

  /** Counts what the matcher reads: some patterns read for longer than anybody waits. */
  private record Counted(String text, Budget budget) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      budget.step();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The next match. Java's matcher recurses where JavaScript's does not. */
  private static boolean find(Matcher matcher, Arguments arguments) {
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      throw new Unknowable(JsValue.unknown("a regular expression on a long text", arguments.at()));
    }
  }

  private JsValue exec(LiveRegExp regExp, String text, Arguments arguments) {
    Matcher matcher = matcher(regExp, text, arguments);
    boolean global = regExp.has('g');
    int from = global ? regExp.lastIndex : 0;
    if (from <= text.length()) {
      matcher.region(from, text.length());
      matcher.useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
    }
    if (from > text.length() || !find(matcher, arguments)) {
      regExp.lastIndex = 0;
      return new JsValue.Null(arguments.at());
    }
    regExp.lastIndex = global ? matcher.end() : regExp.lastIndex;
    return result(matcher, regExp, text, arguments);
  }

  private LiveArray result(Matcher matcher, LiveRegExp regExp, String text, Arguments arguments) {
    LiveArray array = new LiveArray(arguments.at());
    for (int i = 0; i <= matcher.groupCount(); i++) {
      array.items.add(group(matcher.group(i), arguments));
    }
    array.put("index", convert.num(matcher.start(), arguments));
    array.put("input", convert.str(text, arguments));
    array.put("groups", groups(matcher, regExp, arguments));
    return array;
  }

  private JsValue group(@Nullable String text, Arguments arguments) {
    return text == null ? new Undefined(arguments.at()) : convert.str(text, arguments);
  }

  private JsValue groups(Matcher matcher, LiveRegExp regExp, Arguments arguments) {
    RegExps.Compiled compiled = RegExps.compile(regExp.source, regExp.flags);
    if (compiled == null || compiled.names().isEmpty()) {
      return new Undefined(arguments.at());
    }
    LiveObject groups = new LiveObject(arguments.at());
    compiled
        .names()
        .forEach((name, java) -> groups.put(name, group(matcher.group(java), arguments)));
    return groups;
  }

  private JsValue match(String text, LiveRegExp regExp, Arguments arguments) {
    if (!regExp.has('g')) {
      return exec(regExp, text, arguments);
    }
    Matcher matcher = matcher(regExp, text, arguments);
    LiveArray all = new LiveArray(arguments.at());
    while (find(matcher, arguments)) {
      all.items.add(convert.str(matcher.group(), arguments));
    }
    return all.items.isEmpty() ? new JsValue.Null(arguments.at()) : all;
  }

  private JsValue matchAll(String text, LiveRegExp regExp, Arguments arguments) {
    Matcher matcher = matcher(regExp, text, arguments);
    List<JsValue> all = new ArrayList<>();
    while (find(matcher, arguments)) {
      all.add(result(matcher, regExp, text, arguments));
    }
    return new LiveCollections.LiveIterator(all, arguments.at());
  }

  private JsValue split(String text, Arguments arguments) {
    LiveArray parts = new LiveArray(arguments.at());
    JsValue separator = arguments.get(0);
    int limit = convert.clamped(arguments, 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (separator instanceof Undefined) {
      parts.items.add(convert.str(text, arguments));
    } else if (separator instanceof LiveRegExp regExp) {
      splitBy(matcher(regExp, text, arguments), text, parts, arguments);
    } else {
      splitAt(convert.text(separator, arguments), text, parts, arguments);
    }
    if (parts.items.size() > limit) {
      parts.items.subList(limit, parts.items.size()).clear();
    }
    return parts;
  }

  private void splitAt(String separator, String text, LiveArray parts, Arguments arguments) {
    if (separator.isEmpty()) {
      for (int i = 0; i < text.length(); i++) {
        parts.items.add(convert.str(String.valueOf(text.charAt(i)), arguments));
      }
      return;
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.items.add(convert.str(text.substring(from, at), arguments));
      from = at + separator.length();
    }
    parts.items.add(convert.str(text.substring(from), arguments));
  }

  private void splitBy(Matcher matcher, String text, LiveArray parts, Arguments arguments) {
    if (text.isEmpty()) {
      if (!matcher.matches()) {
        parts.items.add(convert.str("", arguments));
      }
      return;
    }
    int from = 0;
    while (find(matcher, arguments)) {
      boolean empty = matcher.end() == matcher.start();
      if (matcher.start() >= text.length() || empty && matcher.start() == from) {
        continue;
      }
      parts.items.add(convert.str(text.substring(from, matcher.start()), arguments));
      for (int i = 1; i <= matcher.groupCount(); i++) {
        parts.items.add(group(matcher.group(i), arguments));
      }
      from = matcher.end();
    }
    parts.items.add(convert.str(text.substring(from), arguments));
  }

  private JsValue replace(String text, boolean all, Arguments arguments) {
    JsValue pattern = arguments.get(0);
    StringBuilder out = new StringBuilder();
    if (pattern instanceof LiveRegExp regExp) {
      if (all && !regExp.has('g')) {
        throw JsThrow.typeError("replaceAll must be called with a global RegExp", arguments.at());
      }
      Matcher matcher = matcher(regExp, text, arguments);
      int from = 0;
      while (find(matcher, arguments)) {
        List<JsValue> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
          groups.add(group(matcher.group(i), arguments));
        }
        out.append(text, from, matcher.start());
        JsValue named = groups(matcher, regExp, arguments);
        out.append(substitute(new Match(text, matcher.start(), groups, named), arguments));
        from = matcher.end();
        if (!regExp.has('g')) {
          break;
        }
      }
      return convert.str(out.append(text.substring(from)).toString(), arguments);
    }
    String wanted = convert.text(pattern, arguments);
    int from = 0;
    for (int at = text.indexOf(wanted); at >= 0; ) {
      out.append(text, from, at);
      Match match =
          new Match(text, at, List.of(new Str(wanted, null)), new Undefined(arguments.at()));
      out.append(substitute(match, arguments));
      from = at + wanted.length();
      int next = Math.max(from, at + 1);
      at = all && next <= text.length() ? text.indexOf(wanted, next) : -1;
    }
    return convert.str(out.append(text.substring(from)).toString(), arguments);
  }

  private record Match(String text, int at, List<JsValue> groups, JsValue named) {
    String whole() {
      return ((Str) groups.get(0)).value();
    }
  }

  private String substitute(Match match, Arguments arguments) {
    JsValue replacement = arguments.get(1);
    if (replacement instanceof LiveFunction function) {
      List<JsValue> values = new ArrayList<>(match.groups());
      values.add(convert.num(match.at(), arguments));
      values.add(convert.str(match.text(), arguments));
      if (match.named() instanceof LiveObject) {
        values.add(match.named());
      }
      Arguments call = new Arguments(values, null, arguments.at());
      return convert.text(realm.call(function, JsValue.undefined(), call, "callback"), arguments);
    }
    String template = convert.text(replacement, arguments);
    realm.budget.characters(template.length());
    return template.indexOf('$') < 0 ? template : expand(template, match, arguments);
  }

  private String expand(String template, Match match, Arguments arguments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      char next = i + 1 < template.length() ? template.charAt(i + 1) : ' ';
      if (c != '$') {
        out.append(c);
        continue;
      }
      if (next == '$') {
        out.append('$');
        i++;
      } else if (next == '&') {
        out.append(match.whole());
        i++;
      } else if (next == '`') {
        out.append(match.text(), 0, match.at());
        i++;
      } else if (next == '\'') {
        out.append(match.text().substring(match.at() + match.whole().length()));
        i++;
      } else if (next == '<'
          && match.named() instanceof LiveObject
          && template.indexOf('>', i) > 0) {
        int end = template.indexOf('>', i);
        JsValue value = realm.get(match.named(), template.substring(i + 2, end), arguments.at());
        out.append(value instanceof Undefined ? "" : convert.text(value, arguments));
        i = end;
      } else {
        i += numbered(template, i, match, out, arguments);
      }
    }
    return out.toString();
  }

  /** {@code $1} or {@code $12}; how many characters behind the dollar sign were used. */
  private int numbered(
      String template, int at, Match match, StringBuilder out, Arguments arguments) {
    for (int size = 2; size > 0; size--) {
      if (at + size < template.length()) {
        long index = 0;
        for (int i = 1; i <= size; i++) {
          char digit = template.charAt(at + i);
          index = digit >= '0' && digit <= '9' && index >= 0 ? index * 10 + digit - '0' : -1;
        }
        if (index > 0 && index < match.groups().size()) {
          JsValue group = match.groups().get((int) index);
          out.append(group instanceof Undefined ? "" : convert.text(group, arguments));
          return size;
        }
      }
    }
    out.append('$');
    return 0;
  }
}
