package org.plancheck.ruleset.vetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/**
 * The second of three checks that rules read facts, compute and report, and do nothing else: the classes that rules have
 * become are held, instruction by instruction, against what they may use.
 */
public final class ClassVetting {

    /**
     * Something that a class may not do.
     *
     * @param className the class
     * @param word      the name of what it uses, as it may stand in a rule
     */
    public record ForbiddenUse(String className, String word, BilingualText reason) {}

    private static final int API = Opcodes.ASM9;
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants");
    private static final Set<String> OF_RULES = Set.of("test", "apply", "execute");
    private static final String MATCHES = "org/drools/model/operators/MatchesOperator";
    private static final String RULE_METHOD = "rule_";
    private static final String DSL = "org/drools/modelcompiler/dsl/pattern/D";

    private final Permissions permissions;
    private final Allowed allowed;
    private final Map<String, byte[]> classes;
    private final List<ForbiddenUse> objections = new ArrayList<>();
    private final Map<String, Set<String>> rulesOfClass = new TreeMap<>();
    private final Map<String, Boolean> types = new HashMap<>();
    private @Nullable RuntimeException failure;

    /** @param classes the bytes of each class by its binary name */
    public ClassVetting(Permissions permissions, Map<String, byte[]> classes) {
        this.permissions = permissions;
        this.allowed = new Allowed(permissions);
        this.classes = classes;
    }

    /** Everything that the classes may not do; nothing if they may be loaded. */
    public List<ForbiddenUse> objections() {
        objections.clear();
        new TreeMap<>(classes).forEach((name, bytes) -> {
            try {
                ClassReader reader = new ClassReader(bytes);
                if (reader.getClassName().replace('/', '.').equals(name)) {
                    reader.accept(new Scan(name), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                } else {
                    object(name, name, Messages.text("vet.call", name));
                }
            } catch (RuntimeException unreadable) {
                // what cannot be read is refused as well; the exception is kept, since it may be a failure of ours
                object(name, name, Messages.text("vet.call", name));
                failure = unreadable;
            }
        });
        return List.copyOf(objections);
    }

    /** The names of the rules that use a class; none if it serves the rule set as a whole. */
    public Set<String> rulesOf(String className) {
        return rulesOfClass.getOrDefault(className, Set.of());
    }

    /** The exception that kept a class from being read, if there was one. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    private void object(String className, String word, BilingualText reason) {
        objections.add(new ForbiddenUse(className, word, reason));
    }

    private boolean type(String internalName) {
        return types.computeIfAbsent(internalName, name -> {
            Type type = Type.getObjectType(name);
            while (type.getSort() == Type.ARRAY) {
                type = type.getElementType();
            }
            return type.getSort() != Type.OBJECT
                    || classes.containsKey(type.getClassName())
                    || allowed.type(type.getClassName());
        });
    }

    private final class Scan extends ClassVisitor {

        private final String className;

        Scan(String className) {
            super(API);
            this.className = className;
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            if (!superName.equals("java/lang/Object") && !superName.equals("java/lang/Enum")) {
                named(superName);
            }
            for (String type : interfaces) {
                named(type);
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            if ((access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0) {
                refuse(name, "vet.code.state");
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || name.equals("finalize")) {
                refuse(name, "vet.code.native");
            }
            return new MethodScan(this, name);
        }

        void named(String internalName) {
            if (!type(internalName)) {
                String name = internalName.replace('/', '.');
                object(className, simple(name), Messages.text("vet.call", name));
            }
        }

        void used(String owner, String member, boolean frame) {
            String name = owner.replace('/', '.');
            boolean own = classes.containsKey(name) || owner.startsWith("[") && (member.equals("clone") && type(owner));
            if (!own && !allowed.member(name, member, frame)) {
                boolean constructor = member.equals("<init>");
                if (owner.equals(MATCHES)) {
                    object(className, "matches", Messages.text("vet.regex"));
                } else {
                    object(
                            className,
                            constructor ? simple(name) : member,
                            Messages.text("vet.call", constructor ? "new " + name : name + "." + member));
                }
            }
        }

        void refuse(String word, String key) {
            object(className, word, Messages.text("vet.code", Messages.text(key)));
        }

        private String simple(String name) {
            return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        }
    }

    private final class MethodScan extends MethodVisitor {

        private final Scan scan;
        private final String method;
        private final boolean frame;
        private final Set<Label> passed = new java.util.HashSet<>();
        private final List<String> texts = new ArrayList<>();
        private final Set<String> used = new TreeSet<>();
        private @Nullable String rule;

        MethodScan(Scan scan, String method) {
            super(API);
            this.scan = scan;
            this.method = method;
            this.frame = !OF_RULES.contains(method) && !method.startsWith("lambda$");
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (permissions.none() && passed.contains(label)) {
                scan.refuse(method, "vet.code.loop");
            }
            if (opcode == Opcodes.JSR) {
                scan.refuse(method, "vet.code.native");
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER) {
                scan.refuse("synchronized", "vet.code.native");
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            scan.named(type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            scan.named(descriptor);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            visitLookupSwitchInsn(otherwise, new int[0], labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            visitJumpInsn(Opcodes.GOTO, otherwise);
            for (Label label : labels) {
                visitJumpInsn(Opcodes.GOTO, label);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            used.add(owner.replace('/', '.'));
            scan.used(owner, name, frame);
            boolean starting = method.equals("<clinit>") || method.equals("<init>");
            boolean stores = opcode == Opcodes.PUTSTATIC || opcode == Opcodes.PUTFIELD;
            if (stores && (!starting || !owner.equals(scan.className.replace('.', '/')))) {
                scan.refuse(name, "vet.code.state");
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            used.add(owner.replace('/', '.'));
            scan.used(owner, name, frame);
            if (owner.equals(DSL) && name.equals("rule") && rule == null && !texts.isEmpty()) {
                rule = texts.get(texts.size() - 1);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (!BOOTSTRAPS.contains(bootstrap.getOwner() + "." + bootstrap.getName())) {
                scan.refuse(name, "vet.code.native");
            }
            for (Object argument : arguments) {
                visitLdcInsn(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                texts.add(text);
            } else if (value instanceof Handle handle) {
                used.add(handle.getOwner().replace('/', '.'));
                scan.used(handle.getOwner(), handle.getName(), frame);
            } else if (value instanceof ConstantDynamic) {
                scan.refuse(method, "vet.code.native");
            } else if (value instanceof Type type && type.getSort() != Type.METHOD) {
                scan.named(type.getSort() == Type.ARRAY ? type.getDescriptor() : type.getInternalName());
            }
        }

        @Override
        public void visitEnd() {
            if (rule != null && method.startsWith(RULE_METHOD)) {
                used.stream()
                        .filter(classes::containsKey)
                        .forEach(name -> rulesOfClass
                                .computeIfAbsent(name, n -> new TreeSet<>())
                                .add(rule));
            }
        }
    }
}
