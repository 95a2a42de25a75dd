package org.plancheck.proposal;

/** Where a party that was consulted stands (LAW 10, LAW 6). */
public enum ConsultationPosition implements Coded {
    @Term(en = "agrees", zh = "同意")
    AGREES,
    @Term(en = "agrees with changes", zh = "修改后同意")
    AGREES_WITH_CHANGES,
    @Term(en = "opposes", zh = "不同意")
    OPPOSES;
}
