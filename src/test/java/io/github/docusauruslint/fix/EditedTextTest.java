package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditedTextTest {
  private static final SourceText TEXT = SourceText.of("\uFEFF0123456789");

  private static EditedText edited(TextEdit... edits) {
    return new EditedText(TEXT, List.of(edits));
  }

  @Test
  void editsAreMadeByPlaceAndOnlyOnce() {
    TextEdit insert = TextEdit.insert(8, "+");
    EditedText edited = edited(insert, new TextEdit(new Span(2, 4), "ab c"), insert);
    assertThat(edited.after().text()).isEqualTo("01ab c4567+89");
    assertThat(edited.after().hasByteOrderMark()).isTrue();
  }

  @Test
  void placesFollowTheEditsBeforeThem() {
    EditedText edited = edited(new TextEdit(new Span(2, 4), "abcd"), TextEdit.insert(8, "+"));
    assertThat(edited.map(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(edited.map(new Span(4, 6))).isEqualTo(new Span(6, 8));
    assertThat(edited.map(new Span(9, 10))).isEqualTo(new Span(12, 13));
  }

  @Test
  void whatIsReplacedStandsWhereItsReplacementDoes() {
    EditedText edited = edited(new TextEdit(new Span(2, 4), "abcd"));
    assertThat(edited.map(new Span(2, 4))).isEqualTo(new Span(2, 6));
    assertThat(edited.map(new Span(3, 5))).isEqualTo(new Span(2, 7));
    assertThat(edited.map(new Span(1, 3))).isEqualTo(new Span(1, 6));
    assertThat(edited(TextEdit.delete(new Span(2, 6))).map(new Span(3, 5)))
        .isEqualTo(new Span(2, 2));
  }

  @Test
  void whatIsInsertedAtAnEndOfAPlaceBelongsToIt() {
    EditedText edited = edited(TextEdit.insert(4, "++"));
    assertThat(edited.map(new Span(4, 6))).isEqualTo(new Span(4, 8));
    assertThat(edited.map(new Span(2, 4))).isEqualTo(new Span(2, 6));
    assertThat(edited.map(Span.at(4))).isEqualTo(new Span(4, 6));
  }

  @Test
  void lineBreaksAreThoseOfTheFile() {
    TextEdit edit = TextEdit.insert(0, "a\nb\r\n");
    assertThat(EditedText.inLineEndsOf(SourceText.of("x\r\ny\n"), edit).text())
        .isEqualTo("a\r\nb\r\n");
    assertThat(EditedText.inLineEndsOf(SourceText.of("x\ny\r\n"), edit).text()).isEqualTo("a\nb\n");
    assertThat(EditedText.inLineEndsOf(SourceText.of("x"), edit).text()).isEqualTo("a\nb\n");
  }
}
