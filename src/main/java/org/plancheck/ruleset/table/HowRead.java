package org.plancheck.ruleset.table;

import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Term;

/** How the text of an instrument was read by who wrote the rules that cite it. */
@Term(en = "How it was read", zh = "核读情况")
public enum HowRead implements Coded {
    @Term(en = "the whole text", zh = "已通读原文")
    WHOLE,
    @Term(en = "part of the text", zh = "已核读部分原文")
    PART,
    @Term(en = "secondary texts", zh = "依据转述材料")
    SECONDARY,
    @Term(en = "not read here", zh = "未核读原文")
    NOT_READ
}
