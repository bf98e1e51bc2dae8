package io.github.docusauruslint.rule;

/**
 * One judgement. A rule {@code links/broken-link} is the class {@code rule.links.BrokenLink} and
 * the page {@code rules/links/broken-link.md}; all else about it (level, options, fix) is in the
 * front matter of the page.
 *
 * <p>Rules have no state and a constructor without arguments; they may be asked from several
 * threads at once.
 */
public sealed interface Rule permits PageRule, SiteRule, ChangeRule, RunRule, AnswerRule {}
