package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a finding keeps while the file around it changes: its rule, its fault and the text it points
 * at, without line numbers, and the how-manieth of its kind in its file it is. The file is no part
 * of it, so that findings can be known again where a file was renamed.
 *
 * <p>Of what a finding points at, the first line counts, its white space made one; of an empty span
 * the line it is on; of the file as a whole, nothing. Findings of one fault at one place, as
 * several pages show them that share a partial, have one fingerprint.
 *
 * @param hash 16 hexadecimal digits
 * @param occurrence from 1, counted within the file, from its top
 */
public record Fingerprint(String hash, int occurrence) implements Comparable<Fingerprint> {
  private static final int BYTES = 8;
  private static final String SEPARATOR = "\0";

  /** A kind of finding in one file. */
  private record Kind(String file, String hash) {}

  /**
   * The fingerprints of findings, in their order.
   *
   * @param diagnostics all of their files, sorted: others would be counted otherwise
   * @param sources the text of a file by its path, or null when it cannot be read
   */
  public static List<Fingerprint> of(
      List<Diagnostic> diagnostics, Function<String, @Nullable SourceText> sources) {
    MessageDigest digest = digest();
    Map<Kind, List<Span>> places = new HashMap<>();
    List<Fingerprint> result = new ArrayList<>(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      String hash = hash(diagnostic, sources.apply(diagnostic.file()), digest);
      List<Span> same =
          places.computeIfAbsent(new Kind(diagnostic.file(), hash), kind -> new ArrayList<>());
      if (same.isEmpty() || !same.get(same.size() - 1).equals(diagnostic.span())) {
        same.add(diagnostic.span());
      }
      result.add(new Fingerprint(hash, same.size()));
    }
    return result;
  }

  private static String hash(
      Diagnostic diagnostic, @Nullable SourceText source, MessageDigest digest) {
    String text = source == null ? "" : text(source, diagnostic.span());
    return hex(digest, String.join(SEPARATOR, diagnostic.rule(), diagnostic.fault(), text), BYTES);
  }

  /** What a finding points at, on one line; empty for the file as a whole. */
  public static String text(SourceText source, Span span) {
    int end = Math.min(span.end(), source.length());
    int start = Math.min(span.start(), end);
    if (span.length() == 0) {
      if (span.start() == 0) {
        return "";
      }
      Position place = source.position(start);
      return oneLine(source.slice(source.lineSpan(place.line())));
    }
    return oneLine(source.slice(new Span(start, end)).strip().lines().findFirst().orElse(""));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The same as 64 hexadecimal digits for a file, which no other finding of a site has. */
  public String inFile(String file) {
    return hex(digest(), file + SEPARATOR + this, Integer.MAX_VALUE);
  }

  private static String hex(MessageDigest digest, String text, int bytes) {
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, Math.min(bytes, hash.length));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  /** {@code 3f2a9c0b5d7e1f48:1}, the form of SARIF's {@code primaryLocationLineHash}. */
  @Override
  public String toString() {
    return hash + ":" + occurrence;
  }

  /** By hash, then occurrence. */
  @Override
  public int compareTo(Fingerprint other) {
    int order = hash.compareTo(other.hash);
    return order != 0 ? order : Integer.compare(occurrence, other.occurrence);
  }
}
