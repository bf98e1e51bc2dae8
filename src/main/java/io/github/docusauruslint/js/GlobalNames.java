package io.github.docusauruslint.js;

import java.util.Set;

/**
 * The names that a module need not declare where Docusaurus 3.10.2 renders pages: those of
 * ECMAScript 2024, those that Node 20 has for scripts, and those that the bundler fills in.
 */
public final class GlobalNames {
  private static final Set<String> ECMASCRIPT =
      names(
          "AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean"
              + " DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array"
              + " Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number"
              + " Object Promise Proxy RangeError ReferenceError Reflect RegExp Set"
              + " SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array"
              + " Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly"
              + " decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis"
              + " isFinite isNaN parseFloat parseInt undefined unescape");

  private static final Set<String> NODE =
      names(
          "AbortController AbortSignal Blob BroadcastChannel Buffer ByteLengthQueuingStrategy"
              + " CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent"
              + " DOMException DecompressionStream Event EventTarget File FormData Headers"
              + " MessageChannel MessageEvent MessagePort Performance PerformanceEntry"
              + " PerformanceMark PerformanceMeasure PerformanceObserver"
              + " PerformanceObserverEntryList PerformanceResourceTiming"
              + " ReadableByteStreamController ReadableStream ReadableStreamBYOBReader"
              + " ReadableStreamBYOBRequest ReadableStreamDefaultController"
              + " ReadableStreamDefaultReader Request Response SubtleCrypto TextDecoder"
              + " TextDecoderStream TextEncoder TextEncoderStream TransformStream"
              + " TransformStreamDefaultController URL URLSearchParams WritableStream"
              + " WritableStreamDefaultController WritableStreamDefaultWriter atob btoa"
              + " clearImmediate clearInterval clearTimeout console crypto fetch global"
              + " performance process queueMicrotask setImmediate setInterval setTimeout"
              + " structuredClone");

  /** Names that only later versions of Node and V8 have: whether they exist cannot be known. */
  private static final Set<String> LATER =
      names(
          "AsyncDisposableStack CloseEvent DisposableStack EventSource Float16Array Iterator"
              + " Navigator Storage SuppressedError URLPattern WebSocket localStorage navigator"
              + " sessionStorage");

  private static final Set<String> MODULE =
      names("__dirname __filename arguments exports module require");

  private GlobalNames() {}

  private static Set<String> names(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether a name is there, or may be there, without anybody declaring it. */
  public static boolean mayExist(String name) {
    return ECMASCRIPT.contains(name)
        || NODE.contains(name)
        || LATER.contains(name)
        || MODULE.contains(name)
        || name.startsWith("__webpack_")
        || name.startsWith("__rspack_")
        || name.equals("__resourceQuery")
        || name.equals("__non_webpack_require__");
  }
}
