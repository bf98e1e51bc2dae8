package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.Image;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.site.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the pages load from other sites: Markdown images, elements that embed, props of images. */
final class LoadedUrlReader {
  private static final Set<String> EMBEDDING =
      Set.of("img", "iframe", "video", "audio", "source", "track", "embed");
  private static final Set<String> SOURCES = Set.of("src", "poster");
  private static final Set<String> IMAGE_PROPS = Set.of("src", "img", "image", "icon");

  private final ComponentSchemas schemas;

  LoadedUrlReader(ComponentSchemas schemas) {
    this.schemas = schemas;
  }

  List<LoadedUrl> read(ParsedFile file) {
    List<LoadedUrl> urls = new ArrayList<>();
    for (Image image : file.facts().images()) {
      if (isElsewhere(image.url())) {
        urls.add(new LoadedUrl(file.path(), image.urlSpan(), image.url(), true));
      }
    }
    ComponentSchemas.InFile known = schemas.in(file);
    for (JsxElement element : file.facts().jsx()) {
      for (PropWalk.Found found : PropWalk.of(element, known.of(element))) {
        StaticText text = isLoaded(found, element) ? StaticText.of(found.value()) : null;
        if (text != null && isElsewhere(text.value())) {
          boolean plain = file.text().slice(text.content()).equals(text.value());
          urls.add(new LoadedUrl(file.path(), text.content(), text.value(), plain));
        }
      }
    }
    for (HtmlElement element : file.facts().html()) {
      for (HtmlElement.Attribute attribute : element.attributes()) {
        boolean loaded = EMBEDDING.contains(element.name()) && SOURCES.contains(attribute.name());
        if (loaded && isElsewhere(attribute.value())) {
          boolean plain = file.text().slice(attribute.valueSpan()).equals(attribute.value());
          urls.add(new LoadedUrl(file.path(), attribute.valueSpan(), attribute.value(), plain));
        }
      }
    }
    return urls;
  }

  private static boolean isLoaded(PropWalk.Found found, JsxElement element) {
    String name = element.name();
    if (name != null && EMBEDDING.contains(name)) {
      return SOURCES.contains(found.name());
    }
    ComponentSchema.Kind kind = found.schema().kind();
    if (kind != null) {
      return kind == ComponentSchema.Kind.IMAGE || kind == ComponentSchema.Kind.ICON;
    }
    return name != null
        && Character.isUpperCase(name.charAt(0))
        && IMAGE_PROPS.contains(found.name());
  }

  private static boolean isElsewhere(String url) {
    return url.startsWith("//") || url.startsWith("https:") || url.startsWith("http:");
  }
}
