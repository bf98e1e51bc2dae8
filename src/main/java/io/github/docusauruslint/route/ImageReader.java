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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The local images and icons of a file, and where they lie. */
final class ImageReader {
  private static final Set<String> IMAGE_PROPS = Set.of("src", "img", "image");
  private static final Set<String> IMAGE_EXTENSIONS =
      Set.of(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".bmp", ".apng");

  private final Assets assets;
  private final String baseUrl;
  private final ComponentSchemas schemas;

  ImageReader(Assets assets, String baseUrl, ComponentSchemas schemas) {
    this.assets = assets;
    this.baseUrl = baseUrl;
    this.schemas = schemas;
  }

  /** Where an image is named; see {@link ImageUse}. */
  private record Place(
      ParsedFile file, Span span, Span urlSpan, String url, @Nullable String name, int element) {}

  /** Images in Markdown syntax, in HTML, in {@code <img>} and in props that hold images. */
  List<ImageUse> images(ParsedFile file) {
    List<ImageUse> uses = new ArrayList<>();
    for (Image image : file.facts().images()) {
      add(markdown(file, image), uses);
    }
    addElements(file, false, uses);
    for (HtmlElement element : file.facts().html()) {
      for (HtmlElement.Attribute attribute : element.attributes()) {
        if (element.name().equals("img") && attribute.name().equals("src")) {
          Span span = attribute.valueSpan();
          add(
              served(ImageUse.Kind.TEXT, new Place(file, span, span, attribute.value(), "src", -1)),
              uses);
        }
      }
    }
    return uses;
  }

  /** What props that hold icons name. */
  List<ImageUse> icons(ParsedFile file) {
    List<ImageUse> uses = new ArrayList<>();
    addElements(file, true, uses);
    return uses;
  }

  private static void add(@Nullable ImageUse use, List<ImageUse> uses) {
    if (use != null) {
      uses.add(use);
    }
  }

  private @Nullable ImageUse markdown(ParsedFile file, Image image) {
    Place place = new Place(file, image.span(), image.urlSpan(), image.url(), null, -1);
    if (image.reference()) {
      return served(ImageUse.Kind.REFERENCE, place);
    }
    if (image.url().isEmpty()) {
      return use(ImageUse.Kind.EMPTY, place, List.of(), null);
    }
    if (!MarkdownLinkReader.isLocal(image.url())) {
      return null;
    }
    String decoded = UriCodec.decodeUriComponent(UrlPath.split(image.url()).pathname());
    return decoded == null
        ? null
        : use(ImageUse.Kind.MARKDOWN, place, assets.candidates(file.path(), decoded), null);
  }

  private void addElements(ParsedFile file, boolean icons, List<ImageUse> uses) {
    List<JsxElement> elements = file.facts().jsx();
    ComponentSchemas.InFile known = schemas.in(file);
    for (int i = 0; i < elements.size(); i++) {
      JsxElement element = elements.get(i);
      for (PropWalk.Found found : PropWalk.of(element, known.of(element))) {
        if (icons ? isIcon(found) : isImage(found, element)) {
          add(value(file, found, i), uses);
        }
      }
    }
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

  private @Nullable ImageUse value(ParsedFile file, PropWalk.Found found, int element) {
    String name = found.name();
    if (found.value() instanceof PropValue.Require require) {
      Place place =
          new Place(file, require.span(), require.sourceSpan(), require.source(), name, element);
      return module(ImageUse.Kind.REQUIRE, place, null);
    }
    if (found.value() instanceof PropValue.Identifier identifier) {
      return imported(file, identifier, name, element);
    }
    StaticText text = StaticText.of(found.value());
    if (text == null || !looksLikeImage(text.value())) {
      return null;
    }
    Place place = new Place(file, text.span(), text.content(), text.value(), name, element);
    return text.baseUrl()
        ? site(ImageUse.Kind.TEXT, place, text.value())
        : served(ImageUse.Kind.TEXT, place);
  }

  private @Nullable ImageUse imported(
      ParsedFile file, PropValue.Identifier identifier, String name, int element) {
    for (Import declaration : file.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        if (specifier.local().equals(identifier.name()) && !declaration.reexport()) {
          Span span = identifier.span();
          Place place = new Place(file, span, span, declaration.source(), name, element);
          return module(ImageUse.Kind.IMPORT, place, declaration.sourceSpan());
        }
      }
    }
    return null;
  }

  /** A module that names an image file; packages and other modules are not looked at. */
  private @Nullable ImageUse module(ImageUse.Kind kind, Place place, @Nullable Span declaration) {
    String source = place.url();
    boolean local =
        source.startsWith("./") || source.startsWith("../") || source.startsWith("@site/");
    String path = UrlPath.split(source).pathname();
    return local && looksLikeImage(path)
        ? use(kind, place, assets.candidates(place.file().path(), path), declaration)
        : null;
  }

  /** A URL as a browser asks for it; only those below the base URL are files of the site. */
  private @Nullable ImageUse served(ImageUse.Kind kind, Place place) {
    String url = place.url().replaceAll("[\\t\\r\\n]", ""); // As a browser reads it.
    return url.startsWith(baseUrl) && MarkdownLinkReader.isLocal(url)
        ? site(kind, place, url.substring(baseUrl.length()))
        : null;
  }

  /** A URL counted from the root of the site. */
  private @Nullable ImageUse site(ImageUse.Kind kind, Place place, String url) {
    String decoded = UriCodec.decodeUriComponent(UrlPath.split(url).pathname());
    if (decoded == null || !MarkdownLinkReader.isLocal(place.url())) {
      return null;
    }
    String absolute = decoded.startsWith("/") ? decoded : "/" + decoded;
    return use(kind, place, assets.candidates(place.file().path(), absolute), null);
  }

  private ImageUse use(
      ImageUse.Kind kind, Place place, List<String> candidates, @Nullable Span declaration) {
    return new ImageUse(
        kind,
        place.file().path(),
        place.span(),
        place.urlSpan(),
        place.url(),
        place.name(),
        assets.firstThere(candidates),
        candidates,
        declaration,
        place.element());
  }

  private static boolean looksLikeImage(String url) {
    String extension = Paths.extension(UrlPath.split(url).pathname());
    return IMAGE_EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
  }
}
