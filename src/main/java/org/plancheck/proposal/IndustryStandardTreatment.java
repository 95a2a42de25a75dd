package org.plancheck.proposal;

/** What becomes of an industry or local standard on the same matter (LAW 12, LAW 30). */
public enum IndustryStandardTreatment implements Coded {
    @Term(en = "converted into the national standard", zh = "转化")
    CONVERTED,
    @Term(en = "repealed", zh = "废止")
    REPEALED,
    @Term(en = "coordinated", zh = "协调衔接")
    COORDINATED,
    @Term(en = "not treated", zh = "未处理")
    NOT_TREATED;
}
