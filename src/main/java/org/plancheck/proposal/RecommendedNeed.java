package org.plancheck.proposal;

/** The need that a recommended national standard serves (LAW 11, whose list is open). Which of them lie within the scope is a list of the rule set. */
public enum RecommendedNeed implements Coded {
    @Term(en = "basic and general", zh = "满足基础通用")
    BASIC_AND_GENERAL,
    @Term(en = "supports mandatory national standards", zh = "与强制性国家标准配套")
    SUPPORTS_MANDATORY,
    @Term(en = "leads the industries concerned", zh = "对各有关行业起引领作用")
    LEADS_INDUSTRY,
    @Term(en = "other", zh = "其他")
    OTHER;
}
