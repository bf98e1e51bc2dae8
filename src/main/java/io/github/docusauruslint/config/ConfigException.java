package io.github.docusauruslint.config;

import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Why the linter's configuration makes no sense: a line for each of its faults. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  private ConfigException(List<Fault> faults) {
    super(lines("", faults), null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** All faults, file by file, in the order of their places. */
  static ConfigException of(List<Fault> faults) {
    List<String> files = faults.stream().map(fault -> fault.origin().source()).distinct().toList();
    List<Fault> sorted = new ArrayList<>(faults);
    sorted.sort(
        Comparator.comparingInt((Fault fault) -> files.indexOf(fault.origin().source()))
            .thenComparingInt(fault -> fault.origin().line())
            .thenComparingInt(fault -> fault.origin().column()));
    return new ConfigException(sorted);
  }

  /**
   * A fault of a configuration.
   *
   * @param origin its place, or the file as a whole
   */
  record Fault(Origin origin, String message) {
    String line(String site) {
      String path = site.isEmpty() ? origin.source() : join(site, origin.source());
      String place = origin.isPlace() ? ":" + origin.line() + ":" + origin.column() : "";
      return Printable.of(path + place + ": " + message);
    }
  }

  /**
   * The faults, a line each, as the user knows the files.
   *
   * @param site the site folder as the user knows it
   */
  public String lines(String site) {
    return lines(site, faults);
  }

  private static String lines(String site, List<Fault> faults) {
    return faults.stream().map(fault -> fault.line(site)).collect(Collectors.joining("\n"));
  }

  private static String join(String site, String file) {
    return site.startsWith("/") ? "/" + Paths.resolve(site, file) : Paths.resolve(site, file);
  }
}
