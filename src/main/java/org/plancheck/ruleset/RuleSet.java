package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.Mistakes;
import org.plancheck.ruleset.drl.RuleCheck;
import org.plancheck.ruleset.drl.RuleVocabulary;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.Diagnostic;

/** A rule set ready to judge proposals: its catalogue of criteria, its tables, and its rules as Drools runs them. */
public final class RuleSet {

    private final String name;
    private final String version;
    private final RuleFolder folder;
    private final Permissions permissions;
    private final Tables tables;
    private final List<Criterion> criteria;
    private final Map<String, Criterion> byId = new HashMap<>();
    private final Map<String, RuleHead> heads = new HashMap<>();
    private final CompiledRules.LoadedRules rules;
    private final KieBase engine;
    private final Map<String, KieBase> engineOfOne = new ConcurrentHashMap<>();
    private final Map<Set<String>, KieBase> engineWithoutSome = new ConcurrentHashMap<>();

    private final Map<String, RuleSet> ofOneCriterion = new ConcurrentHashMap<>();

    private RuleSet(String name, String version, RuleFolder folder, Permissions permissions, Tables tables,
            List<Criterion> criteria, CompiledRules.LoadedRules rules) {
        this.name = name;
        this.version = version;
        this.folder = folder;
        this.permissions = permissions;
        this.tables = tables;
        this.criteria = List.copyOf(criteria);
        criteria.forEach(criterion -> byId.put(criterion.id(), criterion));
        criteria.forEach(criterion -> criterion.rules().forEach(rule -> heads.put(rule.name(), rule)));
        this.rules = rules;
        this.engine = rules.all();
    }

    /**
     * Makes a rule set of a folder's files, whose rules may read facts, compute and report, and do nothing else.
     *
     * @throws BrokenRuleSet with every mistake found, if there is any
     */
    public static RuleSet load(RuleFolder folder) throws BrokenRuleSet {
        return load(folder, Permissions.NONE, RuleCache.none());
    }

    /**
     * Makes a rule set of a folder's files.
     *
     * @param permissions what its rules may do beyond reading facts, computing and reporting
     * @param cache       where rules compiled earlier are, and where these will be
     * @throws BrokenRuleSet with every mistake found, if there is any
     */
    public static RuleSet load(RuleFolder folder, Permissions permissions, RuleCache cache) throws BrokenRuleSet {
        Optional<RuleCache.Entry> known = cache.find(folder, permissions)
                .filter(entry -> entry.rules().objections(folder, entry.heads(), permissions).isEmpty());
        if (known.isPresent()) {
            try {
                return load(folder, permissions, Optional.of(known.get().heads()), heads -> known.get().rules().load(permissions));
            } catch (IllegalStateException unusable) {
                cache.forget(folder, permissions);
            }
        }
        return load(folder, permissions, Optional.empty(), heads -> {
            CompiledRules compiled = compile(folder, heads, permissions);
            CompiledRules.LoadedRules rules = compiled.load(permissions);
            cache.keep(folder, permissions, new RuleCache.Entry(heads, compiled));
            return rules;
        });
    }

    /** How the rules that were parsed come to be loaded; asked only if nothing is wrong so far. */
    interface Compilation {

        CompiledRules.LoadedRules of(List<ParsedHead> heads) throws BrokenRuleSet;
    }

    /** Makes a rule set of a folder's files, given the rules' heads where they are known. */
    static RuleSet load(RuleFolder folder, Permissions permissions, Optional<List<ParsedHead>> known, Compilation compilation)
            throws BrokenRuleSet {
        List<Diagnostic> mistakes = new ArrayList<>();
        RuleCompiler.charset(folder).ifPresent(mistakes::add);
        TableReader tableReader = new TableReader(folder, mistakes::add);
        TableReader.Manifest manifest = tableReader.manifest();
        Tables tables = tableReader.tables();
        List<DrlFile> files = new ArrayList<>();
        folder.drl().forEach((file, text) -> files.add(DrlFile.read(file, text, new Mistakes(folder.shown(file), text, mistakes::add))));
        CatalogueReader catalogue = new CatalogueReader(folder, tables);
        files.forEach(catalogue::add);
        List<Criterion> criteria = catalogue.criteria();
        List<ParsedHead> heads = known.orElseGet(() -> {
            RuleCheck check = new RuleCheck(new RuleVocabulary(Tables.rowTypes(), tables.keys()));
            files.forEach(check::check);
            return RuleParser.parse(folder, permissions, mistakes);
        });
        stopAt(mistakes);
        return new RuleSet(manifest.name(), manifest.version(), folder, permissions, tables, criteria, compilation.of(heads));
    }

    /** Compiles the rules of a folder and looks at what they became. */
    static CompiledRules compile(RuleFolder folder, List<ParsedHead> heads, Permissions permissions) throws BrokenRuleSet {
        List<Diagnostic> mistakes = new ArrayList<>();
        CompiledRules compiled = RuleCompiler.compile(folder, mistakes::add);
        stopAt(mistakes);
        mistakes.addAll(compiled.objections(folder, heads, permissions));
        stopAt(mistakes);
        return compiled;
    }

    private static void stopAt(List<Diagnostic> mistakes) throws BrokenRuleSet {
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSet(mistakes);
        }
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    public RuleFolder folder() {
        return folder;
    }

    /** What the rules may do beyond reading facts, computing and reporting. */
    Permissions permissions() {
        return permissions;
    }

    /** The criteria, by id. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * The criterion with the given id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Criterion criterion(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** The same rule set with one criterion alone, which is quick to judge. */
    public RuleSet only(Criterion criterion) {
        return ofOneCriterion.computeIfAbsent(criterion.id(), id -> new RuleSet(name, version, folder, permissions,
                tables, List.of(criterion),
                new CompiledRules.LoadedRules(rules.models().stream()
                        .map(model -> CompiledRules.LoadedRules.only(model, rule -> heads.get(rule).criterion().equals(id)))
                        .filter(model -> !model.getRules().isEmpty())
                        .toList())));
    }

    public Tables tables() {
        return tables;
    }

    /** The head of the rule with the given DRL name. */
    public RuleHead head(String ruleName) {
        return heads.get(ruleName);
    }

    /** Drools with all rules. */
    public KieBase engine() {
        return engine;
    }

    /** Drools with one rule alone, for when another rule's failure must not cost its result. */
    public KieBase engineOf(String ruleName) {
        return engineOfOne.computeIfAbsent(ruleName, n -> only(n::equals));
    }

    /** Drools without some rules, which are then to be run alone. */
    public KieBase engineWithout(Set<String> ruleNames) {
        return engineWithoutSome.computeIfAbsent(Set.copyOf(ruleNames), names -> only(n -> !names.contains(n)));
    }

    /** One at a time: engines are made of the same model. */
    private KieBase only(Predicate<String> ruleName) {
        synchronized (rules) {
            return rules.only(ruleName);
        }
    }
}
