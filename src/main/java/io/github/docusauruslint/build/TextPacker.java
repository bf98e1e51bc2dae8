package io.github.docusauruslint.build;

import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The build's step that makes constants of a class of the texts that runs want, as {@link
 * Resources} finds them; of messages each is one, as {@link Messages} asks for it. They stay files
 * as well.
 */
public final class TextPacker {
  private static final String METHOD = "find";
  private static final String VERSION = "/version.txt";
  private static final String STRING = "java/lang/String";

  /** More than these no constant holds, counted as the longest that characters may get. */
  private static final int MOST_CHARACTERS = 65_535 / 3;

  private TextPacker() {}

  /**
   * Packs.
   *
   * @param arguments the folder of the compiled classes, and the version of the tool
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String name = Resources.class.getPackageName().replace('.', '/') + "/PackedTexts";
    Path file = folder.resolve(name + ".class");
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(0);
    Map<String, String> texts = texts(folder);
    texts.put(VERSION, arguments[1]);
    reader.accept(new Holder(writer, texts), 0);
    Files.write(file, writer.toByteArray());
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TextPacker::isWanted).toList()) {
        String place = "/" + folder.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (place.endsWith(".properties")) {
          Messages.read(text).forEach((key, words) -> texts.put(place + "#" + key, words));
          texts.put(place + "#", "");
        } else {
          texts.put(place, text);
        }
      }
    }
    return texts;
  }

  /** Rule pages, and what only one kind of report is made of, are read where they lie. */
  private static boolean isWanted(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".tsv")
        || name.endsWith(".properties")
        || name.endsWith("-modules.txt")
        || name.endsWith("-components.txt")
        || name.endsWith("-references.txt")
        || name.endsWith("-id.txt")
        || name.equals("components.yml")
        || String.valueOf(file.getParent()).endsWith("components");
  }

  /** Puts the texts into the one method of a class. */
  private static final class Holder extends ClassVisitor {
    private final Map<String, String> texts;

    Holder(ClassWriter target, Map<String, String> texts) {
      super(Opcodes.ASM9, target);
      this.texts = texts;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String generic, String[] exceptions) {
      MethodVisitor target = super.visitMethod(access, name, type, generic, exceptions);
      if (!name.equals(METHOD)) {
        return target;
      }
      write(target);
      return new MethodVisitor(Opcodes.ASM9) {}; // Of what stood there nothing is left.
    }

    private void write(MethodVisitor code) {
      SortedMap<Integer, List<String>> places = new TreeMap<>();
      texts
          .keySet()
          .forEach(
              place ->
                  places.computeIfAbsent(place.hashCode(), hash -> new ArrayList<>()).add(place));
      int[] hashes = places.keySet().stream().mapToInt(Integer::intValue).toArray();
      Label[] labels = places.keySet().stream().map(hash -> new Label()).toArray(Label[]::new);
      Label none = new Label();
      code.visitCode();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "hashCode", "()I", false);
      code.visitLookupSwitchInsn(none, hashes, labels);
      int at = 0;
      for (List<String> same : places.values()) {
        label(code, labels[at++]);
        same.forEach(place -> write(code, place, String.valueOf(texts.get(place))));
        code.visitJumpInsn(Opcodes.GOTO, none);
      }
      label(code, none);
      code.visitInsn(Opcodes.ACONST_NULL);
      code.visitInsn(Opcodes.ARETURN);
      code.visitMaxs(2, 1);
      code.visitEnd();
    }

    private static void write(MethodVisitor code, String place, String text) {
      Label next = new Label();
      code.visitLdcInsn(place);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRING, "equals", "(Ljava/lang/Object;)Z", false);
      code.visitJumpInsn(Opcodes.IFEQ, next);
      code.visitLdcInsn(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
      for (int at = MOST_CHARACTERS; at < text.length(); at += MOST_CHARACTERS) {
        code.visitLdcInsn(text.substring(at, Math.min(text.length(), at + MOST_CHARACTERS)));
        code.visitMethodInsn(
            Opcodes.INVOKEVIRTUAL,
            STRING,
            "concat",
            "(Ljava/lang/String;)Ljava/lang/String;",
            false);
      }
      code.visitInsn(Opcodes.ARETURN);
      label(code, next);
    }

    private static void label(MethodVisitor code, Label label) {
      code.visitLabel(label);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
  }
}
