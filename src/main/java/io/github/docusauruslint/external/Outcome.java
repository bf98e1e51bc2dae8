package io.github.docusauruslint.external;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a URL.
 *
 * @param status that of the last answer; 0 where there was none
 * @param detail what more there is to say, in English: the name of a TLS error, the URL of a loop;
 *     empty for nothing
 * @param hops the redirects that were followed, in order
 * @param anchors what is known of the fragments that were asked for
 */
public record Outcome(
    Kind kind, int status, String detail, List<Hop> hops, Map<String, Anchor> anchors) {
  public Outcome {
    hops = List.copyOf(hops);
    anchors = Map.copyOf(anchors);
  }

  /** What an outcome says, and of what. */
  private enum Says {
    GOOD,
    BAD,
    HOST,
    LITTLE,
    NOTHING
  }

  /** The kinds; their names are part of messages, reports and of what is remembered. */
  public enum Kind {
    /** The page is there. */
    GOOD(Says.GOOD),
    /** The server answered with a status that is no success. */
    STATUS(Says.BAD),
    /** No answer in the time there is. */
    TIMEOUT(Says.BAD),
    /** No address for the host. */
    NO_HOST(Says.BAD),
    /** Nothing listens there, or nothing leads there. */
    NO_CONNECTION(Says.BAD),
    /** The connection ended in the middle. */
    CUT_OFF(Says.BAD),
    /** No trusted connection. */
    TLS(Says.BAD),
    /** What came is no HTTP. */
    NO_HTTP(Says.BAD),
    /** A redirect to where one has been. */
    LOOP(Says.BAD),
    /** More redirects than a browser would follow. */
    TOO_MANY_REDIRECTS(Says.BAD),
    /** A redirect into a private network. */
    LED_INSIDE(Says.BAD),
    /** The host asked for patience, more than there is. */
    THROTTLED(Says.HOST),
    /** The host tells programs to go away; what it would show a reader is not known. */
    REFUSED(Says.HOST),
    /** Not looked at: the budget was spent, or nothing may be asked. */
    NOT_ASKED(Says.NOTHING),
    /** Not looked at: the configuration leaves it out, or nobody could own it. */
    EXCLUDED(Says.NOTHING),
    /** Not looked at: an address of a private network. */
    PRIVATE(Says.NOTHING),
    /** Nothing can be said: a redirect to another scheme, a URL that Java cannot ask for. */
    UNKNOWN(Says.LITTLE);

    private final Says says;

    Kind(Says says) {
      this.says = says;
    }

    /** Whether it speaks against the link. */
    public boolean isFailure() {
      return says == Says.BAD;
    }

    /** Whether it is about the host rather than about the link. */
    public boolean isByHost() {
      return says == Says.HOST;
    }

    /** Whether anything was learnt about the link that holds for a while. */
    public boolean isLearnt() {
      return says != Says.NOTHING;
    }

    /** The name as reports have it: {@code no-host}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An outcome without anything special. */
  public static Outcome of(Kind kind) {
    return new Outcome(kind, 0, "", List.of(), Map.of());
  }

  /** An outcome with something to say. */
  public static Outcome of(Kind kind, String detail) {
    return new Outcome(kind, 0, detail, List.of(), Map.of());
  }

  /** The same after these redirects. */
  public Outcome after(List<Hop> followed) {
    return new Outcome(kind, status, detail, followed, anchors);
  }

  /** The same with what is known of more fragments. */
  public Outcome withAnchors(Map<String, Anchor> more) {
    Map<String, Anchor> all = new TreeMap<>(anchors);
    all.putAll(more);
    return new Outcome(kind, status, detail, hops, all);
  }

  /** Where the redirects end; null without any. */
  public @Nullable String destination() {
    return hops.isEmpty() ? null : hops.get(hops.size() - 1).to();
  }

  /** Whether the page is there, and every redirect on the way says that it is for ever. */
  public boolean hasMoved() {
    return kind == Kind.GOOD && !hops.isEmpty() && hops.stream().allMatch(Hop::isPermanent);
  }
}
