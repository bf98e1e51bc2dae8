package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Outcome;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came back for one request.
 *
 * @param head whether it is the answer to {@code HEAD}
 * @param failure why there is no answer; null when there is one
 * @param detail of the failure, in English; may be empty
 * @param status of the answer; 0 without one
 * @param location where it redirects to, or null
 * @param retryAfter how long the host asks to wait, or null
 * @param cookies whether it tries to set a cookie
 * @param mitigated whether a gatekeeper answered in the place of the host
 * @param type the media type of the body, in lower case; may be empty
 * @param encoding how the body is packed; may be empty
 * @param body as far as it was read
 * @param whole whether that is all of it
 */
record Reply(
    boolean head,
    Outcome.@Nullable Kind failure,
    String detail,
    int status,
    @Nullable String location,
    @Nullable Duration retryAfter,
    boolean cookies,
    boolean mitigated,
    String type,
    String encoding,
    byte[] body,
    boolean whole) {
  private static final Set<Integer> PASSING =
      Set.of(408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524);
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 407, 999);
  private static final Set<Outcome.Kind> BY_CHANCE =
      Set.of(
          Outcome.Kind.TIMEOUT,
          Outcome.Kind.NO_CONNECTION,
          Outcome.Kind.CUT_OFF,
          Outcome.Kind.NO_HTTP);

  static Reply failed(Outcome.Kind kind, String detail) {
    return new Reply(false, kind, detail, 0, null, null, false, false, "", "", new byte[0], false);
  }

  /** The same as the answer to {@code HEAD}, or to another method. */
  Reply to(String method) {
    return new Reply(
        method.equals("HEAD"),
        failure,
        detail,
        status,
        location,
        retryAfter,
        cookies,
        mitigated,
        type,
        encoding,
        body,
        whole);
  }

  /** Whether the host asks for patience. */
  boolean isThrottled() {
    return status == 429 || status == 503 && retryAfter != null;
  }

  /** Whether the host wants no programs. */
  boolean isRefusal() {
    return mitigated || REFUSALS.contains(status);
  }

  /** Whether it leads elsewhere. */
  boolean isRedirect() {
    return location != null
        && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
  }

  /** Whether the next try may end better. */
  boolean mayPass() {
    return failure == null
        ? PASSING.contains(status) && !isThrottled()
        : BY_CHANCE.contains(failure);
  }

  /** Whether a {@code GET} may end better than this {@code HEAD} did. */
  boolean isOddForHead() {
    boolean odd = failure == null ? status >= 400 && !isThrottled() : BY_CHANCE.contains(failure);
    return head && odd;
  }
}
