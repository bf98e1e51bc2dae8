package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  /** Recorded from micromatch 4 ({@code makeRe}), without and with its option dot. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          '**/*.{md,mdx}' ; 'a.md' ; true ; true
          '**/*.{md,mdx}' ; 'a/b.mdx' ; true ; true
          '**/*.{md,mdx}' ; 'a/.b.md' ; false ; true
          '**/*.{md,mdx}' ; '.x/b.md' ; false ; true
          '**/_*/**' ; 'x/_a/b/c.md' ; true ; true
          '**/_*.{md}' ; 'a/_b.md' ; false ; false
          '**/_*.{md}' ; 'a/_b.{md}' ; true ; true
          '*' ; 'a/b' ; false ; false
          '*' ; '.a' ; false ; true
          'a/**' ; 'a' ; true ; true
          'a/**' ; 'a/b/c' ; true ; true
          'a**/b' ; 'axx/b' ; true ; true
          'a**/b' ; 'a/x/b' ; false ; false
          'a/**/b' ; 'a/b' ; true ; true
          '!(a).md' ; 'b.md' ; true ; true
          '!(a).md' ; 'a.md' ; false ; false
          '@(a|b).md' ; 'a.md' ; true ; true
          '+(a|b)' ; 'abba' ; true ; true
          '?(a)b' ; 'b' ; true ; true
          '*(x|y).md' ; 'xyx.md' ; true ; true
          '[ab].md' ; 'a.md' ; true ; true
          '[!ab].md' ; 'c.md' ; false ; false
          '[^ab].md' ; 'c.md' ; true ; true
          '?.md' ; '中.md' ; true ; true
          '{1..3}.md' ; '2.md' ; true ; true
          '{a,{b,c}}.md' ; 'c.md' ; true ; true
          '**' ; 'a/b' ; true ; true
          '**' ; 'a/.b' ; false ; true
          '.x/**' ; '.x/a' ; true ; true
          './a/*.md' ; 'a/b.md' ; true ; true
          'a\\*.md' ; 'a*.md' ; true ; true
          '**/*.test.{js,ts}' ; 'x/a.test.ts' ; true ; true
          'a/*/c.md' ; 'a/b/c.md' ; true ; true
          'a//b.md' ; 'a/b.md' ; false ; false
          '(a|b).md' ; 'a.md' ; true ; true
          '[a-c]*.md' ; 'b1.md' ; true ; true
          '**/!(x)/*.md' ; 'y/a.md' ; true ; true
          '**/!(x)/*.md' ; 'x/a.md' ; false ; false
          '*.!(mdx)' ; 'a.md' ; true ; true
          '*.!(mdx)' ; 'a.mdx' ; false ; false
          'a+b.md' ; 'a+b.md' ; true ; true
          'a(b).md' ; 'ab.md' ; true ; true
          '$x.md' ; '$x.md' ; true ; true
          '**/a/**/b.md' ; 'a/b.md' ; true ; true
          '**/a/**/b.md' ; 'q/a/z/y/b.md' ; true ; true
          'a?.md' ; 'a.md' ; false ; false
          '*.md' ; '.md' ; false ; true
          '**/.*' ; 'a/.b' ; true ; true
          '**a/*.md' ; 'xa/b.md' ; true ; true
          '{**/,}x.md' ; 'a/b/x.md' ; true ; true
          'docs/**/*' ; 'docs/a.md' ; true ; true
          '{a}.md' ; '{a}.md' ; true ; true
          '[ab' ; '[ab' ; true ; true
          'a|b' ; 'a|b' ; true ; true
          '**/*(a|b)/c' ; 'a/c' ; true ; true
          '!(*.test).md' ; 'x.test.md' ; false ; false
          '!(*.test).md' ; 'x.md' ; true ; true
          '_*.md' ; '_.md' ; true ; true
          '_*.md' ; '_a.md' ; true ; true
          '_*.md' ; 'a_.md' ; false ; false
          'ab*ba' ; 'aba' ; false ; false
          'ab*ba' ; 'abba' ; true ; true
          '.*' ; '.a' ; true ; true
          'a*' ; 'a' ; true ; true
          '**/_*/**' ; 'a/_b' ; false ; false
          '**/_*/**' ; '_b' ; false ; false
          'a/**/*' ; 'a' ; false ; false
          'x/**/**' ; 'x' ; true ; true
          'x/**/**' ; 'x/y/z' ; true ; true
          'a/b/**' ; 'a' ; false ; false
          '*/**' ; 'a' ; false ; false
          '*/**' ; 'a/b' ; true ; true
          '*a/**' ; 'ba' ; true ; true
          '?/**' ; 'a' ; true ; true
          '*/**/**' ; 'a' ; false ; false
          '**/**' ; 'a' ; true ; true
          '**/*!(.test).md' ; 'a/x.test.md' ; true ; true
          """)
  void matchesAsMicromatch(String pattern, String path, boolean plain, boolean dot) {
    assertThat(Glob.anyMatches(Glob.of(pattern, false), path)).isEqualTo(plain);
    assertThat(Glob.anyMatches(Glob.of(pattern, true), path)).isEqualTo(dot);
  }

  @Test
  void findsContentAsGlobby() {
    FileTree tree =
        MemoryTree.of(
            Map.of(
                "docs/a.md", "",
                "docs/_p.mdx", "",
                "docs/b/c.MD", "",
                "docs/b/d.mdx", "",
                "docs/_x/e.md", "",
                "docs/.h/f.md", "",
                "docs/.g.md", "",
                "docs/z/__tests__/t.md", "",
                "docs/z/k.js", ""));
    List<String> exclude = List.of("**/_*.{js,jsx,ts,tsx,md,mdx}", "**/_*/**", "**/__tests__/**");
    assertThat(GlobWalk.find(tree, "docs", List.of("**/*.{md,mdx}"), exclude))
        .containsExactly("a.md", "b/d.mdx");
    assertThat(GlobWalk.find(tree, "docs", List.of("b", "*.md"), List.of()))
        .containsExactly("b/c.MD", "b/d.mdx", "a.md");
    assertThat(GlobWalk.find(tree, "docs", List.of("**/*.{md,mdx}", "!b/**"), exclude))
        .containsExactly("a.md");
    assertThat(GlobWalk.find(tree, "docs", List.of("**/*.{md,mdx}"), List.of("**/_*/**")))
        .containsExactly("_p.mdx", "a.md", "b/d.mdx");
  }
}
