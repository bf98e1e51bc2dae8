package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.ScopeAnalysis;
import io.github.docusauruslint.text.FileTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an import: which Markdown files a name stands for, or shows, be it through
 * JavaScript modules of the site that hand it on.
 */
public final class ScriptModules {
  private static final int MAX_DEPTH = 10;

  /** Made when the first script is read. */
  private static final class Patterns {
    /** Components that make links and ids, plain links, ids, computed modules, single children. */
    static final Pattern SHOWS =
        Pattern.compile(
            "@docusaurus/Link|@theme/Heading|@theme/Details|@theme/MDXComponents|useBrokenLinks"
                + "|<a\\s|\\bid=|\\brequire\\(|\\bimport\\(|\\bchildren\\[");

    /** Components whose ids a build collects. */
    static final Pattern COLLECTS =
        Pattern.compile(
            "@theme/Heading|@theme/Details|@theme/MDXComponents|useBrokenLinks|<Link\\s[^>]*\\bid=");
  }

  private final FileTree files;
  private final Modules modules;
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final Map<String, Boolean> matters = new ConcurrentHashMap<>();
  private final Map<String, Boolean> collects = new ConcurrentHashMap<>();

  /** The scripts of a site; each is read when something first asks for it. */
  public ScriptModules(FileTree files, Modules modules) {
    this.files = files;
    this.modules = modules;
  }

  /** How imports are resolved. */
  public Modules modules() {
    return modules;
  }

  /** An imported name: {@code default}, {@code *}, or the name in the module. */
  private record Binding(String source, String name) {}

  /**
   * The imports and exports of a module.
   *
   * @param imports by local name
   * @param reexports by exported name, {@code *} left out
   * @param locals exported names to local ones
   * @param stars modules of {@code export * from}
   * @param targets every module that it names
   * @param showsAnything whether it holds anything that could become a link or an id
   * @param collects whether it holds anything whose id a build collects
   * @param requires whether it may call {@code require}
   * @param program null where it cannot be read
   * @param error why it cannot be parsed, or null
   */
  private record Script(
      Map<String, Binding> imports,
      Map<String, Binding> reexports,
      Map<String, String> locals,
      List<String> stars,
      Set<String> targets,
      boolean showsAnything,
      boolean collects,
      boolean requires,
      Node.@Nullable Program program,
      @Nullable JsSyntaxException error) {
    static final Script EMPTY = unreadable(null);

    static Script unreadable(@Nullable JsSyntaxException error) {
      return new Script(
          Map.of(), Map.of(), Map.of(), List.of(), Set.of(), false, false, false, null, error);
    }
  }

  /**
   * The Markdown files that an import brings to a page.
   *
   * @param file the importing file
   * @param name {@code default}, {@code *}, or the name in the module
   */
  public Shown markdownBehind(String file, String source, String name) {
    return follow(file, new Binding(source, name), new HashSet<>(), 0);
  }

  /**
   * Markdown files that a name may show.
   *
   * @param certain whether the name stands for just that file; a component may show what its module
   *     imports
   */
  public record Shown(Set<String> files, boolean certain) {
    private static final Shown NOTHING = new Shown(Set.of(), true);
  }

  private Shown follow(String file, Binding binding, Set<String> seen, int depth) {
    String path = path(file, binding.source());
    if (path == null || depth > MAX_DEPTH || !seen.add(path + "\0" + binding.name())) {
      return Shown.NOTHING;
    }
    if (MarkdownLinks.namesMarkdown(path)) {
      return binding.name().equals("default") ? new Shown(Set.of(path), true) : Shown.NOTHING;
    }
    if (!isScript(path)) {
      return Shown.NOTHING;
    }
    Script script = script(path);
    Binding reexport = script.reexports().get(binding.name());
    String local = script.locals().get(binding.name());
    Binding imported = local == null ? null : script.imports().get(local);
    if (reexport != null || imported != null) {
      return follow(
          path, reexport != null ? reexport : Objects.requireNonNull(imported), seen, depth + 1);
    }
    if (local != null) {
      return new Shown(markdownImports(path, script), false);
    }
    for (String star : script.stars()) {
      Shown shown = follow(path, new Binding(star, binding.name()), seen, depth + 1);
      if (!shown.files().isEmpty()) {
        return shown;
      }
    }
    return Shown.NOTHING;
  }

