package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.SiteCache;
import io.github.docusauruslint.engine.SiteLocator;
import io.github.docusauruslint.server.Answer;
import io.github.docusauruslint.server.Request;
import io.github.docusauruslint.server.ServerClient;
import io.github.docusauruslint.server.ServerFolder;
import io.github.docusauruslint.server.ServerKey;
import io.github.docusauruslint.server.ServerProcess;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code check --use-server}: a process that knows the site answers, and where there is none, one
 * is started for the next time. Whatever stands in the way, the command does the work itself and
 * says nothing of it.
 *
 * <p>Knows the few options that matter by itself: a command that is answered reads no table of
 * commands, no configuration and no page.
 */
final class UseServer {
  static final String OPTION = "--use-server";
  static final String VARIABLE = "DOCUSAURUS_LINT_SERVER";

  private static final List<String> FLAGS = List.of(OPTION, "--no-baseline", "--quiet");
  private static final List<String> VALUES =
      List.of(
          "--site",
          "--preset",
          "--config",
          "--format",
          "--fail-on",
          "--baseline",
          "--color",
          "--lang",
          "--locale",
          "--env",
          "--site-config",
          "--cache-dir");

  private static final long LEAST_MEMORY = 256;
  private static final long MEMORY_FOR_KEPT = 24;
  private static final long MOST_MEMORY = 2048;

  private final Terminal terminal;
  private final List<String> words;
  private final Path site;
  private final ServerFolder folder;
  private final ServerKey key;
  private ServerClient.Reply.@Nullable State state;

  private UseServer(
      Terminal terminal, List<String> words, Path site, ServerFolder folder, ServerKey key) {
    this.terminal = terminal;
    this.words = words;
    this.site = site;
    this.folder = folder;
    this.key = key;
  }

  /** The way to the server of a command; null where it wants none, or none could answer it. */
  static @Nullable UseServer of(Terminal terminal, List<String> words) {
    if (!isWanted(words, terminal.environment())) {
      return null;
    }
    try {
      Options options = Options.read(words);
      // What a step of GitHub Actions writes beside its log is for its own process to write.
      String summary = terminal.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
      Path cache = options == null ? null : options.cache(terminal);
      if (options == null || cache == null || !summary.isEmpty()) {
        return null;
      }
      Path site = options.site(terminal);
      ServerKey key = ServerKey.of(site, terminal.environment());
      ServerFolder folder = ServerFolder.in(cache);
      return key == null || !folder.hasRoomFor(key.name())
          ? null
          : new UseServer(terminal, words, site, folder, key);
    } catch (LintException | InvalidPathException e) {
      return null; // The command tells.
    }
  }

  private static boolean isWanted(List<String> words, Map<String, String> environment) {
    if (words.isEmpty() || !words.get(0).equals("check")) {
      return false;
    }
    String told = environment.getOrDefault(VARIABLE, "");
    return words.contains(OPTION) || (!told.isEmpty() && !told.equals("0"));
  }

  /** Whether a server can answer a command line, as far as its options go. */
  static boolean canAnswer(List<String> words) {
    return Options.read(words) != null;
  }

  /** The options that say where the site is and where its server. */
  private record Options(
      @Nullable String site, @Nullable String cacheFolder, List<String> variables) {

    /** Null where there is one of which servers know nothing. */
    static @Nullable Options read(List<String> words) {
      String site = null;
      String cache = null;
      List<String> variables = new ArrayList<>();
      for (int i = 1; i < words.size() && !words.get(i).equals("--"); i++) {
        String word = words.get(i);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (!word.startsWith("-") || FLAGS.contains(word)) {
          continue;
        }
        if (!VALUES.contains(name) || (equals < 0 && i + 1 == words.size())) {
          return null;
        }
        String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
        switch (name) {
          case "--site" -> site = value;
          case "--cache-dir" -> cache = value;
          case "--env" -> variables.add(value.replaceFirst("=.*", ""));
          default -> {}
        }
      }
      return new Options(site, cache, variables);
    }

    Path site(Terminal terminal) throws LintException {
      Path here = terminal.folder();
      return site == null ? SiteLocator.near(here) : SiteLocator.named(here.resolve(site), site);
    }

    @Nullable Path cache(Terminal terminal) {
      return cacheFolder == null
          ? SiteCache.of(terminal.environment(), terminal.folder()).folder()
          : terminal.folder().resolve(cacheFolder);
    }
  }

  /** What the server says; null where the command is to do the work. */
  @Nullable Answer ask() {
    if (!folder.isPrivate()) {
      state = ServerClient.Reply.State.ABSENT;
      return null;
    }
    ServerClient.Reply reply =
        ServerClient.ask(
            folder.socket(key.name()),
            new Request(
                Request.Kind.CHECK,
                key.text(),
                terminal.folder().toString(),
                terminal.interactive(),
                words,
                terminal.environment()));
    state = reply.state();
    return reply.answer();
  }

  /** Sees to it that there is a server the next time. */
  void prepare() {
    if (state != ServerClient.Reply.State.ABSENT) {
      return;
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(key.text());
    arguments.add(site.toString());
    arguments.add(terminal.folder().toString());
    arguments.addAll(words);
    Options options = Options.read(words);
    if (options == null) {
      return;
    }
    try {
      ServerProcess.start(
          folder,
          key,
          memory(options),
          ServerMain.class.getName(),
          arguments,
          terminal.environment(),
          options.variables());
    } catch (IOException e) {
      // The next command tries again.
    }
  }

  /** How many mebibytes a server may take: by what earlier runs have kept of the site's pages. */
  private long memory(Options options) {
    long kept = new SiteCache(options.cache(terminal)).size(site) >> 20;
    return Math.min(MOST_MEMORY, LEAST_MEMORY + kept * MEMORY_FOR_KEPT);
  }
}
