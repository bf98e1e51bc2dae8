package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SameNamesTest {
  private static final List<String> PATHS =
      List.of("b/Index", "a/x", "a/index", "", "a/Y", "INDEX");

  private final SameNames names =
      new SameNames(PATHS, path -> Paths.name(path).toLowerCase(Locale.ROOT));

  @Test
  void givesThoseOfOneNameInTheirOrder() {
    assertThat(names.of("index")).containsExactly("b/Index", "a/index", "INDEX");
    assertThat(names.of("x")).containsExactly("a/x");
    assertThat(names.of("")).containsExactly("");
  }

  @Test
  void givesNoneForANameThatIsNotThere() {
    assertThat(names.of("inde")).isEmpty();
    assertThat(names.of("z")).isEmpty();
    assertThat(new SameNames(List.of(), path -> path).of("a")).isEmpty();
  }
}
