package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.plancheck.ruleset.compile.CompiledRules;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.vetting.Permissions;

/**
 * Loads a rule set again and again while its files are edited, and compiles only the rules whose text has changed since the
 * last time. A change to a table compiles nothing.
 */
public final class IncrementalCompiler {

    /** A rule's own text and that of the head of its file, which together decide what it becomes. */
    private record RuleText(String head, String rule) {}

    private final Permissions permissions;
    private Map<RuleText, Model> compiled = new HashMap<>();
    private int lastCompiled;

    public IncrementalCompiler(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * Makes a rule set of a folder's files.
     *
     * @throws BrokenRuleSetException with every mistake found, if there is any; what was compiled before is kept
     */
    public RuleSet load(RuleFolder folder) throws BrokenRuleSetException {
        return RuleSet.load(folder, permissions, Optional.empty(), (heads, names) -> compile(folder, heads));
    }

    /** How many rules had to be compiled for the rule set loaded last. */
    public int lastCompiled() {
        return lastCompiled;
    }

    private CompiledRules.LoadedRules compile(RuleFolder folder, List<RuleHead> heads) throws BrokenRuleSetException {
        Map<String, RuleText> sources = new TreeMap<>();
        TreeMap<String, String> changedFiles = new TreeMap<>();
        int changed = 0;
        for (Map.Entry<String, String> file : folder.drl().entrySet()) {
            String text = DrlFile.read(file.getKey(), file.getValue()).compiled();
            PackageDescr parsed = RuleSource.parse(text);
            String head = head(text, parsed);
            StringBuilder toCompile = new StringBuilder(text);
            int changedHere = 0;
            for (RuleDescr rule : parsed.getRules()) {
                RuleText source = new RuleText(head, text(text, rule));
                sources.put(rule.getName(), source);
                if (compiled.containsKey(source)) {
                    blank(toCompile, rule);
                } else {
                    changedHere++;
                }
            }
            if (changedHere > 0) {
                changedFiles.put(file.getKey(), toCompile.toString());
                changed += changedHere;
            }
        }
        List<Model> fresh = changedFiles.isEmpty()
                ? List.of()
                : RuleSet.compile(new RuleFolder(folder.shown(), changedFiles), heads, permissions, RuleCache.none())
                        .load(permissions)
                        .models();
        lastCompiled = changed;
        return assemble(sources, fresh);
    }

    /** Takes each rule from the model that it is in, and forgets the rules that are no longer there. */
    private CompiledRules.LoadedRules assemble(Map<String, RuleText> sources, List<Model> fresh) {
        Map<String, Model> freshByRule = new HashMap<>();
        fresh.forEach(model -> model.getRules().forEach(rule -> freshByRule.put(rule.getName(), model)));
        Map<RuleText, Model> next = new HashMap<>();
        IdentityHashMap<Model, List<String>> names = new IdentityHashMap<>();
        List<Model> order = new ArrayList<>();
        sources.forEach((name, source) -> {
            Model model = compiled.getOrDefault(source, freshByRule.get(name));
            if (model != null) {
                next.put(source, model);
                names.computeIfAbsent(model, m -> {
                            order.add(m);
                            return new ArrayList<>();
                        })
                        .add(name);
            }
        });
        compiled = next;
        return new CompiledRules.LoadedRules(order.stream()
                .map(model -> CompiledRules.LoadedRules.only(model, Objects.requireNonNull(names.get(model))::contains))
                .toList());
    }

    static String head(String text, PackageDescr parsed) {
        int first = parsed.getRules().stream()
                .mapToInt(RuleDescr::getStartCharacter)
                .min()
                .orElse(text.length());
        return text.substring(0, first);
    }

    private static String text(String text, RuleDescr rule) {
        if (rule.getStartCharacter() < 0 || rule.getEndCharacter() >= text.length()) {
            throw new NoSuchElementException(rule.getName());
        }
        return text.substring(rule.getStartCharacter(), rule.getEndCharacter() + 1);
    }

    /** Lines stay where they are, so that what the compiler says of a place is true of the file. */
    private static void blank(StringBuilder text, RuleDescr rule) {
        for (int i = rule.getStartCharacter(); i <= rule.getEndCharacter(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
