package io.github.docusauruslint.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that a site can do to a linter, and what has to come of it.
 *
 * @param name of the case
 * @param builder lays out the site
 * @param arguments of the command beside its usual ones
 * @param statuses the exit statuses of which one has to come
 * @param says what has to be told, on either stream
 * @param silent what must not be told
 */
record HostileCase(
    String name,
    Consumer<HostileSite> builder,
    List<String> arguments,
    Set<Integer> statuses,
    List<String> says,
    List<String> silent) {

  /** A case that a run gets through. */
  static HostileCase of(String name, Consumer<HostileSite> builder) {
    return new HostileCase(
        name, builder, List.of(), Set.of(0, 1), List.of(), List.of(HostileSite.SECRET));
  }

  /** A file of any kind with this text. */
  static HostileCase file(String name, String path, Supplier<String> text) {
    return of(name, site -> site.file(path, text.get().getBytes(StandardCharsets.UTF_8)));
  }

  /** A config that is these expressions beside those of a usual one. */
  static HostileCase config(String name, String more) {
    return of(name, site -> site.config(more));
  }

  /** The same with other arguments. */
  HostileCase with(String... words) {
    return new HostileCase(name, builder, List.of(words), statuses, says, silent);
  }

  /** One of these statuses has to come. */
  HostileCase status(Integer... some) {
    return new HostileCase(name, builder, arguments, Set.of(some), says, silent);
  }

  /** This has to be told. */
  HostileCase says(String words) {
    List<String> all = new ArrayList<>(says);
    all.add(words);
    return new HostileCase(name, builder, arguments, statuses, all, silent);
  }

  /** This must not be told. */
  HostileCase never(String words) {
    List<String> all = new ArrayList<>(silent);
    all.add(words);
    return new HostileCase(name, builder, arguments, statuses, says, all);
  }

  @Override
  public String toString() {
    return name;
  }
}
