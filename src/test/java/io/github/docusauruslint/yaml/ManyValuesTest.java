package io.github.docusauruslint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Data of millions of values is refused with its place rather than filling the memory. */
class ManyValuesTest {
  private static String list(int values) {
    return "[" + "1,".repeat(values - 1) + "1]";
  }

  @Test
  void inJson() throws YamlSyntaxException {
    String few = list(900_000);
    assertThat(JsonReader.read(few, 0, few.length())).isInstanceOf(YamlNode.Sequence.class);
    String many = list(1_100_000);
    assertThatThrownBy(() -> JsonReader.read(many, 0, many.length()))
        .isInstanceOf(YamlSyntaxException.class)
        .hasMessageContaining("More than 1000000 values");
  }

  @Test
  void inYaml() throws YamlSyntaxException {
    String few = "a: " + list(400_000);
    assertThat(YamlReader.read(few, 0, few.length())).isInstanceOf(YamlNode.Mapping.class);
    String many = "a: " + list(1_100_000);
    assertThatThrownBy(() -> YamlReader.read(many, 0, many.length()))
        .isInstanceOf(YamlSyntaxException.class)
        .hasMessageContaining("more than 1000000 nodes");
  }
}
