package io.github.docusauruslint.hostile;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that is tried: a tenth of it with every build, all of it, in full size, with {@code
 * -Dhostile.full=true}.
 */
final class HostileCases {
  private static final int SAMPLE = 10;

  private HostileCases() {}

  /**
   * Those to run.
   *
   * @param only a regular expression for their names; empty for those of every build
   */
  static Stream<HostileCase> chosen(String only) {
    if (!only.isEmpty()) {
      return all().filter(one -> Pattern.compile(only).matcher(one.name()).find());
    }
    return all().filter(one -> Scale.full() || isSampled(one.name()));
  }

  /** By its name alone, so that a case that comes or goes leaves the others as they are. */
  private static boolean isSampled(String name) {
    return Math.floorMod(name.hashCode(), SAMPLE) == 0;
  }

  static Stream<HostileCase> all() {
    Set<String> names = new HashSet<>();
    return every().filter(one -> names.add(one.name()));
  }

  private static Stream<HostileCase> every() {
    return Stream.<Supplier<Stream<HostileCase>>>of(
            NestingCases::all,
            SizeCases::all,
            CrowdCases::all,
            BulkCases::all,
            DataCases::all,
            ScriptCases::all,
            FileCases::all,
            ByteCases::all,
            WordCases::all)
        .flatMap(Supplier::get);
  }
}
