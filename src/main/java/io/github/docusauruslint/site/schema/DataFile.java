package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML or JSON file of data that was read; Docusaurus reads both as YAML.
 *
 * @param path relative to the site folder
 * @param root null when there is nothing in it
 */
public record DataFile(String path, SourceText text, @Nullable YamlNode root) {

  /** The first of these folders that has the file, or null ({@code getDataFilePath}). */
  public static @Nullable String find(FileTree tree, List<String> folders, String name) {
    for (String folder : folders) {
      String path = Paths.resolve(folder, name);
      if (tree.kind(path) != FileTree.Kind.ABSENT) {
        return path;
      }
    }
    return null;
  }

  /**
   * Reads a file.
   *
   * @param kind of the problem that there is when it cannot be read
   * @return null when it cannot be read; a problem then says why
   */
  public static @Nullable DataFile read(
      FileTree tree, String path, Problem.Kind kind, List<Problem> problems) {
    try {
      SourceText text = tree.read(path);
      return new DataFile(path, text, YamlReader.read(text.text(), 0, text.length()));
    } catch (YamlSyntaxException e) {
      problems.add(new Problem(kind, path, Span.at(e.offset()), e.reason()));
    } catch (IOException e) {
      problems.add(new Problem(kind, path, Span.at(0), String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** Checks what it holds; refusals become problems of the file. */
  public Checked check(Shape shape, Problem.Kind kind, List<Problem> problems) {
    Checked checked = SchemaChecker.forDataFile().check(shape, root, Span.at(0));
    checked
        .problems()
        .forEach(fault -> problems.add(new Problem(kind, path, fault.span(), fault.message())));
    return checked;
  }

  /** Where a key at the top stands. */
  public Span keySpan(String key) {
    YamlNode.Entry entry = root instanceof YamlNode.Mapping fields ? fields.entry(key) : null;
    return entry == null ? Span.at(0) : entry.keySpan();
  }
}
