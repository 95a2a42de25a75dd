package org.plancheck.report.rules;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plancheck.cli.base.UsageException;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import picocli.CommandLine.Model.CommandSpec;

/** The criteria of a rule set as the command line names and shows them. */
public final class CriteriaList {

    private CriteriaList() {}

    /**
     * The criterion with the id; capital letters do not matter.
     *
     * @throws UsageException naming the nearest, if there is none
     */
    public static Criterion of(RuleSet ruleSet, String id, CommandSpec spec) {
        return ruleSet.criteria().stream()
                .filter(c -> c.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(spec, ruleSet.whyNone(id.toUpperCase(Locale.ROOT))));
    }

    /**
     * The rules of the criterion with the id, or the one rule of the name.
     *
     * @throws UsageException naming the nearest id, if there is neither
     */
    public static List<RuleHead> rules(RuleSet ruleSet, String idOrName, CommandSpec spec) {
        List<RuleHead> named = ruleSet.criteria().stream()
                .flatMap(criterion -> criterion.rules().stream())
                .filter(rule -> rule.name().equals(idOrName))
                .toList();
        return named.isEmpty() ? of(ruleSet, idOrName, spec).rules() : named;
    }

    /** The needed facts of the criterion with the id; none if it is the name of a rule. */
    public static List<Need> needs(RuleSet ruleSet, String idOrName) {
        return ruleSet.criteria().stream()
                .filter(c -> c.id().equalsIgnoreCase(idOrName))
                .flatMap(c -> c.needs().stream())
                .toList();
    }

    /** The kinds that the criterion's rules report, the worst first. */
    public static List<Kind> kinds(Criterion criterion) {
        return List.copyOf(new TreeSet<>(reports(criterion).map(RuleHead::kind).toList()));
    }

    /** The levels that the criterion's rules report at, the heaviest first. */
    public static List<Level> levels(Criterion criterion) {
        return List.copyOf(new TreeSet<>(reports(criterion).map(RuleHead::level).toList()));
    }

    /** The heads of its rules and needs that report something to act on or to know. */
    public static Stream<RuleHead> reports(Criterion criterion) {
        return Stream.concat(
                        criterion.rules().stream(), criterion.needs().stream().map(Need::head))
                .filter(head -> head.kind().reported());
    }
}
