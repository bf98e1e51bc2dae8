package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.frontmatter.FrontMatterSchema;
import io.github.docusauruslint.site.schema.FieldProblem;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that YAML takes for something else than the text that they are meant to be. */
final class Quotes {
  /** What is read again at most of one front matter, in characters: all of it for each refusal. */
  private static final long MOST_READ = 20_000_000;

  private final Site site;

  /** Refusals by file. */
  private final Map<String, Integer> refusals = new HashMap<>();

  Quotes(Site site) {
    this.site = site;
    for (Problem problem : site.problems()) {
      if (problem.kind() == Problem.Kind.FRONT_MATTER_FIELD) {
        refusals.merge(problem.file(), 1, Integer::sum);
      }
    }
  }

  /** The value in quotes, if Docusaurus then accepts it; else null. */
  @Nullable Change mend(Problem problem) {
    Document document = site.document(problem.file());
    if (problem.kind() != Problem.Kind.FRONT_MATTER_FIELD
        || document == null
        || document.file() == null) {
      return null;
    }
    SourceText text = document.file().text();
    FrontMatter matter = document.file().facts().frontMatter();
    Span block = matter.span();
    Span value = problem.span();
    if (block == null || value.length() == 0 || value.end() > block.end()) {
      return null;
    }
    if (refusals.getOrDefault(problem.file(), 1) * (long) block.length() > MOST_READ) {
      return null;
    }
    String written = text.slice(value);
    if (written.indexOf('\n') >= 0 || written.startsWith("'") || written.startsWith("\"")) {
      return null;
    }
    String quoted = "'" + written.replace("'", "''") + "'";
    FrontMatterSchema schema = FrontMatterSchema.of(document.type());
    FrontMatter mended = replace(text.text(), block, value, quoted);
    return mended != null && isLess(schema.check(matter).problems(), schema, mended, value)
        ? Change.safe("write", quoted, problem.file(), new TextEdit(value, quoted))
        : null;
  }

  /** Whether that one problem is gone, and no other came. */
  private static boolean isLess(
      List<FieldProblem> before, FrontMatterSchema schema, FrontMatter mended, Span value) {
    List<FieldProblem> after = schema.check(mended).problems();
    return after.size() == before.size() - 1
        && before.stream().anyMatch(problem -> problem.span().equals(value))
        && after.stream().noneMatch(problem -> problem.span().start() == value.start());
  }

  /** The front matter with another value; null where that is no YAML. */
  private static @Nullable FrontMatter replace(
      String whole, Span block, Span value, String quoted) {
    String changed = whole.substring(0, value.start()) + quoted + whole.substring(value.end());
    int last = whole.lastIndexOf("---", block.end());
    int fields = whole.indexOf('\n', block.start()) + 1;
    if (fields == 0 || last < fields) {
      return null; // Nothing closes it: its first line may be its last.
    }
    try {
      return new FrontMatter(
          block, YamlReader.read(changed, fields, last + changed.length() - whole.length()));
    } catch (YamlSyntaxException e) {
      return null;
    }
  }
}
