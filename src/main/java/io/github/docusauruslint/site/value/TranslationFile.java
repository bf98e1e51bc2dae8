package io.github.docusauruslint.site.value;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The messages of a translation file, such as {@code current.json} of a docs instance ({@code
 * core/lib/server/translations}).
 */
public final class TranslationFile {
  private TranslationFile() {}

  /**
   * Messages by key; none where there is no such file.
   *
   * @param problems takes what Docusaurus refuses
   */
  public static Map<String, String> read(FileTree tree, String path, List<Problem> problems) {
    Map<String, String> messages = new LinkedHashMap<>();
    if (!tree.isFile(path)) {
      return messages;
    }
    try {
      SourceText text = tree.read(path);
      YamlNode root = JsonReader.read(text.text(), 0, text.length());
      if (root instanceof YamlNode.Mapping mapping) {
        mapping.entries().forEach(entry -> take(entry, path, messages, problems));
      } else {
        add(problems, path, root.span(), "\"value\" must be of type object");
      }
    } catch (YamlSyntaxException e) {
      add(problems, path, Span.at(e.offset()), e.reason());
    } catch (IOException e) {
      add(problems, path, Span.at(0), String.valueOf(e.getMessage()));
    }
    return messages;
  }

  private static void take(
      YamlNode.Entry entry, String path, Map<String, String> messages, List<Problem> problems) {
    String key = entry.key();
    if (!(entry.value() instanceof YamlNode.Mapping fields)) {
      add(problems, path, entry.value().span(), "\"" + key + "\" must be of type object");
      return;
    }
    for (YamlNode.Entry field : fields.entries()) {
      boolean known = field.key().equals("message") || field.key().equals("description");
      if (!known) {
        String name = key + "." + field.key();
        add(problems, path, field.keySpan(), "\"" + name + "\" is not allowed");
      }
    }
    if (fields.get("message") instanceof YamlNode.Scalar scalar
        && scalar.value() instanceof String message) {
      messages.put(key, message);
    } else {
      add(problems, path, fields.span(), "\"" + key + ".message\" must be a string");
    }
  }

  private static void add(List<Problem> problems, String path, Span span, String message) {
    problems.add(new Problem(Problem.Kind.TRANSLATION_FILE, path, span, message));
  }
}
