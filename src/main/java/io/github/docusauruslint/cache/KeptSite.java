package io.github.docusauruslint.cache;

import io.github.docusauruslint.route.LinkMemory;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site as an earlier run left it. */
public final class KeptSite {
  private final Site site;
  private final LinkMemory links;
  private final byte[] tallies;

  KeptSite(Site site, LinkMemory links, byte[] tallies) {
    this.site = site;
    this.links = links;
    this.tallies = tallies;
  }

  /** Where the pages of a kept site come from. */
  public interface Pages {
    /** The page at a path, which is read when somebody asks what it says. */
    ParsedFile page(String path, SiteFrame frame);
  }

  /**
   * The site; what takes a look at the whole of it ends in a {@link
   * io.github.docusauruslint.site.NotKept}.
   */
  public Site site() {
    return site;
  }

  /** What was known of its links. */
  public LinkMemory links() {
    return links;
  }

  /** What was counted of the links of a page; null where that was not kept. */
  public @Nullable PageTally tally(String path) {
    try {
      return find(path);
    } catch (RuntimeException e) {
      return null; // Whatever it is that stands there, it is not what was written.
    }
  }

  private @Nullable PageTally find(String path) {
    ByteSource in = new ByteSource(tallies);
    for (Page page : site.pages()) {
      boolean wanted = page.path().equals(path);
      int links = in.takeCount();
      LinkStyles styles = new LinkStyles(in.takeCount(), in.takeCount(), in.takeCount());
      List<String> targets = new ArrayList<>();
      for (int left = in.takeSize(); left > 0; left--) {
        int target = in.takeCount();
        if (wanted) {
          targets.add(site.documents().get(target).source());
        }
      }
      if (wanted) {
        return new PageTally(links, styles, targets);
      }
    }
    return null;
  }
}
