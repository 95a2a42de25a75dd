package org.plancheck.cli.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plancheck.report.rules.CriteriaList;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.compile.RuleCache;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.Messages;
import org.plancheck.text.Started;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The rules that a command uses. */
public final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private Path rules;

    @Option(names = "--allow-code", paramLabel = "CLASS", split = ",", descriptionKey = "option.allow-code")
    private List<String> allowedCode = List.of();

    @Option(names = "--no-cache", descriptionKey = "option.no-cache")
    private boolean noCache;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final RuleSetLoader loader;

    public RulesOption(RuleSetLoader loader) {
        this.loader = loader;
    }

    /**
     * The folder that the user names, otherwise {@code ./rules/plan} if it exists, otherwise the copy inside plancheck.
     *
     * @throws BrokenRuleSetException if the folder cannot be read
     */
    public RuleFolder folder() throws BrokenRuleSetException {
        Path path = path();
        return path == null ? RuleFolder.builtIn() : RuleFolder.of(path);
    }

    /** The folder that the user names, otherwise {@code ./rules/plan} if it exists, otherwise null: the copy inside plancheck. */
    public @Nullable Path path() {
        if (rules != null) {
            return rules;
        }
        return Files.isDirectory(RuleFolder.DEFAULT) ? RuleFolder.DEFAULT : null;
    }

    /**
     * The rules of the folder, compiled.
     *
     * @throws BrokenRuleSetException if there are mistakes in them
     */
    public RuleSet load() throws BrokenRuleSetException {
        return load(folder());
    }

    /** The rules of another folder, compiled, under the same permissions. */
    public RuleSet load(RuleFolder folder) throws BrokenRuleSetException {
        return loader.load(folder, permissions(), noCache ? RuleCache.none() : RuleCache.ofUser(Started.environment()));
    }

    /**
     * The criterion with the id; capital letters do not matter.
     *
     * @throws UsageException with the nearest, if there is none
     */
    public Criterion criterion(RuleSet ruleSet, String id) {
        return CriteriaList.withId(ruleSet, id)
                .orElseThrow(() -> new UsageException(spec, ruleSet.whyNone(id.toUpperCase(Locale.ROOT))));
    }

    /**
     * The rules of the criterion with the id, or the one rule of the name.
     *
     * @throws UsageException with the nearest id, if there is neither
     */
    public List<RuleHead> rules(RuleSet ruleSet, String idOrName) {
        List<RuleHead> named = ruleSet.criteria().stream()
                .flatMap(criterion -> criterion.rules().stream())
                .filter(rule -> rule.name().equals(idOrName))
                .toList();
        return named.isEmpty() ? criterion(ruleSet, idOrName).rules() : named;
    }

    /** The classes that rules may use in addition to the usual ones. */
    Permissions permissions() {
        for (String name : allowedCode) {
            try {
                Class.forName(name, false, RulesOption.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                throw new UsageException(spec, Messages.text("usage.no-class", name), e);
            }
        }
        return new Permissions(allowedCode);
    }
}
