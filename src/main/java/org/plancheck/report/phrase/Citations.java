package org.plancheck.report.phrase;

import java.util.List;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.table.Clause;
import org.plancheck.text.BilingualText;

/** The names of what a criterion rests on. */
public final class Citations {

    private Citations() {}

    /** The clauses of the Plan, each with its id. */
    public static List<BilingualText> clauses(Criterion criterion, Tables tables) {
        return criterion.clauses().stream().map(id -> clause(id, tables)).toList();
    }

    /** A clause of the Plan with its id; the id alone where the tables do not know it. */
    public static BilingualText clause(String id, Tables tables) {
        return tables.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(Clause::label)
                .orElseGet(() -> BilingualText.same(id));
    }

    /** The supporting instruments, each with its key and article. */
    public static List<BilingualText> basis(List<String> cited, Tables tables) {
        return cited.stream()
                .map(basis -> tables.instrument(InForce.key(basis))
                        .map(instrument -> new BilingualText(
                                basis + " – " + instrument.citation().en(),
                                basis + "　" + instrument.citation().zh()))
                        .orElseGet(() -> BilingualText.same(basis)))
                .toList();
    }
}
