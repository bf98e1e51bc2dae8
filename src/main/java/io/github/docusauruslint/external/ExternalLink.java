package io.github.docusauruslint.external;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A URL of another site and everything that links to it.
 *
 * @param url as {@link LinkAddress} has it: normal, without a fragment
 * @param host with the port where that is not the scheme's own
 * @param places in order of file and place, one at least
 */
public record ExternalLink(String url, String host, List<LinkPlace> places) {
  public ExternalLink {
    places = List.copyOf(places);
  }

  /** The fragments that its places ask for. */
  public Set<String> fragments() {
    Set<String> fragments = new TreeSet<>();
    places.stream().map(LinkPlace::fragment).filter(Objects::nonNull).forEach(fragments::add);
    return fragments;
  }
}
