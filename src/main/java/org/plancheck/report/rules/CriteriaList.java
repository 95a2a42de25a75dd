package org.plancheck.report.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;

/** Looks up criteria by what a user types, and tells what their rules report. */
public final class CriteriaList {

    private CriteriaList() {}

    /** The criterion with the id; capital letters do not matter. */
    public static Optional<Criterion> withId(RuleSet ruleSet, String id) {
        return ruleSet.criteria().stream()
                .filter(c -> c.id().equalsIgnoreCase(id))
                .findFirst();
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
