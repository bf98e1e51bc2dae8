package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.Options;
import org.jspecify.annotations.Nullable;

/**
 * How a rule is set.
 *
 * @param level null for off
 */
public record RuleSetting(@Nullable Severity level, Options options) {}
