package io.github.docusauruslint.mdx;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a site that change what a page says.
 *
 * @param format {@code markdown.format}: MDX, MD, or null for {@code detect} (by extension); the
 *     front matter's {@code mdx.format} wins
 * @param comments {@code markdown.mdx1Compat.comments}: {@code <!-- -->} is a comment
 * @param admonitions {@code markdown.mdx1Compat.admonitions}: {@code :::note Title}
 * @param headingIds {@code markdown.mdx1Compat.headingIds}: {@code {#id}}
 * @param blogPost compiled as a blog post: the first level-1 heading goes before ids are given
 * @param admonitionKeywords names that make an admonition of a container directive
 * @param maintainCase {@code markdown.anchors.maintainCase}
 * @param math what the remark plugins of the site make of dollars
 */
public record MdxOptions(
    PageFacts.@Nullable Format format,
    boolean comments,
    boolean admonitions,
    boolean headingIds,
    boolean blogPost,
    Set<String> admonitionKeywords,
    boolean maintainCase,
    MathSyntax math) {

  /** Which runs of dollars are math, as remark-math 6 reads it. */
  public enum MathSyntax {
    /** None: the plugin is not in use. */
    OFF,
    /** {@code $$math$$} only ({@code singleDollarTextMath: false}). */
    WITHOUT_SINGLE_DOLLARS,
    /** {@code $math$}, too. */
    ON
  }

  /** The keywords of {@code @docusaurus/mdx-loader} 3.10.2. */
  public static final Set<String> DEFAULT_ADMONITIONS =
      Set.of(
          "secondary",
          "info",
          "success",
          "danger",
          "note",
          "tip",
          "warning",
          "important",
          "caution");

  /** What Docusaurus 3.10 does where a site sets nothing. */
  public static final MdxOptions DEFAULT =
      new MdxOptions(
          PageFacts.Format.MDX,
          true,
          true,
          true,
          false,
          DEFAULT_ADMONITIONS,
          false,
          MathSyntax.OFF);

  public MdxOptions {
    admonitionKeywords = Set.copyOf(admonitionKeywords);
  }

  /** With other names for admonitions; none turns them off. */
  public MdxOptions withAdmonitions(Set<String> keywords) {
    return new MdxOptions(
        format, comments, admonitions, headingIds, blogPost, keywords, maintainCase, math);
  }

  public MdxOptions asBlogPost() {
    return new MdxOptions(
        format, comments, admonitions, headingIds, true, admonitionKeywords, maintainCase, math);
  }

  /** With that syntax of math. */
  public MdxOptions withMath(MathSyntax syntax) {
    return new MdxOptions(
        format,
        comments,
        admonitions,
        headingIds,
        blogPost,
        admonitionKeywords,
        maintainCase,
        syntax);
  }

  /** Words that are equal for equal options, in this run and in any other. */
  public String key() {
    return (format == null ? "detect" : format.name())
        + (comments ? " comments" : "")
        + (admonitions ? " admonitions" : "")
        + (headingIds ? " headingIds" : "")
        + (blogPost ? " blogPost" : "")
        + (maintainCase ? " maintainCase" : "")
        + (math == MathSyntax.OFF ? "" : " math " + math)
        + " "
        + String.join(",", new TreeSet<>(admonitionKeywords));
  }
}
