package org.plancheck.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.plancheck.ruleset.catalogue.CatalogueReader;
import org.plancheck.ruleset.catalogue.TableReader;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.check.RuleCheck;
import org.plancheck.ruleset.check.RuleVocabulary;
import org.plancheck.ruleset.compile.CompiledRules;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.compile.RuleCompiler;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** A rule set ready to judge proposals: its catalogue of criteria, its tables, and its rules as Drools runs them. */
public final class RuleSet {

    private final TableReader.Manifest manifest;
    private final RuleFolder folder;
    private final Permissions permissions;
    private final Tables tables;
    private final List<Criterion> criteria;
    private final Map<String, Criterion> byId = new HashMap<>();
    private final Map<String, RuleHead> heads = new HashMap<>();
    private final CompiledRules.LoadedRules rules;
    private final KieBase engine;
    private @Nullable FactsRead factsRead;
    private final Map<String, KieBase> engineOfOne = new ConcurrentHashMap<>();
    private final Map<Set<String>, KieBase> engineWithoutSome = new ConcurrentHashMap<>();

    private final Map<String, RuleSet> ofOneCriterion = new ConcurrentHashMap<>();

    private RuleSet(
            TableReader.Manifest manifest,
            RuleFolder folder,
            Permissions permissions,
            Tables tables,
            List<Criterion> criteria,
            CompiledRules.LoadedRules rules) {
        this.manifest = manifest;
        this.folder = folder;
        this.permissions = permissions;
        this.tables = tables;
        this.criteria = List.copyOf(criteria);
        criteria.forEach(criterion -> byId.put(criterion.id(), criterion));
        criteria.forEach(criterion -> criterion.rules().forEach(rule -> heads.put(rule.name(), rule)));
        criteria.forEach(criterion ->
                criterion.needs().forEach(need -> heads.put(need.head().name(), need.head())));
        this.rules = rules;
        this.engine = rules.all();
    }

    /**
     * Makes a rule set of a folder's files, whose rules may read facts, compute and report, and do nothing else.
     *
     * @throws BrokenRuleSetException with every mistake found, if there is any
     */
    public static RuleSet load(RuleFolder folder) throws BrokenRuleSetException {
        return load(folder, Permissions.NONE, RuleCache.none());
    }

    /**
     * Makes a rule set of a folder's files.
     *
     * @param permissions what its rules may do beyond reading facts, computing and reporting
     * @param cache       where rules compiled earlier are, and where these will be
     * @throws BrokenRuleSetException with every mistake found, if there is any
     */
    public static RuleSet load(RuleFolder folder, Permissions permissions, RuleCache cache)
            throws BrokenRuleSetException {
        Optional<RuleCache.CachedRules> known =
                cache.find(folder, permissions).filter(entry -> entry.rules().harmless(permissions));
        if (known.isPresent()) {
            RuleCache.CachedRules entry = known.get();
            try {
                return load(folder, permissions, known, (heads, names) -> {
                    CompiledRules.LoadedRules rules = entry.rules().load(permissions);
                    if (!names.equals(entry.names())) {
                        cache.keep(folder, permissions, new RuleCache.CachedRules(entry.rules(), names));
                    }
                    return rules;
                });
            } catch (IllegalStateException unusable) {
                cache.forget(folder, permissions);
            }
        }
        return load(folder, permissions, Optional.empty(), (heads, names) -> {
            CompiledRules compiled = compile(folder, heads, permissions, cache.ofSingleFiles());
            CompiledRules.LoadedRules rules = compiled.load(permissions);
            cache.keep(folder, permissions, new RuleCache.CachedRules(compiled, names));
            return rules;
        });
    }

    /** How the rules come to be loaded; asked only if nothing is wrong so far. */
    interface Compilation {

        /**
         * The compiled rules.
         *
         * @param heads the rules to be compiled
         * @param names the digest of what the rows of the tables are called, against which the rules were checked
         */
        CompiledRules.LoadedRules of(List<RuleHead> heads, String names) throws BrokenRuleSetException;
    }

