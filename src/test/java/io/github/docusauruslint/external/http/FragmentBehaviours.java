package io.github.docusauruslint.external.http;

import java.io.IOException;

/** Pages with fragments, without them, and such where nobody knows: see {@link Behaviours}. */
final class FragmentBehaviours {
  private FragmentBehaviours() {}

  static void in(Behaviours table) throws IOException {
    table.row(
        "a page with the fragment", "/#start", "good 200 {start=PRESENT}", page(Behaviours.PAGE));
    table.row("a name of old", "/#old", "good 200 {old=PRESENT}", page(Behaviours.PAGE));
    table.row("an id with an escape", "/#b%20c", "good 200 {b%20c=PRESENT}", page(Behaviours.PAGE));
    table.row(
        "a page without the fragment", "/#gone", "good 200 {gone=ABSENT}", page(Behaviours.PAGE));
    table.row("the top", "/#top", "good 200 {top=PRESENT}", page(Behaviours.PAGE));
    table.row(
        "ids with the prefix of what people wrote",
        "/#install",
        "good 200 {install=PRESENT}",
        page("<h2 id=user-content-install>Install</h2>"));
    table.row(
        "ids that a script makes",
        "/#gone",
        "good 200 {gone=UNKNOWN}",
        page("<div id=root></div><script src=app.js></script>"));
    table.row(
        "a route of a script", "/#/route", "good 200 {/route=UNKNOWN}", page(Behaviours.PAGE));
    table.row(
        "text to look for",
        "/#:~:text=word",
        "good 200 {:~:text=word=UNKNOWN}",
        page(Behaviours.PAGE));
    table.row(
        "an id and text to look for",
        "/#start:~:text=w",
        "good 200 {start:~:text=w=PRESENT}",
        page(Behaviours.PAGE));
    table.row(
        "a fragment behind redirects",
        "/0#start",
        "good 200 /1 {start=PRESENT}",
        (r, c) -> {
          if (r.path().equals("/0")) {
            c.answer(r, "301 Moved", "Location: /1\r\n", "");
          } else {
            c.answer(r, "200 OK", Behaviours.HTML, Behaviours.PAGE);
          }
        });
    table.row(
        "a fragment of what is no Behaviours.HTML",
        "/x.pdf#page=2",
        "good 200 {page=2=UNKNOWN}",
        (r, c) -> c.answer(r, "200 OK", "Content-Type: application/pdf\r\n", "%PDF"));
  }

  private static RawServer.Script page(String html) {
    return (r, c) -> c.answer(r, "200 OK", Behaviours.HTML, html);
  }
}
