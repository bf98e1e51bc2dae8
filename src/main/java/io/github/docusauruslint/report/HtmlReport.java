package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Printable;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One page to look at in a browser, with everything in it: the findings to search and filter, the
 * link graph, the sidebars. It asks nothing of the network.
 *
 * @param toolVersion the version of docusaurus-lint
 */
public record HtmlReport(String toolVersion, RuleBook book) implements Report {
  private static final String DATA = "{{data}}";

  /** Inside a script element only "<" can end it; in JSON it stands in strings alone. */
  private record ScriptText(Appendable out) implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      out.append(text.toString().replace("<", "\\u003c"));
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) throws IOException {
      return append(String.valueOf(c));
    }
  }

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    String page = resource("report.html");
    int data = page.indexOf(DATA);
    out.append(filled(page.substring(0, data), result));
    data(result, new ScriptText(out));
    out.append(filled(page.substring(data + DATA.length()), result));
  }

  private static String filled(String part, LintResult result) {
    return part.replace("{{style}}", resource("report.css"))
        .replace("{{script}}", resource("report.js"))
        .replace("{{title}}", text("docusaurus-lint: " + title(result, result.linked())));
  }

  private void data(LintResult result, Appendable out) {
    List<Diagnostic> found = Distinct.of(result.diagnostics());
    List<String> files = found.stream().map(Diagnostic::file).distinct().toList();
    JsonWriter json = new JsonWriter(out).beginObject();
    LinkedSite site = result.linked();
    json.field("version", toolVersion).field("site", result.site());
    json.field("title", title(result, site));
    json.field("pages", result.pages()).field("links", result.links());
    json.field("errors", Counts.of(found, Severity.ERROR));
    json.field("warnings", Counts.of(found, Severity.WARNING));
    if (result.external() != null) {
      OtherSites.write(json.newLine().name("external"), result.external());
    }
    json.newLine().name("files").beginArray();
    files.forEach(json::value);
    json.end();
    rules(json, found);
    json.newLine().name("findings").beginArray();
    int file = -1;
    for (Diagnostic diagnostic : found) {
      file = file >= 0 && files.get(file).equals(diagnostic.file()) ? file : file + 1;
      finding(json.newLine(), result, diagnostic, file);
    }
    json.end();
    new SiteGraph(json).write(site);
    new SidebarTrees(json).write(site);
    json.end();
  }

  private static String title(LintResult result, @Nullable LinkedSite site) {
    String title = site == null ? "" : site.site().config().title();
    return Excerpt.printable(title.isEmpty() ? result.site() : title);
  }

  private void rules(JsonWriter json, List<Diagnostic> found) {
    json.newLine().name("rules").beginObject();
    RulePageHtml html = new RulePageHtml();
    for (String name : new TreeSet<>(found.stream().map(Diagnostic::rule).toList())) {
      RuleMetadata rule = book.find(name);
      if (rule != null) {
        json.newLine().field(name, html.render(RuleText.of(book, rule)));
      }
    }
    json.end();
  }

  private static void finding(JsonWriter json, LintResult result, Diagnostic diagnostic, int file) {
    SourceText source = result.sources().apply(diagnostic.file());
    json.beginObject().field("severity", diagnostic.severity().label());
    json.field("rule", diagnostic.rule()).field("file", file);
    json.field("message", Excerpt.printable(diagnostic.message()));
    String help = diagnostic.help();
    json.field("help", help == null ? null : Excerpt.printable(help));
    json.field("page", diagnostic.page());
    if (source == null || source.length() == 0) {
      json.field("line", 0).field("column", 0);
      json.field("before", "").field("marked", "").field("after", "");
    } else {
      Excerpt excerpt = Excerpt.of(source, diagnostic.span());
      json.field("line", excerpt.line());
      int column = Place.of(result, diagnostic.file(), diagnostic.span()).start().column();
      json.field("column", column).field("before", excerpt.before());
      json.field("marked", excerpt.marked()).field("after", excerpt.after());
    }
    json.end();
  }

  private static String text(String text) {
    return XmlReport.legal(Printable.of(text)).replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream("/report/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the build packed no report/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
