package org.plancheck.ruleset.vetting;

import java.util.Map;

/**
 * The third of three checks that rules read facts, compute and report, and do nothing else: a class loader that finds the
 * rules' own classes and what they may use, and nothing else.
 */
public final class VettedLoader extends ClassLoader {

    private final Allowed allowed;
    private final Map<String, byte[]> classes;

    static {
        registerAsParallelCapable();
    }

    /** @param classes the bytes of each class by its binary name, vetted */
    public VettedLoader(Permissions permissions, Map<String, byte[]> classes) {
        super(VettedLoader.class.getClassLoader());
        this.allowed = new Allowed(permissions);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            if (!allowed.type(name) && !name.equals(StoppableText.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] bytes = StoppableText.woven(classes.get(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
