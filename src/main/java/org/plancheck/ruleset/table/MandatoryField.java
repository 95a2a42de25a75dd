package org.plancheck.ruleset.table;

import org.jspecify.annotations.Nullable;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;

/** A field in which mandatory national standards are to be developed (S1b): a row of {@code mandatory-fields.yaml}. */
@Term(en = "Field of mandatory national standards", zh = "强制性国家标准制定领域")
public record MandatoryField(
        @Term(en = "Id", zh = "编号") String id,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh,

        @Term(
                en = "The law under which mandatory standards of this field are made; absent where it is Order 25",
                zh = "该领域强制性标准另行依据的法律；依据《强制性国家标准管理办法》的为空")
        @Nullable
        BilingualText regime)
        implements Labelled {

    @Override
    public BilingualText label() {
        return new BilingualText(id + " " + en, id + " " + zh);
    }
}