  private Set<String> markdownImports(String path, Script script) {
    Set<String> found = new LinkedHashSet<>();
    for (Binding each : script.imports().values()) {
      String target = each.name().equals("default") ? path(path, each.source()) : null;
      if (target != null && MarkdownLinks.namesMarkdown(target)) {
        found.add(target);
      }
    }
    return found;
  }

  /**
   * Whether what an import brings could show a link, an id or Markdown at all, by what its modules
   * import and hold; most components could not, and need not be evaluated.
   */
  boolean couldMatter(String file, String source, String name) {
    String path = definingModule(file, new Binding(source, name), 0);
    return path != null && isScript(path) && holds(path, Script::showsAnything, matters);
  }

  /** Whether what an import brings could have ids that a build collects. */
  boolean couldCollect(String file, String source, String name) {
    String path = definingModule(file, new Binding(source, name), 0);
    return path != null
        && (MarkdownLinks.namesMarkdown(path)
            || (isScript(path) && holds(path, Script::collects, collects)));
  }

  /** The module in which a name is defined, behind those that hand it on. */
  private @Nullable String definingModule(String file, Binding binding, int depth) {
    String path = path(file, binding.source());
    if (path == null || !isScript(path) || depth > MAX_DEPTH) {
      return path;
    }
    Script script = script(path);
    Binding next = script.reexports().get(binding.name());
    String local = script.locals().get(binding.name());
    if (next == null && local != null) {
      next = script.imports().get(local);
    }
    if (next == null && local == null && script.stars().size() == 1) {
      next = new Binding(script.stars().get(0), binding.name());
    }
    return next == null ? path : definingModule(path, next, depth + 1);
  }

  /** Whether a script, or one that it imports, is of a kind, or Markdown is imported. */
  private boolean holds(String path, Predicate<Script> kind, Map<String, Boolean> answers) {
    Boolean known = answers.get(path);
    if (known != null) {
      return known;
    }
    Set<String> seen = new HashSet<>(Set.of(path));
    Deque<String> open = new ArrayDeque<>(seen);
    boolean found = false;
    while (!open.isEmpty() && !found) {
      String at = open.pop();
      Script script = script(at);
      found = kind.test(script);
      for (String target : script.targets()) {
        String next = path(at, target);
        found |= next != null && MarkdownLinks.namesMarkdown(next);
        if (next != null && isScript(next) && seen.add(next)) {
          open.push(next);
        }
      }
    }
    answers.put(path, found);
    return found;
  }

  private Script script(String path) {
    Script known = scripts.get(path);
    if (known == null) {
      known = read(path);
      scripts.put(path, known);
    }
    return known;
  }

  private @Nullable String path(String file, String source) {
    return modules.resolve(file, source) instanceof ModuleTarget.Found target
        ? target.path()
        : null;
  }

  static boolean isScript(String path) {
    return path.endsWith(".js")
        || path.endsWith(".jsx")
        || path.endsWith(".ts")
        || path.endsWith(".tsx")
        || path.endsWith(".mjs");
  }

  private Script read(String path) {
    try {
      String text = files.read(path).text();
      boolean typescript = path.endsWith("ts") || path.endsWith("tsx");
      Node.Program program =
          JsParser.parseModule(
              text, 0, text.length(), typescript ? Dialect.TYPESCRIPT : Dialect.SCRIPT);
      boolean shows = Patterns.SHOWS.matcher(text).find();
      boolean collects = shows && Patterns.COLLECTS.matcher(text).find();
      return read(program, shows, collects, text.contains("require("));
    } catch (JsSyntaxException e) {
      return Script.unreadable(e); // It shows nothing.
    } catch (IOException e) {
      return Script.EMPTY;
    }
  }

  /**
   * The names that a script exports, or null where they cannot be told from its text alone: it is
   * no ECMAScript module, it hands on all that another module has, or it takes values apart.
   */
  public @Nullable Set<String> exports(String path) {
    Script script = isScript(path) ? script(path) : Script.EMPTY;
    Node.Program program = script.program();
    if (program == null || !script.stars().isEmpty()) {
      return null;
    }
    Set<String> names = new HashSet<>(script.locals().keySet());
    names.addAll(script.reexports().keySet());
    for (Node.Statement statement : program.body()) {
      if (statement instanceof Node.ExportAllDeclaration declaration
          && declaration.exported() != null) {
        names.add(name(declaration.exported()));
      } else if (statement instanceof Node.ExportNamedDeclaration declaration
          && declaration.declaration() != null
          && !isTold(declaration.declaration())) {
        return null;
      }
    }
    return names.isEmpty() ? null : names;
  }

