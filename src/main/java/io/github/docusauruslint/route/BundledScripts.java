package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Children;
import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.ScopeAnalysis;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The scripts and data files of a site that its bundler reads for certain: pages in JavaScript,
 * what compiled pages import, and what these import in turn.
 */
public final class BundledScripts {
  private final FileTree tree;
  private final ScriptModules scripts;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Unresolved> unresolved = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  private BundledScripts(FileTree tree, ScriptModules scripts) {
    this.tree = tree;
    this.scripts = scripts;
  }

  /** The name of a module that is not there, in a script. */
  public record Unresolved(String file, Span span, String source, ModuleTarget.Missing missing) {}

  /** A place at which a file cannot be read, in the words of its parser. */
  public record Unreadable(String file, Span span, String reason) {}

  /**
   * Looks at the scripts of a site.
   *
   * @param isCompiled whether a production build compiles a Markdown file
   */
  static BundledScripts of(Site site, ScriptModules scripts, Predicate<String> isCompiled) {
    BundledScripts bundled = new BundledScripts(site.tree(), scripts);
    for (Document document : site.documents()) {
      if (document.type() == Document.Type.PAGE_JSX) {
        bundled.add(document.source());
      }
    }
    for (Page page : site.pages()) {
      if (isCompiled.test(page.path())) {
        for (Import declaration : page.facts().imports()) {
          String source = declaration.source();
          if (Modules.isRelative(source) || source.startsWith("@site/")) {
            bundled.follow(page.path(), source);
          }
        }
      }
    }
    while (!bundled.open.isEmpty()) {
      bundled.look(bundled.open.remove());
    }
    return bundled;
  }

  /** Names of modules in scripts that lead to nothing. */
  public List<Unresolved> unresolved() {
    return List.copyOf(unresolved);
  }

  /** Scripts and JSON files that cannot be parsed. */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  private void add(String path) {
    if ((ScriptModules.isScript(path) || path.endsWith(".json")) && seen.add(path)) {
      open.add(path);
    }
  }

  private ModuleTarget follow(String file, String source) {
    ModuleTarget target = scripts.modules().resolve(file, source);
    if (target instanceof ModuleTarget.Found found
        && found.path() != null
        && source.indexOf('!') < 0
        && source.indexOf('?') < 0) {
      add(found.path());
    }
    return target;
  }

  private void look(String path) {
    if (path.endsWith(".json")) {
      lookAtJson(path);
      return;
    }
    Node.Program program = scripts.program(path);
    if (program == null) {
      JsSyntaxException error = scripts.error(path);
      if (error != null && isRefusedByAll(path, error)) {
        unreadable.add(new Unreadable(path, Span.at(error.offset()), error.message()));
      }
      return;
    }
    boolean typescript = path.endsWith(".ts") || path.endsWith(".tsx");
    Set<String> used = null;
    for (Node.Statement statement : program.body()) {
      Node.Literal source = source(statement);
      if (source == null || !couldMatter(path, source)) {
        continue;
      }
      if (typescript && used == null) {
        used = used(program);
      }
      if (used == null || isKept(statement, used)) {
        check(path, source);
      }
    }
    if (scripts.requires(path)) {
      lookForCalls(path, program);
    }
  }

  /** Whether anything is to be learnt of a module: most are packages, or were seen already. */
  private boolean couldMatter(String path, Node.Literal source) {
    ModuleTarget target = scripts.modules().resolve(path, source.string());
    return target instanceof ModuleTarget.Missing
        || (target instanceof ModuleTarget.Found found
            && found.path() != null
            && !seen.contains(found.path()));
  }

  /**
   * Whether Babel and SWC, either of which may read the scripts of a site, refuse it: Babel takes
   * signs in JSX for text that acorn asks to escape, SWC types in any script. A {@code .ts} file
   * reads {@code <T>x} otherwise than we do.
   */
  private boolean isRefusedByAll(String path, JsSyntaxException error) {
    if (path.endsWith(".ts") || error.message().contains("Did you mean `&")) {
      return false;
    }
    try {
      String text = tree.read(path).text();
      JsParser.parseModule(text, 0, text.length(), Dialect.TYPESCRIPT);
      return false;
    } catch (JsSyntaxException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void lookAtJson(String path) {
    try {
      String text = tree.read(path).text();
      JsonReader.read(text, 0, text.length());
    } catch (YamlSyntaxException e) {
      unreadable.add(new Unreadable(path, Span.at(e.offset()), e.reason()));
    } catch (IOException e) {
      // What cannot be read is told as such.
    }
  }

  private static Set<String> used(Node.Program program) {
    Set<String> used = new HashSet<>();
    ScopeAnalysis.of(program).used().forEach(use -> used.add(use.name()));
    return used;
  }

  /** The module that a statement imports, or null. */
  private static Node.@Nullable Literal source(Node.Statement statement) {
    if (statement instanceof Node.ImportDeclaration declaration) {
      return declaration.source();
    }
    if (statement instanceof Node.ExportNamedDeclaration declaration) {
      return declaration.source();
    }
    return statement instanceof Node.ExportAllDeclaration declaration ? declaration.source() : null;
  }

  /**
   * Whether TypeScript keeps an import: it leaves out those of nothing but types.
   *
   * @param used names that are more than types
   */
  private static boolean isKept(Node.Statement statement, Set<String> used) {
    return statement instanceof Node.ImportDeclaration declaration
        && declaration.specifiers().stream().anyMatch(each -> used.contains(each.local().name()));
  }

  /** {@code require('…')} and {@code import('…')}, but where an exception is expected. */
  private void lookForCalls(String path, Node.Program program) {
    Deque<Node> nodes = new ArrayDeque<>(List.of(program));
    while (!nodes.isEmpty()) {
      Node node = nodes.pop();
      if (node instanceof Node.TryStatement) {
        continue;
      }
      if (node instanceof Node.CallExpression call
          && call.callee() instanceof Node.Identifier callee
          && callee.name().equals("require")
          && call.arguments().size() == 1
          && call.arguments().get(0) instanceof Node.Literal literal
          && literal.isString()) {
        check(path, literal);
      }
      Children.forEach(node, nodes::push);
    }
  }

  private void check(String path, Node.Literal source) {
    if (follow(path, source.string()) instanceof ModuleTarget.Missing missing) {
      Span span = new Span(source.start(), source.end());
      unresolved.add(new Unresolved(path, span, source.string(), missing));
    }
  }
}
