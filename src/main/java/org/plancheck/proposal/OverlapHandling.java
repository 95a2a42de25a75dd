package org.plancheck.proposal;

/** How a proposal treats an existing standard that covers the same matter (LAW 15, LAW 30). */
public enum OverlapHandling implements Coded {
    @Term(en = "replaces it", zh = "代替")
    REPLACED,
    @Term(en = "integrates it", zh = "整合")
    INTEGRATED,
    @Term(en = "is delimited from it", zh = "划分适用范围")
    DELIMITED,
    @Term(en = "not treated", zh = "未处理")
    NONE;
}