  /** Whether all the names that an exported declaration binds are among those noted. */
  private static boolean isTold(Node.Statement declaration) {
    if (declaration instanceof Node.VariableDeclaration variables) {
      return variables.declarations().stream()
          .allMatch(each -> each.id() instanceof Node.Identifier);
    }
    return declaration instanceof Node.FunctionDeclaration
        || declaration instanceof Node.ClassDeclaration;
  }

  /**
   * Whether a module of a page exports a page; null where that cannot be told: it cannot be read,
   * or it may be a CommonJS module.
   */
  public @Nullable Boolean exportsDefault(String path) {
    Script script = isScript(path) ? script(path) : Script.EMPTY;
    Node.Program program = script.program();
    if (program == null) {
      return null;
    }
    boolean named =
        program.body().stream()
            .anyMatch(
                each ->
                    each instanceof Node.ExportAllDeclaration all
                        && all.exported() != null
                        && name(all.exported()).equals("default"));
    if (named
        || script.locals().containsKey("default")
        || script.reexports().containsKey("default")) {
      return true;
    }
    boolean common =
        ScopeAnalysis.of(program).used().stream()
            .anyMatch(use -> use.name().equals("module") || use.name().equals("exports"));
    return common ? null : Boolean.FALSE;
  }

  /** Whether a script may call {@code require}. */
  boolean requires(String path) {
    return script(path).requires();
  }

  /** Why a script cannot be parsed, or null. */
  @Nullable JsSyntaxException error(String path) {
    return script(path).error();
  }

  /** The syntax tree of a script, or null when it cannot be read. */
  Node.@Nullable Program program(String path) {
    return script(path).program();
  }

  private static Script read(
      Node.Program program, boolean showsAnything, boolean collects, boolean requires) {
    Map<String, Binding> imports = new HashMap<>();
    Map<String, Binding> reexports = new HashMap<>();
    Map<String, String> locals = new HashMap<>();
    List<String> stars = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (Node.Statement statement : program.body()) {
      if (statement instanceof Node.ImportDeclaration declaration) {
        targets.add(declaration.source().string());
        for (Node.ImportBinding specifier : declaration.specifiers()) {
          String name = importedName(specifier);
          imports.put(specifier.local().name(), new Binding(declaration.source().string(), name));
        }
      } else if (statement instanceof Node.ExportNamedDeclaration declaration) {
        for (Node.ExportSpecifier specifier : declaration.specifiers()) {
          String exported = name(specifier.exported());
          String local = name(specifier.local());
          if (declaration.source() != null) {
            targets.add(declaration.source().string());
            reexports.put(exported, new Binding(declaration.source().string(), local));
          } else {
            locals.put(exported, local);
          }
        }
        declaredNames(declaration.declaration()).forEach(name -> locals.put(name, name));
      } else if (statement instanceof Node.ExportDefaultDeclaration declaration) {
        boolean named = declaration.declaration() instanceof Node.Identifier;
        locals.put("default", named ? ((Node.Identifier) declaration.declaration()).name() : "");
      } else if (statement instanceof Node.ExportAllDeclaration declaration
          && declaration.exported() == null) {
        stars.add(declaration.source().string());
        targets.add(declaration.source().string());
      }
    }
    return new Script(
        imports,
        reexports,
        locals,
        stars,
        targets,
        showsAnything,
        collects,
        requires,
        program,
        null);
  }

  private static String importedName(Node.ImportBinding specifier) {
    if (specifier instanceof Node.ImportSpecifier named) {
      return name(named.imported());
    }
    return specifier instanceof Node.ImportDefaultSpecifier ? "default" : "*";
  }

  private static String name(Node.Expression expression) {
    if (expression instanceof Node.Identifier identifier) {
      return identifier.name();
    }
    return expression instanceof Node.Literal literal && literal.isString() ? literal.string() : "";
  }

  private static List<String> declaredNames(Node.@Nullable Statement declaration) {
    List<String> names = new ArrayList<>();
    if (declaration instanceof Node.VariableDeclaration variables) {
      for (Node.VariableDeclarator declarator : variables.declarations()) {
        if (declarator.id() instanceof Node.Identifier id) {
          names.add(id.name());
        }
      }
    } else if (declaration instanceof Node.FunctionDeclaration function && function.id() != null) {
      names.add(function.id().name());
    } else if (declaration instanceof Node.ClassDeclaration type && type.id() != null) {
      names.add(type.id().name());
    }
    return names;
  }
}
