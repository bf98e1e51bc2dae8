package io.github.docusauruslint.hostile;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is tried: a quarter of it with every build, all of it, in full size, with {@code
 * -Dhostile.full=true}.
 */
final class HostileCases {
  private static final int SAMPLE = 4;

  private HostileCases() {}

  /** Whether all is tried, in full size. */
  static boolean full() {
    return Boolean.getBoolean("hostile.full");
  }

  /**
   * Those to run.
   *
   * @param only a regular expression for their names; empty for those of every build
   */
  static Stream<HostileCase> chosen(String only) {
    if (!only.isEmpty()) {
      return all().filter(one -> Pattern.compile(only).matcher(one.name()).find());
    }
    List<HostileCase> cases = all().toList();
    return IntStream.range(0, cases.size())
        .filter(i -> full() || i % SAMPLE == 0)
        .mapToObj(cases::get);
  }

  static Stream<HostileCase> all() {
    return Stream.<Supplier<Stream<HostileCase>>>of(
            NestingCases::all,
            SizeCases::all,
            DataCases::all,
            ScriptCases::all,
            FileCases::all,
            ByteCases::all,
            WordCases::all)
        .flatMap(Supplier::get);
  }
}
