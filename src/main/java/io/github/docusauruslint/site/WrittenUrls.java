package io.github.docusauruslint.site;

import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The URLs of other sites in YAML: every text that is one, whatever it is the value of. */
public final class WrittenUrls {
  private WrittenUrls() {}

  /** The URLs below a node, in the order of the file. */
  public static List<ThemeLink> in(@Nullable YamlNode root, String file) {
    List<ThemeLink> urls = new ArrayList<>();
    add(root, file, urls);
    return urls;
  }

  private static void add(@Nullable YamlNode node, String file, List<ThemeLink> urls) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> add(entry.value(), file, urls));
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> add(item, file, urls));
    } else if (node instanceof YamlNode.Scalar scalar
        && scalar.value() instanceof String text
        && (text.startsWith("https://") || text.startsWith("http://"))
        && text.chars().noneMatch(Character::isWhitespace)) {
      urls.add(new ThemeLink(file, scalar.span(), text));
    }
  }
}
