package io.github.docusauruslint.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class that does what one lambda does: it keeps what the lambda captures and calls its body, as
 * {@link java.lang.invoke.LambdaMetafactory} describes it.
 *
 * @param name of the class
 * @param method that its interface asks for
 * @param shape what is captured, and the interface
 * @param erased the types of that method, and of others that stand for it
 * @param wanted its types where the lambda stands
 * @param body what is called
 * @param interfaces all that the class implements
 */
record LambdaClass(
    String name,
    String method,
    Type shape,
    Set<Type> erased,
    Type wanted,
    Handle body,
    Set<String> interfaces) {
  /** The method that makes an instance. */
  static final String MAKE = "of";

  private static final int FLAGS = 3;
  private static final int SERIALIZABLE = 1;
  private static final int MARKERS = 2;
  private static final int BRIDGES = 4;

  /** Whether arguments of the factory ask for a lambda that can be written to a stream. */
  static boolean isSerializable(Object[] arguments) {
    return arguments.length > FLAGS && ((int) arguments[FLAGS] & SERIALIZABLE) != 0;
  }

  /** The class for a call of the factory. */
  static LambdaClass of(String name, String method, String shape, Object[] arguments) {
    Type type = Type.getMethodType(shape);
    Set<Type> erased = new LinkedHashSet<>(List.of((Type) arguments[0]));
    Set<String> interfaces = new LinkedHashSet<>(List.of(type.getReturnType().getInternalName()));
    if (arguments.length > FLAGS) {
      int flags = (int) arguments[FLAGS];
      int at = FLAGS + 1;
      if ((flags & MARKERS) != 0) {
        for (int left = (int) arguments[at++]; left > 0; left--) {
          interfaces.add(((Type) arguments[at++]).getInternalName());
        }
      }
      if ((flags & BRIDGES) != 0) {
        for (int left = (int) arguments[at++]; left > 0; left--) {
          erased.add((Type) arguments[at++]);
        }
      }
    }
    return new LambdaClass(
        name, method, type, erased, (Type) arguments[2], (Handle) arguments[1], interfaces);
  }

  /** The class file. */
  byte[] bytes(String nestHost) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] all = interfaces.toArray(new String[0]);
    out.visit(Opcodes.V17, access, name, null, "java/lang/Object", all);
    out.visitNestHost(nestHost);
    Type[] captured = shape.getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      int kept = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(kept, field(i), captured[i].getDescriptor(), null, null).visitEnd();
    }
    constructor(out, captured);
    maker(out, captured);
    erased.forEach(types -> method(out, captured, types));
    out.visitEnd();
    return out.toByteArray();
  }

  private static String field(int index) {
    return "captured" + index;
  }

  private static String constructorType(Type[] captured) {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
  }

  private void constructor(ClassWriter out, Type[] captured) {
    MethodVisitor code =
        out.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorType(captured), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
      at += captured[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private void maker(ClassWriter out, Type[] captured) {
    MethodVisitor code =
        out.visitMethod(Opcodes.ACC_STATIC, MAKE, shape.getDescriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int at = 0;
    for (Type each : captured) {
      code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), at);
      at += each.getSize();
    }
    String type = constructorType(captured);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", type, false);
    end(code, Opcodes.ARETURN);
  }

  private void method(ClassWriter out, Type[] captured, Type types) {
    MethodVisitor code =
        out.visitMethod(Opcodes.ACC_PUBLIC, method, types.getDescriptor(), null, null);
    code.visitCode();
    if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
    }
    List<Type> taken = taken();
    Type[] given = types.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
      Conversion.write(code, given[i], wanted.getArgumentTypes()[i]);
      Conversion.write(code, wanted.getArgumentTypes()[i], taken.get(captured.length + i));
      at += given[i].getSize();
    }
    code.visitMethodInsn(
        call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type back = types.getReturnType();
    if (back.getSort() == Type.VOID) {
      int size = result().getSize();
      if (size > 0) {
        code.visitInsn(size == 1 ? Opcodes.POP : Opcodes.POP2);
      }
    } else {
      Conversion.write(code, result(), wanted.getReturnType());
      Conversion.write(code, wanted.getReturnType(), back);
    }
    end(code, back.getOpcode(Opcodes.IRETURN));
  }

  /** What the body takes, that on which it is called first. */
  private List<Type> taken() {
    List<Type> taken = new ArrayList<>();
    boolean alone =
        body.getTag() == Opcodes.H_INVOKESTATIC || body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (!alone) {
      taken.add(Type.getObjectType(body.getOwner()));
    }
    taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return taken;
  }

  private Type result() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? Type.getObjectType(body.getOwner())
        : Type.getReturnType(body.getDesc());
  }

  private int call() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // A private method of the host, which members of its nest call like any other.
      case Opcodes.H_INVOKESPECIAL ->
          body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      default -> throw new IllegalStateException(name + " calls " + body);
    };
  }

  private static void end(MethodVisitor code, int instruction) {
    code.visitInsn(instruction);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
