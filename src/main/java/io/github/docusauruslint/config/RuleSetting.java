package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.site.config.SiteConfig;
import org.jspecify.annotations.Nullable;

/**
 * How a rule is set.
 *
 * @param level null for off
 * @param said who says so
 */
public record RuleSetting(@Nullable Severity level, Options options, By said) {

  /** Who says how grave the findings of a rule are. */
  public enum By {
    /** A preset; what stops the build is an error all the same. */
    PRESET,
    /** The site's {@code onBrokenLinks} and the like, where they speak of such findings. */
    SITE,
    /** The user, who has the last word. */
    USER
  }

  /**
   * The level of a finding; null for off.
   *
   * @param reporting what the site's config has a build do about it; null where it does not say
   */
  @Nullable Severity level(SiteConfig.@Nullable Severity reporting) {
    if (level == null || reporting == null || said == By.USER) {
      return level;
    }
    return switch (reporting) {
      case THROW -> Severity.ERROR;
      case WARN, LOG -> said == By.SITE ? Severity.WARNING : level;
      case IGNORE -> said == By.SITE ? null : level;
      case FUNCTION -> level; // It may throw, or say nothing.
    };
  }
}
