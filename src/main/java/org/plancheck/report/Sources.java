package org.plancheck.report;

import java.util.List;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.InForce;
import org.plancheck.ruleset.Tables;
import org.plancheck.text.Text;

/** The names of what a criterion rests on. */
final class Sources {

    private Sources() {
    }

    /** The clauses of the Plan, each with its id. */
    static List<Text> clauses(Criterion criterion, Tables tables) {
        return criterion.clauses().stream().map(id -> tables.clauses().stream()
                .filter(clause -> clause.id().equals(id)).findFirst()
                .map(clause -> clause.label())
                .orElseGet(() -> Text.same(id))).toList();
    }

    /** The supporting instruments, each with its key and article. */
    static List<Text> basis(List<String> cited, Tables tables) {
        return cited.stream().map(basis -> tables.instrument(InForce.key(basis))
                .map(instrument -> new Text(basis + " – " + instrument.citation().en(), basis + "　" + instrument.citation().zh()))
                .orElseGet(() -> Text.same(basis))).toList();
    }
}
