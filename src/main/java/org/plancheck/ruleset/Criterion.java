package org.plancheck.ruleset;

import java.util.List;
import org.plancheck.text.Text;

/**
 * A criterion of the Plan as the rule files state it.
 *
 * @param id      its stable identity, for instance {@code ASSN-05}
 * @param clauses ids of the Plan's clauses; none for a criterion of form
 * @param basis   keys of the supporting instruments, with articles
 * @param track   the proposals it applies to
 * @param title   the criterion, said as if it were met
 * @param rules   the ways of not meeting it, in the order of the file
 */
public record Criterion(String id, List<String> clauses, List<String> basis, TrackScope track, Text title, List<RuleHead> rules) {

    public Criterion {
        clauses = List.copyOf(clauses);
        basis = List.copyOf(basis);
        rules = List.copyOf(rules);
    }
}
