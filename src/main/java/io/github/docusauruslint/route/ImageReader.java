package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.Image;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The images and icons of a file, and where they lie. */
final class ImageReader {
  private static final Set<String> IMAGE_PROPS = Set.of("src", "img", "image");
  private static final Set<String> IMAGE_EXTENSIONS =
      Set.of(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".bmp", ".apng");

  private final Assets assets;
  private final String baseUrl;
  private final Map<String, ComponentSchema> schemas;

  ImageReader(Assets assets, String baseUrl, Map<String, ComponentSchema> schemas) {
    this.assets = assets;
    this.baseUrl = baseUrl;
    this.schemas = schemas;
  }

  /** Images in Markdown syntax; those with a scheme or a host are left out. */
  List<ImageUse> markdownImages(ParsedFile file) {
    List<ImageUse> uses = new ArrayList<>();
    for (Image image : file.facts().images()) {
      if (image.url().isEmpty()) {
        ImageUse.Kind kind = image.reference() ? ImageUse.Kind.REFERENCE : ImageUse.Kind.EMPTY;
        uses.add(use(kind, file, image.span(), image.urlSpan(), "", null, List.of()));
      } else if (MarkdownLinkReader.isLocal(image.url())) {
        UrlPath url = UrlPath.split(image.url());
        String decoded = UriCodec.decodeUriComponent(url.pathname());
        if (decoded != null && !image.reference()) {
          uses.add(
              use(
                  ImageUse.Kind.MARKDOWN,
                  file,
                  image.span(),
                  image.urlSpan(),
                  image.url(),
                  null,
                  assets.candidates(file.path(), decoded)));
        } else if (decoded != null && decoded.startsWith("/")) {
          Span span = image.urlSpan();
          add(served(ImageUse.Kind.REFERENCE, file, image.span(), span, image.url(), null), uses);
        }
      }
    }
    return uses;
  }

  /** Images in {@code <img>} and in props that hold images. */
  List<ImageUse> elementImages(ParsedFile file) {
    return elements(file, false);
  }

  /** What props that hold icons name. */
  List<ImageUse> icons(ParsedFile file) {
    return elements(file, true);
  }

  private List<ImageUse> elements(ParsedFile file, boolean icons) {
    List<ImageUse> uses = new ArrayList<>();
    for (JsxElement element : file.facts().jsx()) {
      ComponentSchema schema = element.name() == null ? null : schemas.get(element.name());
      for (PropWalk.Found found : PropWalk.of(element, schema)) {
        boolean wanted = icons ? isIcon(found) : isImage(found, element);
        if (wanted) {
          add(value(file, found.name(), found.value()), uses);
        }
      }
    }
    if (!icons) {
      for (HtmlElement element : file.facts().html()) {
        for (HtmlElement.Attribute attribute : element.attributes()) {
          if (element.name().equals("img") && attribute.name().equals("src")) {
            Span span = attribute.valueSpan();
            add(served(ImageUse.Kind.TEXT, file, span, span, attribute.value(), "src"), uses);
          }
        }
      }
    }
    return uses;
  }

  private static boolean isIcon(PropWalk.Found found) {
    ComponentSchema.Kind kind = found.schema().kind();
    return kind == ComponentSchema.Kind.ICON || (kind == null && found.name().equals("icon"));
  }

  private static boolean isImage(PropWalk.Found found, JsxElement element) {
    ComponentSchema.Kind kind = found.schema().kind();
    if (kind != null) {
      return kind == ComponentSchema.Kind.IMAGE;
    }
    return "img".equals(element.name())
        ? found.name().equals("src")
        : IMAGE_PROPS.contains(found.name());
  }

  private static void add(@Nullable ImageUse use, List<ImageUse> uses) {
    if (use != null) {
      uses.add(use);
    }
  }

  private @Nullable ImageUse value(ParsedFile file, String name, PropValue value) {
    if (value instanceof PropValue.Require require) {
      return module(
          ImageUse.Kind.REQUIRE,
          file,
          require.span(),
          require.sourceSpan(),
          require.source(),
          name,
          null);
    }
    if (value instanceof PropValue.Identifier identifier) {
      return imported(file, identifier, name);
    }
    StaticText text = StaticText.of(value);
    if (text == null || !looksLikeImage(text.value())) {
      return null;
    }
    return text.baseUrl()
        ? site(ImageUse.Kind.TEXT, file, text.span(), text.content(), text.value(), name)
        : served(ImageUse.Kind.TEXT, file, text.span(), text.content(), text.value(), name);
  }

  private @Nullable ImageUse imported(
      ParsedFile file, PropValue.Identifier identifier, String name) {
    for (Import declaration : file.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        if (specifier.local().equals(identifier.name()) && !declaration.reexport()) {
          return module(
              ImageUse.Kind.IMPORT,
              file,
              identifier.span(),
              identifier.span(),
              declaration.source(),
              name,
              declaration.sourceSpan());
        }
      }
    }
    return null;
  }

  /** A module that names an image file; packages and other modules are not looked at. */
  private @Nullable ImageUse module(
      ImageUse.Kind kind,
      ParsedFile file,
      Span span,
      Span urlSpan,
      String source,
      String name,
      @Nullable Span declaration) {
    boolean local =
        source.startsWith("./") || source.startsWith("../") || source.startsWith("@site/");
    String path = UrlPath.split(source).pathname();
    if (!local || !looksLikeImage(path)) {
      return null;
    }
    List<String> candidates = assets.candidates(file.path(), path);
    String found = assets.image(file.path(), path);
    return new ImageUse(
        kind, file.path(), span, urlSpan, source, name, found, candidates, declaration);
  }

  /** A URL as a browser asks for it; only those below the base URL are files of the site. */
  private @Nullable ImageUse served(
      ImageUse.Kind kind,
      ParsedFile file,
      Span span,
      Span urlSpan,
      String url,
      @Nullable String name) {
    boolean below = url.startsWith(baseUrl) && MarkdownLinkReader.isLocal(url);
    if (!below) {
      return null;
    }
    return site(kind, file, span, urlSpan, "/" + url.substring(baseUrl.length()), name);
  }

  private @Nullable ImageUse site(
      ImageUse.Kind kind,
      ParsedFile file,
      Span span,
      Span urlSpan,
      String url,
      @Nullable String name) {
    String decoded = UriCodec.decodeUriComponent(UrlPath.split(url).pathname());
    if (decoded == null || !MarkdownLinkReader.isLocal(url)) {
      return null;
    }
    String absolute = decoded.startsWith("/") ? decoded : "/" + decoded;
    return use(kind, file, span, urlSpan, url, name, assets.candidates(file.path(), absolute));
  }

  private ImageUse use(
      ImageUse.Kind kind,
      ParsedFile file,
      Span span,
      Span urlSpan,
      String url,
      @Nullable String name,
      List<String> candidates) {
    return new ImageUse(
        kind,
        file.path(),
        span,
        urlSpan,
        url,
        name,
        assets.firstThere(candidates),
        candidates,
        null);
  }

  private static boolean looksLikeImage(String url) {
    String extension = Paths.extension(UrlPath.split(url).pathname());
    return IMAGE_EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
  }
}