    /**
     * Makes a rule set of a folder's files, given what is known of its rules from an earlier load. The rules are held against
     * the tables anew unless they were found good with rows of exactly these names: nothing else of a table decides the check.
     */
    static RuleSet load(
            RuleFolder folder, Permissions permissions, Optional<RuleCache.CachedRules> known, Compilation compilation)
            throws BrokenRuleSetException {
        List<Diagnostic> mistakes = new ArrayList<>(folder.unknown());
        RuleCompiler.charset(folder).ifPresent(mistakes::add);
        TableReader tableReader = new TableReader(folder, mistakes::add);
        TableReader.Manifest manifest = tableReader.manifest();
        Tables tables = tableReader.tables();
        List<DrlFile> files = new ArrayList<>();
        folder.drl()
                .forEach((file, text) -> files.add(
                        DrlFile.read(file, text, new SourceMistakes(folder.shown(file), text, mistakes::add))));
        CatalogueReader catalogue = new CatalogueReader(folder, tables);
        files.forEach(catalogue::add);
        List<Criterion> criteria = catalogue.criteria();
        new PeriodCheck(tables, mistakes::add).check(files, criteria);
        criteria.forEach(criterion -> {
            if (tables.retired().containsKey(criterion.id())) {
                mistakes.add(new Diagnostic(
                        criterion.file(),
                        criterion.line(),
                        1,
                        Messages.text(
                                "retired", criterion.id(), tables.retired().get(criterion.id()))));
            }
        });
        String names = tables.digestOfKeys();
        if (known.filter(entry -> entry.names().equals(names)).isEmpty()) {
            RuleCheck check = new RuleCheck(new RuleVocabulary(Tables.rowTypes(), tables.keys()));
            files.forEach(check::check);
        }
        if (known.isEmpty()) {
            RuleParser.check(folder, permissions, mistakes);
        }
        stopAt(mistakes);
        List<RuleHead> heads = criteria.stream()
                .flatMap(criterion -> criterion.rules().stream())
                .toList();
        return new RuleSet(manifest, folder, permissions, tables, criteria, compilation.of(heads, names));
    }

    /**
     * Compiles the rules of a folder and looks at what they became.
     *
     * @param files what single files were compiled to earlier
     */
    static CompiledRules compile(RuleFolder folder, List<RuleHead> heads, Permissions permissions, RuleCache files)
            throws BrokenRuleSetException {
        CompiledRules compiled = RuleCompiler.compile(folder, permissions, files);
        compiled.vet(folder, heads, permissions);
        return compiled;
    }

    private static void stopAt(List<Diagnostic> mistakes) throws BrokenRuleSetException {
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSetException(mistakes);
        }
    }

    public String name() {
        return manifest.name();
    }

    public String version() {
        return manifest.version();
    }

    /** The last day of the period that the targets of the Plan are for; empty where the rule set does not say. */
    public Optional<LocalDate> targetsUntil() {
        return manifest.targetsUntil();
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

    /** Why there is no criterion with the given id: it is retired, and another took its place, or it was never there. */
    public BilingualText whyNone(String id) {
        String successor = tables.retired().get(id);
        return successor == null
                ? Messages.text("rules.no-such-criterion", id, Nearest.hint(id, byId.keySet()))
                : Messages.text("retired", id, successor);
    }

    /** The same rule set with one criterion alone, which is quick to judge. */
    public RuleSet only(Criterion criterion) {
        return ofOneCriterion.computeIfAbsent(
                criterion.id(),
                id -> new RuleSet(
                        manifest,
                        folder,
                        permissions,
                        tables,
                        List.of(criterion),
                        new CompiledRules.LoadedRules(rules.models().stream()
                                .map(model -> CompiledRules.LoadedRules.only(
                                        model, rule -> head(rule).criterion().equals(id)))
                                .filter(model -> !model.getRules().isEmpty())
                                .toList())));
    }

    /** Which facts the rules read. */
    public synchronized FactsRead factsRead() {
        if (factsRead == null) {
            factsRead = new FactsRead(folder, tables, criteria);
        }
        return factsRead;
    }

    public Tables tables() {
        return tables;
    }

    /** The head of the rule with the given DRL name, or of the need that is called so. */
    public RuleHead head(String ruleName) {
        return Objects.requireNonNull(heads.get(ruleName), ruleName);
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
