package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever gets the jar learns what is in it, and under which licences. */
class NoticesIT {
  private static final Path TARGET = Path.of("target");
  private static final String NOTICES = "META-INF/THIRD-PARTY.txt";
  private static final Pattern LIBRARY =
      Pattern.compile("\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - ", Pattern.UNICODE_CHARACTER_CLASS);

  private static String packed() throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(TARGET, "*-cli.jar");
        JarFile jar = new JarFile(jars.iterator().next().toFile());
        InputStream in = jar.getInputStream(jar.getEntry(NOTICES))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> libraries(String notices) {
    Set<String> libraries = new TreeSet<>();
    Matcher found = LIBRARY.matcher(notices);
    while (found.find()) {
      libraries.add(found.group(1));
    }
    return libraries;
  }

  @Test
  void nameAllLibrariesOfTheJar() throws IOException {
    String generated = Files.readString(TARGET.resolve("notices/THIRD-PARTY.txt"));
    assertThat(packed())
        .as("copy target/notices/THIRD-PARTY.txt to src/main/resources/META-INF")
        .isEqualTo(generated);
    assertThat(libraries(generated)).isNotEmpty().hasSize(generated.split("\n     \\(").length - 1);
  }

  @Test
  void standInTheBillOfMaterials() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(TARGET.resolve("bom.json").toFile());
    assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
    Set<String> components = new TreeSet<>();
    for (JsonNode component : bill.path("components")) {
      components.add(
          component.path("group").asText()
              + ":"
              + component.path("name").asText()
              + ":"
              + component.path("version").asText());
      assertThat(component.path("licenses")).as(component.path("name").asText()).isNotEmpty();
      assertThat(component.path("hashes")).as(component.path("name").asText()).isNotEmpty();
    }
    assertThat(components).isEqualTo(libraries(packed()));
  }
}
