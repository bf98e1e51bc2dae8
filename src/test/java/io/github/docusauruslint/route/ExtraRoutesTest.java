package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtraRoutesTest {
  @ParameterizedTest
  @CsvSource({
    "/wiki/api/v1, true",
    "/wiki/api/v1/, true",
    "/wiki/api, true",
    "/wiki/apis, false",
    "/wiki/%E6%96%87/x, true",
    "/wiki/whole, true",
    "/whole, false",
    "/wiki, true",
    "/wiki/, true",
  })
  void patternsMayLeaveTheBaseUrlOut(String pathname, boolean stated) {
    ExtraRoutes routes = new ExtraRoutes(List.of("/api/**", "/文/*", "/wiki/whole/", "/"), "/wiki/");
    assertThat(routes.find(pathname) != null).isEqualTo(stated);
  }
}
