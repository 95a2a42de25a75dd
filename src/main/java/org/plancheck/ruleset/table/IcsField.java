package org.plancheck.ruleset.table;

import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;

/** A field of the first level of the International Classification for Standards: a row of {@code ics.yaml}. */
@Term(en = "ICS field", zh = "ICS一级类")
public record IcsField(
        @Term(en = "Id", zh = "编号") String code,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh)
        implements Labelled {

    @Override
    public BilingualText label() {
        return new BilingualText(code + " " + en, code + " " + zh);
    }
}
