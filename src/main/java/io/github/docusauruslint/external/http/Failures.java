package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Outcome;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What it means that a request ended in an exception. */
final class Failures {
  private Failures() {}

  /** The reply that an exception stands for. */
  static Reply reply(Throwable thrown) {
    if (find(thrown, SSLException.class) != null) {
      return Reply.failed(Outcome.Kind.TLS, tls(thrown));
    }
    if (find(thrown, HttpConnectTimeoutException.class) != null) {
      return Reply.failed(Outcome.Kind.TIMEOUT, "no connection");
    }
    if (find(thrown, HttpTimeoutException.class) != null) {
      return Reply.failed(Outcome.Kind.TIMEOUT, "no answer");
    }
    if (find(thrown, UnresolvedAddressException.class) != null
        || find(thrown, UnknownHostException.class) != null) {
      return Reply.failed(Outcome.Kind.NO_HOST, "");
    }
    if (find(thrown, ConnectException.class) != null
        || find(thrown, NoRouteToHostException.class) != null) {
      return Reply.failed(Outcome.Kind.NO_CONNECTION, message(thrown));
    }
    if (find(thrown, ProtocolException.class) != null) {
      return Reply.failed(Outcome.Kind.NO_HTTP, message(thrown));
    }
    if (find(thrown, SocketException.class) != null || find(thrown, EOFException.class) != null) {
      return Reply.failed(Outcome.Kind.CUT_OFF, message(thrown));
    }
    String message = message(thrown).toLowerCase(Locale.ROOT);
    boolean parser = message.contains("parse") || message.contains("status line");
    boolean empty = message.contains("received no bytes");
    return Reply.failed(
        parser && !empty ? Outcome.Kind.NO_HTTP : Outcome.Kind.CUT_OFF, message(thrown));
  }

  /** The name of a TLS error, as a browser has it. */
  private static String tls(Throwable thrown) {
    if (find(thrown, CertificateExpiredException.class) != null) {
      return "the certificate has expired";
    }
    if (find(thrown, CertificateNotYetValidException.class) != null) {
      return "the certificate is not valid yet";
    }
    String all = messages(thrown);
    if (all.contains("No subject alternative") || all.contains("No name matching")) {
      return "the certificate is for another name";
    }
    if (all.contains("unrecognized SSL message") || all.contains("Unrecognized SSL message")) {
      return "it speaks no TLS";
    }
    if (find(thrown, CertPathBuilderException.class) != null
        || all.contains("unable to find valid certification path")) {
      return "the certificate is signed by nobody who is trusted";
    }
    if (find(thrown, CertPathValidatorException.class) != null) {
      return "the certificate is not valid: " + message(thrown);
    }
    return message(thrown);
  }

  private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < 20; i++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static String messages(Throwable thrown) {
    StringBuilder all = new StringBuilder();
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < 20; i++) {
      all.append(cause.getMessage()).append('\n');
      cause = cause.getCause();
    }
    return all.toString();
  }

  /** The innermost message that there is, on one line. */
  private static String message(Throwable thrown) {
    String found = "";
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < 20; i++) {
      String message = cause.getMessage();
      found = message == null || message.isBlank() ? found : message;
      cause = cause.getCause();
    }
    String line = found.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
