package io.github.docusauruslint.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Bytes that are no text, or another one than it seems. */
final class ByteCases {
  private static final List<String> FILES =
      List.of(
          "docs/a.md",
          "docs/a.mdx",
          "docs/tags.yml",
          "docs/c/_category_.json",
          "blog/authors.yml",
          "sidebars.js",
          "docusaurus.config.js",
          "versions.json",
          "src/pages/a.js",
          "static/a.svg",
          "i18n/en/code.json",
          ".docusaurus-lint.yml");

  private ByteCases() {}

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    bytes()
        .forEach(
            (name, bytes) -> {
              for (String file : FILES) {
                cases.add(
                    HostileCase.of(
                            file + " holds " + name,
                            site ->
                                site.file("docs/u.md", "---\ntags: [a]\n---\n\n![b](/a.svg)\n")
                                    .file(file, bytes))
                        .status(0, 1, 2));
              }
            });
    String page = "\r# A\r\r[a](/missing)\r\r## B {#b}\r\r[c](#nowhere)\r";
    cases.add(
        HostileCase.file("carriage returns alone", "docs/a.md", () -> page).says("docs/a.md:4:5"));
    cases.add(
        HostileCase.file(
                "all line endings",
                "docs/a.md",
                () -> "# A\r\n\n\r[a](/missing)\u2028\u2029\u0085\u000b\f[b](/gone)\r\n")
            .says("docs/a.md:4:5"));
    cases.add(
        HostileCase.file(
                "two byte order marks",
                "docs/a.md",
                () -> "\uFEFF\uFEFF---\ntitle: x\n---\n[a](/missing)\n")
            .says("docs/a.md"));
    cases.add(
        HostileCase.file(
            "NUL in a page",
            "docs/a.md",
            () -> "# A\0\n\n[a\0](/mis\0sing) <A\0 b=\"\0\"/> {\0}\n"));
    return cases.stream();
  }

  private static Map<String, byte[]> bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    String text = "---\ntitle: 中\n---\n\n# A\n\n[a](/missing) <A b=\"c\"/>\n";
    all.put("nothing", new byte[0]);
    all.put("one NUL", new byte[1]);
    all.put("NUL", new byte[10_000]);
    all.put("0xFF", filled(10_000, (byte) 0xff));
    all.put("continuation bytes", filled(10_000, (byte) 0x80));
    all.put("the start of a character", new byte[] {(byte) 0xf0, (byte) 0x9f});
    all.put(
        "overlong characters",
        repeated(
            new byte[] {(byte) 0xc0, (byte) 0xaf, (byte) 0xe0, (byte) 0x80, (byte) 0xaf}, 1000));
    all.put(
        "lone surrogates",
        repeated(
            new byte[] {
              '[',
              (byte) 0xed,
              (byte) 0xa0,
              (byte) 0x80,
              ']',
              '(',
              '/',
              (byte) 0xed,
              (byte) 0xbf,
              (byte) 0xbf,
              ')',
              '\n'
            },
            100));
    all.put(
        "UTF-16LE with a mark",
        joined(new byte[] {(byte) 0xff, (byte) 0xfe}, text.getBytes(StandardCharsets.UTF_16LE)));
    all.put(
        "UTF-16BE with a mark",
        joined(new byte[] {(byte) 0xfe, (byte) 0xff}, text.getBytes(StandardCharsets.UTF_16BE)));
    all.put("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE));
    all.put("UTF-32", text.getBytes(Charset.forName("UTF-32")));
    all.put("Latin-1", "# caf\u00e9\n\n[\u00e9](/\u00fc)\n".getBytes(StandardCharsets.ISO_8859_1));
    all.put("GBK", "# \u4e2d\u6587\n\n[\u94fe](/\u63a5)\n".getBytes(Charset.forName("GBK")));
    all.put("three byte order marks", ("\uFEFF".repeat(3) + text).getBytes(StandardCharsets.UTF_8));
    all.put(
        "line separators",
        "a\u2028b\u2029c\u0085d\u000be\ff\u001cg".getBytes(StandardCharsets.UTF_8));
    all.put(
        "noncharacters", "\uFFFE\uFFFF\uFDD0\udbff\udfff\ue000".getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    all.put("noise", noise);
    all.put(
        "a PNG",
        joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, noise));
    all.put(
        "a class", joined(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe}, noise));
    all.put(
        "a document type",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]><svg>&b;&a;</svg>"
            .getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static byte[] filled(int length, byte value) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, value);
    return bytes;
  }

  private static byte[] repeated(byte[] piece, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
