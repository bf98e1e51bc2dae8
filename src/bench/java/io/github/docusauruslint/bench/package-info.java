/**
 * Benchmarks, run by {@code ./mvnw -Pbench verify}. A class with {@code @Benchmark} methods is
 * found by itself; {@link io.github.docusauruslint.bench.Benchmarks} runs them all and prints the
 * tables.
 */
package io.github.docusauruslint.bench;
