package io.github.docusauruslint.external.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a body. Reading stops at a limit, however much more there would be, and what
 * came before a connection broke is kept.
 */
final class Beginning implements BodySubscriber<Beginning> {
  private final ResponseInfo info;
  private final int limit;
  private final boolean empty;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Beginning> done = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private boolean whole;

  private Beginning(ResponseInfo info, int limit, boolean empty) {
    this.info = info;
    this.limit = limit;
    this.empty = empty;
  }

  /**
   * A body to be read.
   *
   * @param limit how many bytes of it are wanted; 0 for none
   */
  static Beginning of(ResponseInfo info, int limit) {
    return new Beginning(info, limit, false);
  }

  /** What follows an answer to {@code HEAD}: nothing. */
  static Beginning none(ResponseInfo info) {
    return new Beginning(info, 0, true);
  }

  /** Status and headers. */
  ResponseInfo info() {
    return info;
  }

  /** What was read so far. */
  synchronized byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Whether that is all of it. */
  synchronized boolean isWhole() {
    return whole;
  }

  @Override
  public CompletionStage<Beginning> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (limit == 0 && !empty) {
      given.cancel();
      done.complete(this);
      return;
    }
    // What is read to its end leaves the connection for the next request.
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    boolean full = add(buffers);
    Flow.Subscription more = subscription;
    if (more == null) {
      return;
    }
    if (full) {
      more.cancel();
      done.complete(this);
    } else {
      more.request(1);
    }
  }

  private synchronized boolean add(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] some = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
      buffer.get(some);
      bytes.write(some, 0, some.length);
      if (buffer.hasRemaining()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void onError(Throwable thrown) {
    done.complete(this);
  }

  @Override
  public void onComplete() {
    synchronized (this) {
      whole = true;
    }
    done.complete(this);
  }
}
