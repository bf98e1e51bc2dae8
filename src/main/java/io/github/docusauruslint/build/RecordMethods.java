package io.github.docusauruslint.build;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What {@link java.lang.runtime.ObjectMethods} makes of a record, written out: the method that a
 * call of the factory stands for.
 *
 * @param method {@code equals}, {@code hashCode} or {@code toString}
 * @param shape its types, with the record in front
 * @param owner the record
 * @param names of the components
 * @param fields that hold them
 */
record RecordMethods(String method, String shape, Type owner, String[] names, Handle[] fields) {
  private static final String FACTORY = "java/lang/runtime/ObjectMethods";
  private static final String OBJECTS = "java/util/Objects";
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final int COMPONENTS = 2;

  /** Whether a factory makes methods of records. */
  static boolean areOf(Handle factory) {
    return factory.getOwner().equals(FACTORY);
  }

  /** The method for a call of the factory. */
  static RecordMethods of(String method, String shape, Object[] arguments) {
    Handle[] fields = new Handle[arguments.length - COMPONENTS];
    System.arraycopy(arguments, COMPONENTS, fields, 0, fields.length);
    String[] names = ((String) arguments[1]).split(";");
    return new RecordMethods(method, shape, (Type) arguments[0], names, fields);
  }

  /** The name of the method that is written out. */
  String place() {
    return "packed$" + method;
  }

  /** Writes it. */
  void write(ClassVisitor target) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = target.visitMethod(access, place(), shape, null, null);
    code.visitCode();
    switch (method) {
      case "hashCode" -> writeHashCode(code);
      case "equals" -> writeEquals(code);
      default -> writeToString(code);
    }
    code.visitMaxs(6, 2); // Two wide values and what was made until then.
    code.visitEnd();
  }

  /** 31 times what came of the components before, and that of the next one. */
  private void writeHashCode(MethodVisitor code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      load(code, 0, field);
      String type = field.getDesc();
      String box = box(type);
      if (box == null) {
        call(code, OBJECTS, "hashCode", "(Ljava/lang/Object;)I");
      } else {
        call(code, box, "hashCode", "(" + type + ")I");
      }
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private void writeEquals(MethodVisitor code) {
    Label other = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    Label notSame = new Label();
    code.visitJumpInsn(Opcodes.IF_ACMPNE, notSame);
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(notSame);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner.getInternalName());
    code.visitJumpInsn(Opcodes.IFEQ, other);
    for (Handle field : fields) {
      load(code, 0, field);
      load(code, 1, field);
      compare(code, field.getDesc(), other);
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(other);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  /** Goes elsewhere where two values are not the same. */
  private static void compare(MethodVisitor code, String type, Label other) {
    switch (type) {
      case "Z", "B", "C", "S", "I" -> code.visitJumpInsn(Opcodes.IF_ICMPNE, other);
      case "J" -> {
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, other);
      }
      case "F", "D" -> { // As the boxes compare them: what is no number is itself.
        call(code, String.valueOf(box(type)), "compare", "(" + type + type + ")I");
        code.visitJumpInsn(Opcodes.IFNE, other);
      }
      default -> {
        call(code, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        code.visitJumpInsn(Opcodes.IFEQ, other);
      }
    }
  }

  private void writeToString(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    code.visitLdcInsn(owner);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
    append(code, "Ljava/lang/String;");
    for (int i = 0; i < fields.length; i++) {
      append(code, (i == 0 ? "[" : ", ") + names[i] + "=", "Ljava/lang/String;");
      load(code, 0, fields[i]);
      String type = fields[i].getDesc();
      boolean small = type.equals("B") || type.equals("S");
      append(code, box(type) == null ? "Ljava/lang/Object;" : small ? "I" : type);
    }
    append(code, fields.length == 0 ? "[]" : "]", "Ljava/lang/String;");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private static void append(MethodVisitor code, String text, String type) {
    code.visitLdcInsn(text);
    append(code, type);
  }

  private static void append(MethodVisitor code, String type) {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
  }

  private void load(MethodVisitor code, int variable, Handle field) {
    code.visitVarInsn(Opcodes.ALOAD, variable);
    if (variable > 0) {
      code.visitTypeInsn(Opcodes.CHECKCAST, owner.getInternalName());
    }
    code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
  }

  private static void call(MethodVisitor code, String owner, String name, String type) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
  }

  /** The class of a primitive type; null of any other. */
  private static @Nullable String box(String type) {
    return switch (type) {
      case "Z" -> "java/lang/Boolean";
      case "B" -> "java/lang/Byte";
      case "C" -> "java/lang/Character";
      case "S" -> "java/lang/Short";
      case "I" -> "java/lang/Integer";
      case "J" -> "java/lang/Long";
      case "F" -> "java/lang/Float";
      case "D" -> "java/lang/Double";
      default -> null;
    };
  }
}
