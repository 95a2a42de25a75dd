package org.plancheck.proposal;

/** How the technical content relates to that of relevant international standards (TBT, LAW 10). */
public enum InternationalAccord implements Coded {
    @Term(en = "in accord with them", zh = "与相关国际标准一致")
    AGREES,
    @Term(en = "departs from them", zh = "与相关国际标准不一致")
    DEPARTS,
    @Term(en = "no relevant international standard exists", zh = "没有相关国际标准")
    NONE_EXISTS;
}
