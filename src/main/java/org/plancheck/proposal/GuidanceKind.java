package org.plancheck.proposal;

/** The two kinds of national standardization guidance technical documents (GTD). */
public enum GuidanceKind implements Coded {
    @Term(en = "normative", zh = "规范类")
    NORMATIVE,
    @Term(en = "report", zh = "报告类")
    REPORT;
}
