package org.plancheck.ruleset.table;

import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;

/** A clause of the Plan by this project's numbering: a row of {@code clauses.yaml}. */
@Term(en = "Clause", zh = "条款")
public record Clause(
        @Term(en = "Id", zh = "编号") String id,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh)
        implements Labelled {

    @Override
    public BilingualText label() {
        return new BilingualText(id + " " + en, id + " " + zh);
    }
}
