package io.github.docusauruslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes say the same with lambdas as with the classes made of them. */
class LambdaPackerTest {
  private static final String SAMPLE =
      """
      import java.io.Serializable;
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;

      public class Sample implements Callable<String> {
        private final String name = "sample";
        private final List<Object> told = new ArrayList<>();

        interface Greeting { String greet(String who); default Greeting twice() { return who -> greet(greet(who)); } }
        interface Copy<T extends Comparable<T>> extends Function<T, T> { T apply(T value); }
        interface Numbers { long sum(long one, double other); }

        class Inner {
          private String own() { return name + " inner"; }
          Supplier<String> supplier() { return this::own; }
          Supplier<String> later(String more) { return () -> own() + more + name; }
        }

        private static String shout(String text) { return text.toUpperCase(Locale.ROOT); }
        private String join(Object... parts) { return Arrays.toString(parts) + name; }

        static int small(byte one, char two) { return one + two; }

        public String call() throws Exception {
          long wide = 1L << 40; double real = 0.5; byte tiny = 3;
          Supplier<String> captures = () -> name + wide + real + tiny;
          told.add(captures.get());
          Function<String, Integer> length = String::length;
          ToLongFunction<String> longer = String::length;
          ToDoubleFunction<Integer> unboxed = value -> value;
          IntFunction<List<String>> sized = ArrayList::new;
          Supplier<List<String>> made = ArrayList::new;
          Function<Integer, int[]> array = int[]::new;
          UnaryOperator<String> own = Sample::shout;
          BiFunction<String, String, Boolean> same = String::equals;
          BinaryOperator<Integer> most = Math::max;
          Numbers numbers = (one, other) -> one + (long) other;
          Numbers boxed = Sample::<Number>added;
          Runnable ignores = length.andThen(told::add)::hashCode;
          Consumer<Object> drops = told::add;
          ObjIntConsumer<String> both = (text, times) -> told.add(text.repeat(times));
          Copy<String> copy = value -> value + value;
          Comparator<String> order = (Comparator<String> & Cloneable) (a, b) -> b.compareTo(a);
          Supplier<String> written = (Supplier<String> & Serializable) () -> "written";
          Function<Object[], String> many = this::join;
          IntBinaryOperator chars = (a, b) -> small((byte) a, (char) b);
          Greeting hello = who -> "hello " + who;
          Callable<Object> throwing = () -> { throw new java.io.IOException("thrown"); };
          ignores.run();
          drops.accept(1);
          both.accept("ab", 2);
          told.addAll(List.of(length.apply("four"), longer.applyAsLong("four"), unboxed.applyAsDouble(7)));
          told.addAll(List.of(sized.apply(3), made.get(), array.apply(2).length, own.apply("quiet")));
          told.addAll(List.of(same.apply("a", "a"), most.apply(2, 9), numbers.sum(4, 2.5), boxed.sum(5, 1.5)));
          told.addAll(List.of(copy.apply("c"), ((Function<String, String>) copy).apply("d"), order.compare("a", "b")));
          told.addAll(List.of(order instanceof Cloneable, written.get(), many.apply(new Object[] {1, "x"})));
          told.addAll(List.of(chars.applyAsInt(1, 65), hello.twice().greet("you")));
          told.addAll(List.of(new Inner().supplier().get(), new Inner().later("!").get()));
          Supplier<Supplier<String>> nested = () -> () -> name + "!";
          told.add(nested.get().get());
          try { throwing.call(); } catch (java.io.IOException e) { told.add(e.getMessage()); }
          return told.toString();
        }

        static <T extends Number> long added(T one, Double other) { return one.longValue() + other.longValue(); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void classesSayTheSameAsLambdas() throws Exception {
    compile();
    String before = said();
    LambdaPacker.pack(folder);
    assertThat(lambdasOf("Sample.class")).as("of what is written and read").isEqualTo(2);
    assertThat(lambdasOf("Sample$Inner.class") + lambdasOf("Sample$Greeting.class")).isZero();
    assertThat(said()).isEqualTo(before).contains("sample inner", "hello hello you", "thrown");
  }

  @Test
  void whatIsPackedStaysAsItIs() throws Exception {
    compile();
    LambdaPacker.pack(folder);
    byte[] once = Files.readAllBytes(folder.resolve("Sample.class"));
    List<Path> classes = classes();
    LambdaPacker.pack(folder);
    assertThat(classes()).isEqualTo(classes);
    assertThat(said()).contains("sample inner");
    assertThat(lambdasOf("Sample.class")).isEqualTo(2);
    assertThat(Files.readAllBytes(folder.resolve("Sample.class"))).isEqualTo(once);
  }

  private void compile() throws IOException {
    Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
    assertThat(status).isZero();
  }

  private List<Path> classes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private String said() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return (String)
          ((Callable<?>) loader.loadClass("Sample").getConstructor().newInstance()).call();
    }
  }

  /** How many lambdas a class has made by the machine. */
  private int lambdasOf(String file) throws IOException {
    LambdaCounter counter = new LambdaCounter();
    new ClassReader(Files.readAllBytes(folder.resolve(file))).accept(counter, 0);
    return counter.count;
  }

  private static final class LambdaCounter extends ClassVisitor {
    private int count;

    LambdaCounter() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String generic, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String shape, Handle factory, Object... arguments) {
          count += factory.getOwner().endsWith("LambdaMetafactory") ? 1 : 0;
        }
      };
    }
  }
}
