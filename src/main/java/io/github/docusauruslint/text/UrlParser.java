package io.github.docusauruslint.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The basic URL parser of the WHATWG URL Standard, its states as methods. */
final class UrlParser {
  /** The special schemes and their default ports. */
  private static final Map<String, Integer> SPECIAL =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, "file", -1);

  private static final String QUERY = " \"#<>";
  private static final String PATH = QUERY + "?`{}";
  private static final AsciiSet FRAGMENT_SET = AsciiSet.of(" \"<>`");
  private static final AsciiSet QUERY_SET = AsciiSet.of(QUERY);
  private static final AsciiSet SPECIAL_QUERY_SET = AsciiSet.of(QUERY + "'");
  private static final AsciiSet PATH_SET = AsciiSet.of(PATH);
  private static final AsciiSet USERINFO_SET = AsciiSet.of(PATH + "/:;=@[\\]^|");

  private final String input;
  private final @Nullable WhatwgUrl base;
  private int at;

  private String scheme = "";
  private String username = "";
  private String password = "";
  private @Nullable String host;
  private @Nullable Integer port;

  /** Each segment with a slash in front of it. */
  private final StringBuilder path = new StringBuilder();

  private @Nullable String opaquePath;
  private @Nullable String query;
  private @Nullable String fragment;

  private UrlParser(String input, @Nullable WhatwgUrl base) {
    this.input = input;
    this.base = base;
  }

  static @Nullable WhatwgUrl parse(String input, @Nullable WhatwgUrl base) {
    UrlParser parser = new UrlParser(clean(input), base);
    return parser.parse() ? parser.result() : null;
  }

  private WhatwgUrl result() {
    return new WhatwgUrl(
        scheme,
        username,
        password,
        host,
        port,
        opaquePath == null ? path.toString() : opaquePath,
        opaquePath != null,
        query,
        fragment);
  }

  /** Without control characters and spaces around it, without tabs and line breaks in it. */
  private static String clean(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && raw.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    String trimmed = raw.substring(start, end);
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        return trimmed.replace("\t", "").replace("\n", "").replace("\r", "");
      }
    }
    return trimmed;
  }

  private boolean parse() {
    int colon = schemeEnd();
    if (colon < 0) {
      return parseWithoutScheme();
    }
    scheme = input.substring(0, colon).toLowerCase(Locale.ROOT);
    at = colon + 1;
    if (scheme.equals("file")) {
      return parseFile(base != null && base.scheme().equals("file") ? base : null);
    }
    if (isSpecial()) {
      boolean relative =
          base != null && base.scheme().equals(scheme) && !input.startsWith("//", at);
      return relative ? parseRelative(Objects.requireNonNull(base)) : parseSpecialAuthority();
    }
    if (input.startsWith("//", at)) {
      at += 2;
      return parseAuthority();
    }
    if (peek() == '/') {
      at++;
      return parsePath();
    }
    return parseOpaquePath();
  }

  private int schemeEnd() {
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean more = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (c == ':' && i > 0) {
        return i;
      }
      if (!letter && (i == 0 || !more)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean parseWithoutScheme() {
    if (base == null) {
      return false;
    }
    scheme = base.scheme();
    if (base.opaque()) {
      if (peek() != '#') {
        return false;
      }
      opaquePath = base.pathname();
      query = base.query();
      return parseFragment();
    }
    return scheme.equals("file") ? parseFile(base) : parseRelative(base);
  }

  private boolean parseRelative(WhatwgUrl from) {
    if (isSlash(peek())) {
      at++;
      if (isSpecial() && isSlash(peek())) {
        return parseSpecialAuthority();
      }
      if (peek() == '/') {
        at++;
        return parseAuthority();
      }
      copyAuthority(from);
      return parsePath();
    }
    copyAuthority(from);
    path.append(from.pathname());
    return parseBehindBase(from);
  }

  private void copyAuthority(WhatwgUrl from) {
    username = from.username();
    password = from.password();
    host = from.host();
    port = from.port();
  }

  /** What follows where the path of the base still stands: a query, a fragment, or segments. */
  private boolean parseBehindBase(WhatwgUrl from) {
    if (peek() == '?') {
      return parseQuery();
    }
    query = from.query();
    if (at == input.length()) {
      return true;
    }
    if (peek() == '#') {
      return parseFragment();
    }
    query = null;
    shortenPath();
    return parsePath();
  }

  private boolean parseSpecialAuthority() {
    while (peek() == '/' || peek() == '\\') {
      at++;
    }
    return parseAuthority();
  }

  private boolean parseAuthority() {
    int end = authorityEnd();
    int sign = input.lastIndexOf('@', end - 1);
    if (sign >= at) {
      int colon = input.indexOf(':', at);
      boolean hasPassword = colon >= 0 && colon < sign;
      username = encode(at, hasPassword ? colon : sign, USERINFO_SET);
      password = hasPassword ? encode(colon + 1, sign, USERINFO_SET) : "";
      if (sign + 1 == end) {
        return false;
      }
      at = sign + 1;
    }
    return parseHost(end) && parsePathStart();
  }

  private int authorityEnd() {
    int i = at;
    while (i < input.length()) {
      char c = input.charAt(i);
      if (c == '/' || c == '?' || c == '#' || c == '\\' && isSpecial()) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean parseHost(int end) {
    int colon = portColon(end);
    int hostEnd = colon < 0 ? end : colon;
    if (hostEnd == at && (colon >= 0 || isSpecial())) {
      return false;
    }
    host = hostEnd == at ? "" : UrlHost.parse(input.substring(at, hostEnd), isSpecial());
    at = end;
    return host != null && (colon < 0 || parsePort(colon + 1, end));
  }

  private int portColon(int end) {
    boolean brackets = false;
    for (int i = at; i < end; i++) {
      char c = input.charAt(i);
      if (c == '[' || c == ']') {
        brackets = c == '[';
      } else if (c == ':' && !brackets) {
        return i;
      }
    }
    return -1;
  }

  private boolean parsePort(int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = input.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      number = number * 10 + c - '0';
      if (number > 65_535) {
        return false;
      }
    }
    boolean standard = Integer.valueOf(number).equals(SPECIAL.get(scheme));
    port = start == end || standard ? null : (Integer) number;
    return true;
  }

  private boolean parseFile(@Nullable WhatwgUrl from) {
    host = "";
    if (peek() == '/' || peek() == '\\') {
      at++;
      if (peek() == '/' || peek() == '\\') {
        at++;
        return parseFileHost();
      }
      if (from != null) {
        host = from.host();
        int end = from.pathname().indexOf('/', 1);
        String first = end < 0 ? from.pathname() : from.pathname().substring(0, end);
        if (isDrivePath(first) && !startsWithDrive()) {
          path.append(first);
        }
      }
      return parsePath();
    }
    if (from == null) {
      return parsePath();
    }
    host = from.host();
    if (startsWithDrive()) {
      return parsePath();
    }
    path.append(from.pathname());
    return parseBehindBase(from);
  }

  private boolean parseFileHost() {
    int end = authorityEnd();
    String name = input.substring(at, end);
    if (isDrive(name, ":|")) {
      return parsePath();
    }
    at = end;
    if (!name.isEmpty()) {
      host = UrlHost.parse(name, true);
      if (host == null) {
        return false;
      }
      if (host.equals("localhost")) {
        host = "";
      }
    }
    return parsePathStart();
  }

  private boolean parsePathStart() {
    boolean slash = isSlash(peek());
    if (!isSpecial() && !slash) {
      return parseQueryAndFragment();
    }
    if (slash) {
      at++;
    }
    return parsePath();
  }

  /** Segments from {@code at} on, which is behind the slash that starts the first one. */
  private boolean parsePath() {
    while (true) {
      int start = at;
      while (at < input.length() && !isSlash(peek()) && peek() != '?' && peek() != '#') {
        at++;
      }
      boolean slash = isSlash(peek());
      addSegment(start, slash);
      if (!slash) {
        return parseQueryAndFragment();
      }
      at++;
    }
  }

  private void addSegment(int start, boolean slashFollows) {
    int dots = dots(start);
    if (dots == 2) {
      shortenPath();
    }
    if (dots > 0) {
      path.append(slashFollows ? "" : "/");
      return;
    }
    boolean drive = scheme.equals("file") && path.length() == 0;
    String segment = encode(start, at, PATH_SET);
    path.append('/').append(segment);
    if (drive && isDrive(segment, ":|")) {
      path.setCharAt(2, ':');
    }
  }

  /** Of how many dots, encoded or not, the segment that ends here is; 0 for more, or others. */
  private int dots(int start) {
    int count = 0;
    for (int i = start; i < at; count++) {
      boolean encoded = input.regionMatches(true, i, "%2e", 0, 3);
      if (count == 2 || !encoded && input.charAt(i) != '.') {
        return 0;
      }
      i += encoded ? 3 : 1;
    }
    return count;
  }

  private void shortenPath() {
    boolean drive = scheme.equals("file") && path.length() == 3 && isDrivePath(path.toString());
    if (path.length() > 0 && !drive) {
      path.setLength(path.lastIndexOf("/"));
    }
  }

  private static boolean isDrivePath(String path) {
    return path.length() == 3 && isDrive(path.substring(1), ":");
  }

  private static boolean isDrive(String segment, String second) {
    return segment.length() == 2
        && isLetter(segment.charAt(0))
        && second.indexOf(segment.charAt(1)) >= 0;
  }

  private boolean startsWithDrive() {
    return at + 1 < input.length()
        && isDrive(input.substring(at, at + 2), ":|")
        && (at + 2 == input.length() || "/\\?#".indexOf(input.charAt(at + 2)) >= 0);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean parseOpaquePath() {
    int start = at;
    while (at < input.length() && peek() != '?' && peek() != '#') {
      at++;
    }
    opaquePath = encode(start, at, AsciiSet.NONE);
    return parseQueryAndFragment();
  }

  private boolean parseQueryAndFragment() {
    return peek() == '?' ? parseQuery() : parseFragment();
  }

  private boolean parseQuery() {
    int hash = input.indexOf('#', at);
    int end = hash < 0 ? input.length() : hash;
    query = encode(at + 1, end, isSpecial() ? SPECIAL_QUERY_SET : QUERY_SET);
    at = end;
    return parseFragment();
  }

  private boolean parseFragment() {
    if (at < input.length()) {
      fragment = encode(at + 1, input.length(), FRAGMENT_SET);
    }
    return true;
  }

  private String encode(int start, int end, AsciiSet set) {
    return UrlHost.encode(input.substring(start, end), set);
  }

  /** The character at hand, or NUL at the end. */
  private char peek() {
    return at < input.length() ? input.charAt(at) : '\0';
  }

  private boolean isSlash(char c) {
    return c == '/' || c == '\\' && isSpecial();
  }

  private boolean isSpecial() {
    return SPECIAL.containsKey(scheme);
  }
}
