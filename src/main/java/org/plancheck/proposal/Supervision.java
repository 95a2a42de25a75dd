package org.plancheck.proposal;

/** Who supervises implementation and on what basis (O25 8). */
@Term(en = "Supervision of implementation", zh = "实施监督")
public record Supervision(
        @Term(en = "Authority that supervises implementation", zh = "实施监督管理部门")
        String authority,
        @Term(en = "Legal basis on which it penalises violations", zh = "对违反行为处罚的法律依据")
        String penaltyBasis) {}
