package io.github.docusauruslint.diagnostic;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few values with their names, in order, never changed. Hundreds of thousands of findings have
 * some each, so that they are kept in a fifth of the memory that a {@link java.util.LinkedHashMap}
 * takes; to find one all are looked at.
 */
public final class NamedValues extends AbstractMap<String, @Nullable Object> {
  public static final NamedValues NONE = new NamedValues(new Object[0]);

  /** Each name with its value behind it. */
  private final @Nullable Object[] pairs;

  private NamedValues(@Nullable Object[] pairs) {
    this.pairs = pairs;
  }

  /** The values of a map in its order. */
  public static NamedValues of(Map<String, @Nullable Object> map) {
    if (map instanceof NamedValues same) {
      return same;
    }
    @Nullable Object[] pairs = new Object[map.size() * 2];
    int next = 0;
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      pairs[next++] = entry.getKey();
      pairs[next++] = entry.getValue();
    }
    return new NamedValues(pairs);
  }

  /** These and another one, in place of the one with that name where there is one. */
  public NamedValues with(String name, @Nullable Object value) {
    int place = place(name);
    @Nullable Object[] more = Arrays.copyOf(pairs, Math.max(pairs.length, place + 2));
    more[place] = name;
    more[place + 1] = value;
    return new NamedValues(more);
  }

  /** The index of a name, or behind all where it is not there. */
  private int place(@Nullable Object name) {
    int place = 0;
    while (place < pairs.length && !pairs[place].equals(name)) {
      place += 2;
    }
    return place;
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return place(name) < pairs.length;
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    int place = place(name);
    return place < pairs.length ? pairs[place + 1] : null;
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, @Nullable Object>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return NamedValues.this.size();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, @Nullable Object>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < pairs.length;
    }

    @Override
    public Entry<String, @Nullable Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return new SimpleImmutableEntry<>((String) pairs[next - 2], pairs[next - 1]);
    }
  }
}
