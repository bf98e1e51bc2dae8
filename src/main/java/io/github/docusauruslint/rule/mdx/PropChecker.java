package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds values against schemas; what only a run would show is never judged. */
final class PropChecker {
  private final Page page;
  private final Findings findings;

  PropChecker(Page page, Findings findings) {
    this.page = page;
    this.findings = findings;
  }

  /** A value and what it must be. */
  private record Task(String name, PropValue value, ComponentSchema schema) {}

  void value(String name, PropValue value, ComponentSchema schema) {
    Deque<Task> open = new ArrayDeque<>();
    open.add(new Task(name, value, schema));
    while (!open.isEmpty()) {
      check(open.remove(), open);
    }
  }

  private void check(Task task, Deque<Task> open) {
    ComponentSchema schema = task.schema();
    PropValue value = task.value();
    if (isAbsent(value)) {
      return;
    }
    if (schema.items() != null) {
      if (value instanceof PropValue.Array array) {
        for (PropValue.Step item : array.items()) {
          if (!item.label().startsWith("$")) {
            open.add(new Task(task.name(), item.value(), schema.items()));
          }
        }
      } else {
        wrongUnlessOpen(task, "array");
      }
    } else if (!schema.fields().isEmpty()) {
      if (value instanceof PropValue.Obj object) {
        object(task, object, open);
      } else {
        wrongUnlessOpen(task, "object");
      }
    } else {
      plain(task);
    }
  }

  private void object(Task task, PropValue.Obj object, Deque<Task> open) {
    Set<String> given = new HashSet<>();
    boolean closed = true;
    for (PropValue.Property property : object.properties()) {
      if (property.key().startsWith("$") || property.key().equals("[?]")) {
        closed = false;
        continue;
      }
      given.add(property.key());
      ComponentSchema field = task.schema().fields().get(property.key());
      if (field != null) {
        open.add(new Task(property.key(), property.value(), field));
      } else if (task.schema().closed()) {
        unknown(property.keySpan(), property.key(), task.schema());
      }
    }
    if (closed) {
      missing(task.name(), object.span(), given, task.schema());
    }
  }

  private void plain(Task task) {
    ComponentSchema.Kind kind = task.schema().kind();
    PropValue value = task.value();
    if (value instanceof PropValue.Text text) {
      if (!task.schema().values().isEmpty() && !task.schema().values().contains(text.value())) {
        notAllowed(task, text.value(), task.schema().values());
        return;
      }
    }
    if (kind != null && !fits(kind, value)) {
      wrong(task, kind.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a value may be of that kind, for all that can be read of it. */
  private static boolean fits(ComponentSchema.Kind kind, PropValue value) {
    boolean text = value instanceof PropValue.Text;
    boolean structure = value instanceof PropValue.Array || value instanceof PropValue.Obj;
    boolean element = value instanceof PropValue.Element;
    String literal = value instanceof PropValue.Literal plain ? plain.raw() : "";
    boolean known = !literal.isEmpty();
    return switch (kind) {
      case TEXT, LINK, ANCHOR -> !structure && !element && !known;
      case IMAGE -> !structure && !element && !known || value instanceof PropValue.Obj;
      case ICON -> !(value instanceof PropValue.Array) && !known;
      case NUMBER -> !text && !structure && !element && (!known || isNumber(literal));
      case BOOLEAN ->
          !(text && !isTrue(value)) && !structure && !element && (!known || isBoolean(literal));
      case FUNCTION -> !text && !structure && !element && !known;
      case NODE, ANY -> true;
    };
  }

  private static boolean isNumber(String literal) {
    return Character.isDigit(literal.charAt(0)) || literal.charAt(0) == '.';
  }

  private static boolean isBoolean(String literal) {
    return literal.equals("true") || literal.equals("false");
  }

  /** React hands {@code default="true"} on as a string, which is as true. */
  private static boolean isTrue(PropValue value) {
    return value instanceof PropValue.Text text && text.value().equals("true");
  }

  private static boolean isAbsent(PropValue value) {
    return value instanceof PropValue.Literal literal && literal.raw().equals("null");
  }

  private void wrongUnlessOpen(Task task, String wanted) {
    PropValue value = task.value();
    boolean known =
        value instanceof PropValue.Text
            || value instanceof PropValue.Literal
            || value instanceof PropValue.Array
            || value instanceof PropValue.Obj
            || value instanceof PropValue.Element;
    if (known) {
      wrong(task, wanted);
    }
  }

  private void wrong(Task task, String wanted) {
    findings.add(page, task.value().span(), "kind-" + wanted, task.name()).about(task.name());
  }

  private void notAllowed(Task task, String value, Collection<String> allowed) {
    String nearest = Nearest.of(value, allowed);
    findings
        .add(page, task.value().span(), "value", task.name(), value)
        .about(task.name())
        .help(nearest == null ? "allowed" : "nearest", nearest == null ? list(allowed) : nearest);
  }

  /** A prop without a value is {@code true}. */
  void bare(String name, Span span, ComponentSchema schema) {
    ComponentSchema.Kind kind = schema.kind();
    boolean structure = schema.items() != null || !schema.fields().isEmpty();
    boolean takesTrue =
        kind == null
            || kind == ComponentSchema.Kind.BOOLEAN
            || kind == ComponentSchema.Kind.NODE
            || kind == ComponentSchema.Kind.ANY;
    if (structure || !takesTrue) {
      findings.add(page, span, "bare", name);
    }
  }

  void unknown(Span span, String name, ComponentSchema schema) {
    String nearest = Nearest.of(name, schema.fields().keySet());
    findings
        .add(page, span, "unknown", name)
        .help(
            nearest == null ? "allowed" : "nearest",
            nearest == null ? list(schema.fields().keySet()) : nearest);
  }

  void missing(String owner, Span span, Set<String> given, ComponentSchema schema) {
    for (Map.Entry<String, ComponentSchema> field : schema.fields().entrySet()) {
      if (field.getValue().required() && !given.contains(field.getKey())) {
        Set<String> others = new TreeSet<>(given);
        others.removeAll(schema.fields().keySet());
        String misspelt = Nearest.of(field.getKey(), others);
        Findings.Finding finding =
            findings.add(page, span, "missing", owner, field.getKey()).about(field.getKey());
        if (misspelt != null) {
          finding.help("misspelt", field.getKey(), misspelt);
        }
      }
    }
  }

  private static String list(Collection<String> words) {
    return String.join(", ", words);
  }
}
