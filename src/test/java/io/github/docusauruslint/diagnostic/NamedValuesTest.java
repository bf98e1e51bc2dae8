package io.github.docusauruslint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NamedValuesTest {
  private static Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("url", "/b");
    map.put("nearest", null);
    map.put("count", 2);
    return map;
  }

  @Test
  void keepsOrderAndNulls() {
    NamedValues values = NamedValues.of(map());
    assertThat(values)
        .containsExactly(entry("url", "/b"), entry("nearest", null), entry("count", 2));
    assertThat(values.containsKey("nearest")).isTrue();
    assertThat(values.containsKey("other")).isFalse();
    assertThat(values.get("other")).isNull();
    assertThat(values.containsKey(null)).isFalse();
  }

  @Test
  void isEqualToAnyMapOfTheSame() {
    assertThat(NamedValues.of(map())).isEqualTo(map()).hasSameHashCodeAs(map());
    assertThat(map()).isEqualTo(NamedValues.of(map()));
    assertThat(NamedValues.NONE).isEqualTo(Map.of());
  }

  @Test
  void aValueTakesThePlaceOfTheOneWithItsName() {
    NamedValues two = NamedValues.NONE.with("a", 1).with("b", 2);
    assertThat(two.with("a", 3)).containsExactly(entry("a", 3), entry("b", 2));
    assertThat(two).containsExactly(entry("a", 1), entry("b", 2));
  }

  @Test
  void isNeverChanged() {
    NamedValues values = NamedValues.of(map());
    assertThat(NamedValues.of(values)).isSameAs(values);
    assertThatThrownBy(() -> values.put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
    var entries = NamedValues.NONE.entrySet().iterator();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }
}
