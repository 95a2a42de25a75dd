package org.plancheck.ruleset.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.plancheck.ruleset.model.ParsedHead;
import org.plancheck.ruleset.model.RuleFolder;
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

    /** What the classes do that rules may not, at the rules that became them. */
    public List<Diagnostic> objections(RuleFolder folder, List<ParsedHead> heads, Permissions permissions) {
        ClassVetting vetting = new ClassVetting(permissions, classes);
        List<Diagnostic> mistakes = new ArrayList<>();
        for (ClassVetting.Objection objection : vetting.objections()) {
            List<ParsedHead> rules = heads.stream()
                    .filter(h -> vetting.rulesOf(objection.className()).contains(h.name()))
                    .toList();
            if (rules.isEmpty()) {
                mistakes.add(Diagnostic.of(folder.shown(), objection.reason()));
            }
            for (ParsedHead rule : rules) {
                mistakes.add(new Diagnostic(
                        folder.shown(rule.file()), lineOf(objection.word(), rule, folder), 0, objection.reason()));
            }
        }
        return mistakes;
    }

    /** The line of the rule that has the word, or else the rule's first. */
    private static int lineOf(String word, ParsedHead rule, RuleFolder folder) {
        List<String> lines = folder.files().get(rule.file()).lines().toList();
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
