package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Directive;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Directives of a page that nothing closes, and lines of text that look like their fences. */
final class DirectiveFences {
  private final Page page;
  private final SortedSet<String> types;
  private final Findings findings;

  /** Fences that are text and close nothing, from the first on. */
  private final TreeSet<Span> closing = new TreeSet<>();

  /** The innermost container around each directive. */
  private final Map<Directive, Directive> around = new IdentityHashMap<>();

  DirectiveFences(Page page, SortedSet<String> types, Findings findings) {
    this.page = page;
    this.types = types;
    this.findings = findings;
  }

  void check() {
    Span opener = null;
    for (Span fence : page.facts().textFences()) {
      boolean closes = name(fence).isBlank();
      if (opener != null) {
        opening(opener, closes ? fence : null);
        opener = null;
      } else if (closes) {
        closing.add(fence);
      }
      opener = closes ? null : fence;
    }
    if (opener != null) {
      opening(opener, null);
    }
    findContainers();
    List<Directive> open =
        page.facts().directives().stream().filter(directive -> !directive.closed()).toList();
    open.forEach(directive -> unclosed(directive, open.size() == 1));
    closing.forEach(fence -> findings.add(page, fence, "closes-nothing"));
  }

  /** What stands behind the colons. */
  private String name(Span fence) {
    return page.text().slice(fence).replaceFirst("^:+", "");
  }

  private void unclosed(Directive directive, boolean alone) {
    String fence = ":".repeat(directive.colons());
    String name = fence + directive.name();
    Directive around = this.around.get(directive);
    Span stray = closing.higher(new Span(directive.span().start(), Integer.MAX_VALUE));
    if (around != null && around.closed() && around.colons() <= directive.colons()) {
      Findings.Finding finding =
          findings
              .add(page, directive.span(), "nested", name)
              .help("longer", ":" + fence + around.name())
              .related(page.path(), around.span(), "around", fence + around.name());
      if (stray != null) {
        closing.remove(stray);
        finding.related(page.path(), stray, "stray");
      }
    } else {
      findings
          .add(page, directive.span(), "unclosed", name, fence)
          .fix(alone && around == null ? closeAtEnd(directive, fence) : null);
    }
  }

  private void findContainers() {
    Deque<Directive> open = new ArrayDeque<>();
    for (Directive each : page.facts().directives()) {
      int start = each.span().start();
      while (!open.isEmpty() && !open.peek().whole().contains(start)) {
        open.pop();
      }
      if (!open.isEmpty()) {
        around.put(each, open.peek());
      }
      if (each.kind() == Directive.Kind.CONTAINER) {
        open.push(each);
      }
    }
  }

  /** What reaches to the end of the file is closed there as well as anywhere. */
  private @Nullable Change closeAtEnd(Directive directive, String fence) {
    String text = page.text().text();
    boolean outermost = page.text().position(directive.span().start()).column() == 1;
    if (!outermost || !text.substring(directive.whole().end()).isBlank()) {
      return null;
    }
    String line = (text.endsWith("\n") ? "\n" : "\n\n") + fence + "\n";
    return Change.safe("close", "", page.path(), TextEdit.insert(text.length(), line));
  }

  /**
   * A line that is meant to open a directive: the name of a type, a name right behind the colons,
   * or anything that a fence follows.
   */
  private void opening(Span fence, @Nullable Span close) {
    String written = name(fence);
    String name = written.strip().replaceFirst("^\\{", "").split("[^\\p{L}\\p{N}_-]", 2)[0];
    String type = name.toLowerCase(Locale.ROOT);
    boolean attached = Character.isLetter(written.charAt(0));
    String near = types.contains(type) ? type : attached ? Nearest.of(type, types) : null;
    if (near == null && !attached && close == null) {
      return;
    }
    Findings.Finding finding = findings.add(page, fence, "text");
    if (near != null) {
      finding.help("opens", near);
    } else if (attached) {
      finding.help("label", name);
    } else {
      finding.help("types", String.join(", ", types));
    }
    if (close != null) {
      finding.related(page.path(), close, "stray");
    }
  }
}
