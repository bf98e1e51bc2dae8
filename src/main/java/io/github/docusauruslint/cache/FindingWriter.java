package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Related;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings to bytes; {@link FindingReader} reads them in the same order. */
final class FindingWriter {
  static final int NULL = 0;
  static final int STRING = 1;
  static final int INTEGER = 2;
  static final int LONG = 3;
  static final int DOUBLE = 4;
  static final int BOOLEAN = 5;
  static final int LIST = 6;
  static final int MAP = 7;

  private final ByteSink out;

  FindingWriter(ByteSink out) {
    this.out = out;
  }

  void put(Diagnostic finding) {
    out.putString(finding.rule());
    out.putByte(finding.severity().ordinal());
    out.putString(finding.message());
    out.putString(finding.file());
    out.putSpan(finding.span());
    out.putString(finding.page());
    out.putString(finding.help());
    out.putString(finding.docs());
    out.putCount(finding.related().size());
    for (Related related : finding.related()) {
      out.putString(related.file());
      out.putSpan(related.span());
      out.putString(related.message());
    }
    Fix fix = finding.fix();
    out.putBoolean(fix != null);
    if (fix != null) {
      putFix(fix);
    }
    putValue(finding.data());
    out.putString(finding.fault());
  }

  private void putFix(Fix fix) {
    out.putString(fix.title());
    out.putBoolean(fix.safe());
    out.putCount(fix.edits().size());
    for (FileEdit edit : fix.edits()) {
      out.putString(edit.file());
      out.putSpan(edit.edit().span());
      out.putString(edit.edit().text());
    }
  }

  private void putValue(@Nullable Object value) {
    if (value == null) {
      out.putByte(NULL);
    } else if (value instanceof String text) {
      out.putByte(STRING);
      out.putString(text);
    } else if (value instanceof Integer number) {
      out.putByte(INTEGER);
      out.putSigned(number);
    } else if (value instanceof Long number) {
      out.putByte(LONG);
      out.putLong(number);
    } else if (value instanceof Double number) {
      out.putByte(DOUBLE);
      out.putLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof Boolean flag) {
      out.putByte(BOOLEAN);
      out.putBoolean(flag);
    } else if (value instanceof List<?> items) {
      out.putByte(LIST);
      out.putCount(items.size());
      items.forEach(this::putValue);
    } else if (value instanceof Map<?, ?> entries) {
      out.putByte(MAP);
      out.putCount(entries.size());
      entries.forEach(
          (key, each) -> {
            out.putString((String) key);
            putValue(each);
          });
    } else {
      throw new IllegalArgumentException("a finding's data is no " + value.getClass());
    }
  }
}
