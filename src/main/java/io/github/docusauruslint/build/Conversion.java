package io.github.docusauruslint.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes a value of one type out of a value of another, as a call of a lambda does. */
final class Conversion {
  private record Boxed(Type value, String box) {}

  private static final List<Boxed> BOXES =
      List.of(
          new Boxed(Type.BOOLEAN_TYPE, "java/lang/Boolean"),
          new Boxed(Type.CHAR_TYPE, "java/lang/Character"),
          new Boxed(Type.BYTE_TYPE, "java/lang/Byte"),
          new Boxed(Type.SHORT_TYPE, "java/lang/Short"),
          new Boxed(Type.INT_TYPE, "java/lang/Integer"),
          new Boxed(Type.LONG_TYPE, "java/lang/Long"),
          new Boxed(Type.FLOAT_TYPE, "java/lang/Float"),
          new Boxed(Type.DOUBLE_TYPE, "java/lang/Double"));

  private Conversion() {}

  /** Writes what turns the value on top of the stack into one of another type. */
  static void write(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    Boxed boxOfFrom = of(from);
    Boxed boxOfTo = of(to);
    if (boxOfFrom != null && boxOfTo != null) {
      widen(code, from, to);
    } else if (boxOfFrom != null) {
      String type = "(" + from.getDescriptor() + ")L" + boxOfFrom.box + ";";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, boxOfFrom.box, "valueOf", type, false);
    } else if (boxOfTo != null) {
      unbox(code, from, to, boxOfTo);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static @Nullable Boxed of(Type value) {
    return BOXES.stream().filter(boxed -> boxed.value.equals(value)).findFirst().orElse(null);
  }

  private static void unbox(MethodVisitor code, Type from, Type to, Boxed fitting) {
    Boxed known =
        BOXES.stream()
            .filter(boxed -> boxed.box.equals(from.getInternalName()))
            .findFirst()
            .orElse(null);
    Boxed box = known == null ? fitting : known;
    if (known == null) {
      code.visitTypeInsn(Opcodes.CHECKCAST, box.box);
    }
    String getter = box.value.getClassName() + "Value";
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, box.box, getter, "()" + box.value.getDescriptor(), false);
    write(code, box.value, to);
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    boolean small = from.getSort() >= Type.CHAR && from.getSort() <= Type.INT;
    if (small && to.getSort() == Type.INT) {
      return; // As the machine has them already.
    }
    int instruction =
        switch (to.getSort()) {
          case Type.LONG -> small ? Opcodes.I2L : Opcodes.NOP;
          case Type.FLOAT ->
              small ? Opcodes.I2F : from.getSort() == Type.LONG ? Opcodes.L2F : Opcodes.NOP;
          case Type.DOUBLE ->
              small
                  ? Opcodes.I2D
                  : from.getSort() == Type.LONG
                      ? Opcodes.L2D
                      : from.getSort() == Type.FLOAT ? Opcodes.F2D : Opcodes.NOP;
          default -> Opcodes.NOP;
        };
    if (instruction == Opcodes.NOP) {
      throw new IllegalStateException("no value of " + from + " is one of " + to);
    }
    code.visitInsn(instruction);
  }
}
