package io.github.docusauruslint.cache;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.ClientRedirects;
import io.github.docusauruslint.route.LinkMemory;
import io.github.docusauruslint.route.ProvidedComponents;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ContentFolders;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PageOptions;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteFrame;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.ThemeLink;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.FileTree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link SiteWriter} wrote; anything else ends in a {@link RuntimeException}. */
final class SiteReader {
  private static final SiteConfig.Severity[] SEVERITIES = SiteConfig.Severity.values();
  private static final PageFacts.Format[] FORMATS = PageFacts.Format.values();
  private static final MdxOptions.MathSyntax[] MATH = MdxOptions.MathSyntax.values();
  private static final Document.Type[] TYPES = Document.Type.values();

  private final ByteSource in;

  SiteReader(ByteSource in) {
    this.in = in;
  }

  KeptSite site(FileTree tree, KeptSite.Pages pages) {
    SiteFrame frame = frame();
    int count = in.takeSize();
    Map<String, ParsedFile> files = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String path = in.takeText();
      files.put(path, pages.page(path, frame));
    }
    List<Document> documents = in.takeList(() -> document(files));
    List<Route> routes = in.takeList(() -> route(documents));
    LinkMemory links = links();
    byte[] tallies = in.takeBytes(in.takeCount());
    return new KeptSite(Site.recalled(frame, tree, files, documents, routes), links, tallies);
  }

  private List<String> texts() {
    return in.takeList(in::takeText);
  }

  private Set<String> set() {
    return new HashSet<>(texts());
  }

  private SiteFrame frame() {
    SiteSettings settings =
        new SiteSettings(in.takeText(), in.takeText(), optional(), in.takeText(), in.takeString());
    return new SiteFrame(
        settings,
        in.takeText(),
        texts(),
        new SiteConfig.Reporting(severity(), severity(), severity(), severity(), severity()),
        pages(),
        in.takeList(this::version));
  }

  private PageOptions pages() {
    MdxOptions others = options();
    return new PageOptions(in.takeList(this::folders), others);
  }

  private @Nullable Boolean optional() {
    return switch (in.takeByte()) {
      case SiteWriter.NO -> false;
      case SiteWriter.YES -> true;
      default -> null;
    };
  }

  private SiteConfig.Severity severity() {
    return SEVERITIES[in.takeByte()];
  }

  private MdxOptions options() {
    int format = in.takeByte();
    return new MdxOptions(
        format == 0 ? null : FORMATS[format - 1],
        in.takeBoolean(),
        in.takeBoolean(),
        in.takeBoolean(),
        in.takeBoolean(),
        set(),
        in.takeBoolean(),
        MATH[in.takeByte()]);
  }

  private PluginRef plugin() {
    return new PluginRef(in.takeText(), in.takeText());
  }

  private ContentFolders folders() {
    return new ContentFolders(plugin(), in.takeList(this::texts), options());
  }

  private SiteFrame.Version version() {
    return new SiteFrame.Version(
        plugin(), in.takeText(), in.takeText(), in.takeText(), in.takeText());
  }

  private Document document(Map<String, ParsedFile> files) {
    ContentFile content =
        new ContentFile(
            TYPES[in.takeByte()], in.takeText(), in.takeText(), plugin(), in.takeString());
    String file = in.takeString();
    return new Document(
        content,
        file == null ? null : files.get(file),
        in.takeString(),
        in.takeText(),
        in.takeText(),
        in.takeString(),
        in.takeString(),
        in.takeString(),
        in.takeBoolean() ? Double.longBitsToDouble(in.takeLong()) : null,
        in.takeString(),
        in.takeList(this::themeLink),
        in.takeBoolean(),
        in.takeBoolean());
  }

  private ThemeLink themeLink() {
    return new ThemeLink(in.takeText(), in.takeSpan(), in.takeText());
  }

  private Route route(List<Document> documents) {
    String path = in.takeText();
    int document = in.takeCount();
    return new Route(path, document == 0 ? null : documents.get(document - 1), in.takeString());
  }

  private LinkMemory links() {
    return new LinkMemory(
        new ProvidedComponents(set(), in.takeBoolean()),
        in.takeMap(() -> in.takeList(this::shown)),
        in.takeMap(() -> in.takeList(this::themeUse)),
        in.takeMap(() -> in.takeList(this::excerpt)),
        in.takeMap(this::set),
        set(),
        set(),
        new ClientRedirects.Memory(in.takeList(this::redirect), set(), in.takeBoolean()),
        texts(),
        in.takeBoolean(),
        in.takeBoolean());
  }

  private LinkMemory.Shown shown() {
    return new LinkMemory.Shown(in.takeText(), in.takeBoolean(), in.takeCount(), in.takeBoolean());
  }

  private LinkMemory.ThemeUse themeUse() {
    return new LinkMemory.ThemeUse(in.takeText(), in.takeBoolean(), themeLink());
  }

  private LinkMemory.Excerpt excerpt() {
    return new LinkMemory.Excerpt(in.takeText(), in.takeCount());
  }

  private ClientRedirects.Redirect redirect() {
    return new ClientRedirects.Redirect(
        in.takeText(), in.takeText(), new Origin(in.takeText(), in.takeSpan()));
  }
}
