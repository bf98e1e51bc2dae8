package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SourceTextOnDemandTest {
  @Test
  void isTheTextThatItLoads() {
    SourceText text = SourceText.onDemand(() -> "\uFEFFa\nb中");
    assertThat(text.hasByteOrderMark()).isTrue();
    assertThat(text.text()).isEqualTo("a\nb中");
    assertThat(text.length()).isEqualTo(4);
    assertThat(text.position(3)).isEqualTo(new Position(2, 2, 3));
    assertThat(text.slice(new Span(2, 4))).isEqualTo("b中");
    assertThat(text.lineSpan(2)).isEqualTo(new Span(2, 4));
  }

  @Test
  void saysWhyItCannotBeLoaded() {
    SourceText text =
        SourceText.onDemand(
            () -> {
              throw new IOException("a.md changed while the site was checked; run again");
            });
    assertThatThrownBy(text::text)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("a.md changed while the site was checked; run again");
  }
}
