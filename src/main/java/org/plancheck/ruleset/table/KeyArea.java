package org.plancheck.ruleset.table;

import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;

/** A key area of the Plan (A1 to A9): a row of {@code taxonomy.yaml}. */
@Term(en = "Key area", zh = "重点领域")
public record KeyArea(
        @Term(en = "Id", zh = "编号") String id,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh)
        implements Labelled {

    @Override
    public BilingualText label() {
        return new BilingualText(id + " " + en, id + " " + zh);
    }
}
