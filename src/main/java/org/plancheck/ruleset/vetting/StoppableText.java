package org.plancheck.ruleset.vetting;

import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A text that a regular expression can no longer read when its thread is interrupted. Without it, an expression that
 * backtracks for years could not be stopped within the process.
 */
public record StoppableText(CharSequence text) implements CharSequence {

    private static final String PATTERN = Type.getInternalName(Pattern.class);
    private static final String SELF = Type.getInternalName(StoppableText.class);

    /**
     * What {@link Pattern#matcher} gives, but stoppable. The classes of rules call this.
     *
     * @throws CancellationException from its methods, once the thread is interrupted
     */
    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(text == null ? null : new StoppableText(text));
    }

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StoppableText(text.subSequence(start, end));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The class with its calls of {@link Pattern#matcher} made stoppable. */
    static byte[] woven(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if (!names(reader, PATTERN)) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new MethodVisitor(
                                Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                            @Override
                            public void visitMethodInsn(
                                    int opcode, String owner, String called, String type, boolean isInterface) {
                                if (opcode == Opcodes.INVOKEVIRTUAL
                                        && owner.equals(PATTERN)
                                        && called.equals("matcher")) {
                                    super.visitMethodInsn(
                                            Opcodes.INVOKESTATIC,
                                            SELF,
                                            called,
                                            type.replace("(", "(L" + PATTERN + ";"),
                                            false);
                                } else {
                                    super.visitMethodInsn(opcode, owner, called, type, isInterface);
                                }
                            }
                        };
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static boolean names(ClassReader reader, String internalName) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0 && reader.readByte(at - 1) == 7 && internalName.equals(reader.readUTF8(at, buffer))) {
                return true;
            }
        }
        return false;
    }
}
