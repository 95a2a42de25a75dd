package org.plancheck.ruleset;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules as Java classes.
 *
 * @param classes the bytes of each class by its name
 * @param models  the names of the classes that hold the executable model
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {

    CompiledRules {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
    }

    /** Loads the classes, in a class loader of their own. */
    LoadedRules load() {
        ClassLoader loader = new ClassLoader(CompiledRules.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        try {
            List<Model> loaded = new java.util.ArrayList<>();
            for (String model : models) {
                loaded.add((Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
            }
            return new LoadedRules(loaded);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The executable model of the rules, from which engines for all or some of them are made. */
    record LoadedRules(List<Model> models) {

        KieBase all() {
            return KieBaseBuilder.createKieBaseFromModel(models);
        }

        KieBase only(Predicate<String> ruleName) {
            return KieBaseBuilder.createKieBaseFromModel(models.stream().map(model -> {
                ModelImpl some = new ModelImpl(model.getName());
                some.withGlobals(model.getGlobals());
                model.getTypeMetaDatas().forEach(some::addTypeMetaData);
                model.getRules().stream().filter(rule -> ruleName.test(rule.getName())).forEach(some::addRule);
                return (Model) some;
            }).toList());
        }
    }
}
