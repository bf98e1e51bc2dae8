package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.LiveCollections.LiveDate;
import io.github.docusauruslint.text.JsDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** {@code Date}. */
final class Dates implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "getTime",
          "valueOf",
          "getFullYear",
          "getUTCFullYear",
          "getMonth",
          "getUTCMonth",
          "getDate",
          "getUTCDate",
          "getDay",
          "getUTCDay",
          "getHours",
          "getUTCHours",
          "getMinutes",
          "getUTCMinutes",
          "getSeconds",
          "getUTCSeconds",
          "getMilliseconds",
          "getUTCMilliseconds",
          "getTimezoneOffset",
          "toISOString",
          "toJSON",
          "toString",
          "toDateString",
          "toLocaleDateString",
          "toLocaleString",
          "toLocaleTimeString",
          "toTimeString",
          "toUTCString",
          "setDate",
          "setFullYear",
          "setHours",
          "setMinutes",
          "setMonth",
          "setSeconds",
          "setTime",
          "setUTCDate",
          "setUTCHours");

  private final Realm realm;
  private final Convert convert;

  Dates(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    if (!(self instanceof LiveDate date)) {
      throw JsThrow.typeError("this is not a Date object.", arguments.at());
    }
    if (date.present) {
      if (name.equals("getFullYear")) {
        realm.options.present().seeYear();
      } else {
        realm.options.present().seeMoment();
      }
    }
    if (name.equals("getTime") || name.equals("valueOf")) {
      return convert.num(date.time, arguments);
    }
    if (name.startsWith("set") || name.startsWith("toLocale")) {
      return convert.unknown("Date." + name, arguments);
    }
    if (Double.isNaN(date.time)) {
      if (name.equals("toISOString")) {
        throw JsThrow.error("RangeError", "Invalid time value", arguments.at());
      }
      return name.startsWith("get")
          ? convert.num(Double.NaN, arguments)
          : name.equals("toJSON")
              ? new JsValue.Null(arguments.at())
              : convert.str("Invalid Date", arguments);
    }
    if (name.equals("toString") || name.equals("toTimeString")) {
      return convert.unknown("the name of a time zone", arguments);
    }
    Instant instant = Instant.ofEpochMilli((long) date.time);
    boolean utc =
        name.contains("UTC") || name.equals("getFullYear") && Present.isSameYearEverywhere(instant);
    ZonedDateTime when = instant.atZone(utc ? ZoneOffset.UTC : zone());
    return name.startsWith("get")
        ? convert.num(part(name.replace("UTC", ""), when), arguments)
        : convert.str(text(name, when), arguments);
  }

  private ZoneId zone() {
    ZoneId zone = realm.options.zone();
    return zone == null ? realm.options.present().seeZone() : zone;
  }

  private long now() {
    return realm.options.present().instant().toEpochMilli();
  }

  private static double part(String name, ZonedDateTime when) {
    return switch (name) {
      case "getFullYear" -> when.getYear();
      case "getMonth" -> when.getMonthValue() - 1;
      case "getDate" -> when.getDayOfMonth();
      case "getDay" -> when.getDayOfWeek().getValue() % 7;
      case "getHours" -> when.getHour();
      case "getMinutes" -> when.getMinute();
      case "getSeconds" -> when.getSecond();
      case "getMilliseconds" -> when.getNano() / 1_000_000;
      default -> -when.getOffset().getTotalSeconds() / 60.0;
    };
  }

  private static String text(String name, ZonedDateTime when) {
    return switch (name) {
      case "toISOString", "toJSON" ->
          format(when.withZoneSameInstant(ZoneOffset.UTC), "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
      case "toDateString" -> format(when, "EEE MMM dd uuuu");
      default -> format(when, "EEE, dd MMM uuuu HH:mm:ss 'GMT'");
    };
  }

  private static String format(ZonedDateTime when, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(when);
  }

  /** {@code new Date(…)}. */
  JsValue make(Arguments arguments) {
    convert.known(arguments);
    if (arguments.size() == 0) {
      return new LiveDate(now(), true, arguments.at());
    }
    JsValue first = arguments.get(0);
    if (arguments.size() > 1) {
      return new LiveDate(fields(zone(), arguments), false, arguments.at());
    }
    if (first instanceof LiveDate date) {
      return new LiveDate(date.time, date.present, arguments.at());
    }
    return new LiveDate(
        first instanceof JsValue.Str text
            ? parse(text.value())
            : Convert.whole(convert.number(first, arguments)),
        false,
        arguments.at());
  }

  private double fields(ZoneId zone, Arguments arguments) {
    long[] parts = {0, 0, 1, 0, 0, 0, 0};
    for (int i = 0; i < Math.min(parts.length, arguments.size()); i++) {
      double value = convert.number(arguments.get(i), arguments);
      if (Double.isNaN(value) || Math.abs(value) > 1e9) {
        return Double.NaN;
      }
      parts[i] = (long) value;
    }
    long year = parts[0] >= 0 && parts[0] <= 99 ? 1900 + parts[0] : parts[0];
    try {
      return LocalDate.of((int) year, 1, 1)
          .plusMonths(parts[1])
          .plusDays(parts[2] - 1)
          .atStartOfDay()
          .plusHours(parts[3])
          .plusMinutes(parts[4])
          .plusSeconds(parts[5])
          .plusNanos(parts[6] * 1_000_000)
          .atZone(zone)
          .toInstant()
          .toEpochMilli();
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  /** The local time zone is asked for only when the text depends on it. */
  private double parse(String text) {
    Instant here = JsDates.parse(text, ZoneOffset.UTC);
    Instant elsewhere = JsDates.parse(text, ZoneOffset.ofHours(1));
    Instant moment = Objects.equals(here, elsewhere) ? here : JsDates.parse(text, zone());
    return moment == null ? Double.NaN : moment.toEpochMilli();
  }

  /** {@code Date.now} and its kin. */
  final class Statics implements Library {
    @Override
    public boolean has(String name) {
      return name.equals("now") || name.equals("UTC") || name.equals("parse");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      convert.known(arguments);
      return convert.num(
          switch (name) {
            case "now" -> {
              realm.options.present().seeMoment();
              yield now();
            }
            case "UTC" -> fields(ZoneOffset.UTC, arguments);
            default -> parse(convert.text(arguments.get(0), arguments));
          },
          arguments);
    }
  }
}
