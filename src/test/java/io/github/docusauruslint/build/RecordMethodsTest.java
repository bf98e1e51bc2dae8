package io.github.docusauruslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Records say the same with methods written out as with those that the machine makes. */
class RecordMethodsTest {
  private static final String SAMPLE =
      """
      import java.util.*;
      import java.util.concurrent.Callable;

      public class Records implements Callable<String> {
        record None() {}
        record Text(String text) {}
        record All(boolean z, byte b, char c, short s, int i, long j, float f, double d, int[] a, List<String> l) {}
        record Own(int one, String two) {
          @Override public boolean equals(Object other) { return other instanceof Own own && own.one == one; }
          @Override public int hashCode() { return one; }
        }
        record Generic<T extends Comparable<T>>(T value, long more) {}

        private final List<Object> told = new ArrayList<>();

        private void compare(Object... all) {
          for (Object one : all) {
            told.add(one.toString().replaceAll("@[0-9a-f]+", ""));
            for (Object other : all) {
              told.add(one.equals(other));
              told.add(one.hashCode() == other.hashCode());
            }
            told.add(one.equals(null));
            told.add(one.equals("text"));
          }
        }

        private static All all(Object... v) {
          return new All((boolean) v[0], (byte) (int) v[1], (char) v[2], (short) (int) v[3], (int) v[4],
              (long) v[5], (float) v[6], (double) v[7], (int[]) v[8], (List<String>) v[9]);
        }

        public String call() {
          compare(new None(), new None(), new Text("a"), new Text("b"), new Text(null), new Text(null));
          compare(new Own(1, "a"), new Own(1, "b"), new Own(2, "a"));
          compare(new Generic<>("x", 1L), new Generic<>("x", 1L << 33), new Generic<>(1, 1L), new Generic<>("x", 1L));
          int[] array = {1};
          Object[] values = {true, 1, 'c', 2, 3, 4L, 0.0f, 0.0, array, List.of("l")};
          Object[] others = {false, 2, 'd', 3, 4, 1L << 40, -0.0f, -0.0, null, List.of()};
          compare(all(values), all(values.clone()), all(others));
          told.add(all(true, -1, '\\u4e2d', -2, -3, -4L, Float.NaN, Double.NaN, null, null).hashCode());
          for (int i = 0; i < values.length; i++) {
            Object[] one = values.clone();
            one[i] = others[i];
            compare(all(values), all(one));
          }
          compare(all(true, 1, 'c', 2, 3, 4L, Float.NaN, 0.0, array, null), all(true, 1, 'c', 2, 3, 4L, Float.NaN, 0.0, array, null));
          compare(all(true, 1, 'c', 2, 3, 4L, 1f, Double.NaN, array, null), all(true, 1, 'c', 2, 3, 4L, 1f, Double.NaN, array, null));
          told.add(new Text("hash").hashCode() + " " + new Generic<>("x", 1L << 33).hashCode());
          return told.toString();
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void recordsSayTheSame() throws Exception {
    compile();
    assertThat(machineMakesMethods("Records$All.class")).isTrue();
    String before = said();
    LambdaPacker.pack(folder);
    for (String name : new String[] {"None", "Text", "All", "Own", "Generic"}) {
      assertThat(machineMakesMethods("Records$" + name + ".class")).as(name).isFalse();
    }
    assertThat(said()).isEqualTo(before).contains("All[z=true, b=1, c=c, s=2", "None[]");
  }

  private boolean machineMakesMethods(String file) throws IOException {
    boolean[] found = {false};
    new ClassReader(Files.readAllBytes(folder.resolve(file)))
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String generic, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String called, String shape, Handle factory, Object... arguments) {
                    found[0] = true;
                  }
                };
              }
            },
            0);
    return found[0];
  }

  private void compile() throws IOException {
    Path source = Files.writeString(folder.resolve("Records.java"), SAMPLE);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-XDstringConcat=inline",
                "-nowarn",
                "-d",
                folder.toString(),
                source.toString());
    assertThat(status).isZero();
  }

  private String said() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return (String)
          ((Callable<?>) loader.loadClass("Records").getConstructor().newInstance()).call();
    }
  }
}
