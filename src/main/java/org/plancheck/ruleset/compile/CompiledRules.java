package org.plancheck.ruleset.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.vetting.ClassVetting;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.ruleset.vetting.VettedLoader;
import org.plancheck.text.Diagnostic;

/**
 * Rules as Java classes.
 *
 * @param classes the bytes of each class by its name
 * @param models  the names of the classes that hold the executable model
 */
public record CompiledRules(Map<String, byte[]> classes, List<String> models) {

    public CompiledRules {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
    }

    /** Whether the classes can be loaded together with others: none of them has the name of one that is different. */
    boolean mayJoin(Map<String, byte[]> others) {
        return classes.entrySet().stream()
                .allMatch(own -> Arrays.equals(own.getValue(), others.getOrDefault(own.getKey(), own.getValue())));
    }

    /** Whether the classes do nothing that rules may not. */
    public boolean harmless(Permissions permissions) {
        return new ClassVetting(permissions, classes).objections().isEmpty();
    }

    /**
     * Looks at what the classes do.
     *
     * @param rules the rules that became them
     * @throws BrokenRuleSetException if they do what rules may not, with the places in the rules
     */
    public void vet(RuleFolder folder, List<RuleHead> rules, Permissions permissions) throws BrokenRuleSetException {
        ClassVetting vetting = new ClassVetting(permissions, classes);
        List<Diagnostic> mistakes = new ArrayList<>();
        for (ClassVetting.ForbiddenUse objection : vetting.objections()) {
            Set<String> names = vetting.rulesOf(objection.className());
            List<RuleHead> to =
                    rules.stream().filter(rule -> names.contains(rule.name())).toList();
            if (to.isEmpty()) {
                mistakes.add(Diagnostic.of(folder.shown(), objection.reason()));
            }
            for (RuleHead rule : to) {
                mistakes.add(new Diagnostic(
                        rule.file(), lineOf(objection.word(), rule, folder.drlOf(rule)), 0, objection.reason()));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSetException(mistakes, vetting.failure().orElse(null));
        }
    }

    /** The line of the rule that has the word, or else the rule's first. */
    private static int lineOf(String word, RuleHead rule, String file) {
        List<String> lines = file.lines().toList();
        Pattern sought = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        for (int line = rule.line();
                line <= lines.size() && !lines.get(line - 1).strip().equals("end");
                line++) {
            if (!lines.get(line - 1).strip().startsWith("@")
                    && sought.matcher(lines.get(line - 1)).find()) {
                return line;
            }
        }
        return rule.line();
    }

    /**
     * Loads the classes, in a class loader of their own that finds only what rules may use.
     *
     * @throws IllegalStateException if they are no classes of rules
     */
    public LoadedRules load(Permissions permissions) {
        ClassLoader loader = new VettedLoader(permissions, classes);
        try {
            List<Model> loaded = new ArrayList<>();
            for (String model : models) {
                loaded.add(
                        (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
            }
            return new LoadedRules(loaded);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(e);
        }
    }

    /** The executable model of the rules, from which engines for all or some of them are made. */
    public record LoadedRules(List<Model> models) {

        public KieBase all() {
            return engine(models);
        }

        public KieBase only(Predicate<String> ruleName) {
            return engine(models.stream().map(model -> only(model, ruleName)).toList());
        }

        private static KieBase engine(List<Model> models) {
            List<Model> all = new ArrayList<>(models);
            all.add(NeedsRule.model());
            return KieBaseBuilder.createKieBaseFromModel(all);
        }

        /** The same model with some of its rules. */
        public static Model only(Model model, Predicate<String> ruleName) {
            ModelImpl some = new ModelImpl(model.getName());
            some.withGlobals(model.getGlobals());
            model.getTypeMetaDatas().forEach(some::addTypeMetaData);
            model.getRules().stream()
                    .filter(rule -> ruleName.test(rule.getName()))
                    .forEach(some::addRule);
            return some;
        }
    }
}
