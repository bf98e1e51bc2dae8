package io.github.docusauruslint.cli;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shells offer for a parameter. */
final class ParameterWords {
  private ParameterWords() {}

  /**
   * The words that a parameter can be; none where it is a file.
   *
   * @param parameter what stands for it in help, such as {@code RULE}
   */
  static List<String> of(@Nullable String parameter) {
    return switch (String.valueOf(parameter)) {
      case "RULE" -> RuleBook.packed().rules().stream().map(RuleMetadata::name).toList();
      case "SHELL" -> List.of("bash", "zsh");
      default -> List.of();
    };
  }
}
