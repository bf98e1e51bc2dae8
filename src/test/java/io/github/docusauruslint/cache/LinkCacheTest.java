package io.github.docusauruslint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCacheTest {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final Remembered FULL =
      new Remembered(
          new Outcome(
              Outcome.Kind.GOOD,
              200,
              "中",
              List.of(new Hop(301, "https://a.dev/b#c"), new Hop(302, "https://a.dev/d")),
              Map.of("x", Anchor.PRESENT, "y", Anchor.ABSENT, "z", Anchor.UNKNOWN)),
          NOW,
          0,
          null);

  @TempDir private Path folder;

  private Path write() throws IOException {
    Path file = folder.resolve("site.links");
    LinkCache cache = LinkCache.open(file);
    cache.put("https://a.dev/", FULL);
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      cache.put(
          "https://" + kind + ".dev/",
          new Remembered(Outcome.of(kind, "why"), NOW, 3, NOW.minus(Duration.ofDays(2))));
    }
    cache.save();
    return file;
  }

  @Test
  void whatWasKeptComesBack() throws IOException {
    LinkCache cache = LinkCache.open(write());
    assertThat(cache.find("https://a.dev/")).isEqualTo(FULL);
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      Remembered known = cache.find("https://" + kind + ".dev/");
      assertThat(known.outcome()).isEqualTo(Outcome.of(kind, "why"));
      assertThat(known.failures()).isEqualTo(3);
      assertThat(known.failing()).isEqualTo(NOW.minus(Duration.ofDays(2)));
    }
    assertThat(cache.find("https://b.dev/")).isNull();
  }

  @Test
  void whatIsTornIsAsGoodAsNone() throws IOException {
    byte[] whole = Files.readAllBytes(write());
    Path torn = folder.resolve("torn.links");
    for (int length = 0; length < whole.length; length++) {
      Files.write(torn, Arrays.copyOf(whole, length));
      assertThat(LinkCache.open(torn).find("https://a.dev/")).as("of %s", length).isNull();
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] bent = whole.clone();
      bent[at] ^= 0x40;
      Files.write(torn, bent);
      assertThat(LinkCache.open(torn).find("https://a.dev/")).as("at %s", at).isNull();
    }
  }

  @Test
  void whatNobodyAskedAboutForLongIsForgotten() throws IOException {
    Path file = write();
    LinkCache cache = LinkCache.open(file);
    Instant then = NOW.minus(Duration.ofDays(91));
    cache.put("https://old.dev/", new Remembered(FULL.outcome(), then, 0, null));
    cache.save();
    assertThat(LinkCache.open(file).find("https://old.dev/")).isNull();
    assertThat(LinkCache.open(file).find("https://a.dev/")).isEqualTo(FULL);
  }
}
