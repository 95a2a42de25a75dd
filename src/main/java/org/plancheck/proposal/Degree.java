package org.plancheck.proposal;

/** The degree of correspondence with an international standard (INT25, before 2025-06-01 INT01; G12). */
public enum Degree implements Coded {
    @Term(en = "identical", zh = "等同")
    IDT,
    @Term(en = "modified", zh = "修改")
    MOD,
    @Term(en = "not equivalent", zh = "非等效")
    NEQ;

    @Override
    public String code() {
        return name();
    }
}
