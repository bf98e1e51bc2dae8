package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.Footprint;
import java.util.List;
import java.util.Set;

/**
 * What runs over a site saw: packed, what one saw of the whole of it, and beside that what others
 * saw of a few pages since. So a run over a few pages packs little.
 */
public final class KeptFootprint {
  private final byte[] packed;
  private final Footprint since;
  private final Footprint all;

  private KeptFootprint(byte[] packed, Footprint since, Footprint all) {
    this.packed = packed;
    this.since = since;
    this.all = all;
  }

  /** What a run over the whole site saw. */
  public static KeptFootprint of(Footprint seen) {
    return new KeptFootprint(pack(seen), new Footprint(seen.taken(), List.of(), List.of()), seen);
  }

  /** What {@link #packed} and {@link #packedSince} gave; anything else ends in an exception. */
  static KeptFootprint unpack(byte[] packed, byte[] packedSince) {
    Footprint since = unpack(packedSince);
    return new KeptFootprint(packed, since, unpack(packed).under(since));
  }

  /** The same with what another run saw, as {@link Footprint#news} has it. */
  public KeptFootprint with(Footprint later, Set<String> changed) {
    Footprint news = all.news(later, changed);
    return new KeptFootprint(packed, since.under(news), all.under(news));
  }

  /** All that was seen. */
  public Footprint all() {
    return all;
  }

  byte[] packed() {
    return packed;
  }

  byte[] packedSince() {
    return pack(since);
  }

  private static byte[] pack(Footprint seen) {
    ByteSink out = new ByteSink(1 << 12);
    new OutcomeWriter(out).footprint(seen);
    return out.toByteArray();
  }

  private static Footprint unpack(byte[] packed) {
    ByteSource in = new ByteSource(packed);
    Footprint seen = new OutcomeReader(in).footprint();
    if (!in.isAtEnd()) {
      throw new IllegalStateException("more than a footprint");
    }
    return seen;
  }
}
