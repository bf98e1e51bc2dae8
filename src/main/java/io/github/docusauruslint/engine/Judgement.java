package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules found, by whom.
 *
 * @param pages by rules that look at one page, by its path
 * @param site by rules that look at the site
 * @param passing the same, by rules that look at what the bodies of pages say
 */
record Judgement(
    Map<String, List<Diagnostic>> pages,
    Map<String, List<Diagnostic>> site,
    Map<String, List<Diagnostic>> passing) {
  static final Judgement NONE = new Judgement(Map.of(), Map.of(), Map.of());

  /** What one task found. */
  record Part(
      Map<String, List<Diagnostic>> pages,
      Map<String, List<Diagnostic>> site,
      Map<String, List<Diagnostic>> passing) {
    static Part ofPages(Map<String, List<Diagnostic>> found) {
      return new Part(found, Map.of(), Map.of());
    }

    /**
     * What a rule of the site found.
     *
     * @param rule and which of its options
     * @param lasting whether it holds whatever the bodies of pages say
     */
    static Part ofSite(String rule, boolean lasting, List<Diagnostic> found) {
      Map<String, List<Diagnostic>> one = Map.of(rule, found);
      return lasting ? new Part(Map.of(), one, Map.of()) : new Part(Map.of(), Map.of(), one);
    }
  }

  /** With these parts in place of what was known. */
  Judgement with(List<Part> parts) {
    Map<String, List<Diagnostic>> byPage = new HashMap<>(pages);
    Map<String, List<Diagnostic>> bySite = new HashMap<>(site);
    Map<String, List<Diagnostic>> other = new HashMap<>(passing);
    for (Part part : parts) {
      byPage.putAll(part.pages());
      bySite.putAll(part.site());
      other.putAll(part.passing());
    }
    return new Judgement(byPage, bySite, other);
  }

  /** All of it in order, none twice. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    pages.values().forEach(all::addAll);
    site.values().forEach(all::addAll);
    passing.values().forEach(all::addAll);
    return Diagnostic.inOrder(all);
  }
}
