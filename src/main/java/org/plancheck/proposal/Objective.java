package org.plancheck.proposal;

/** For what needs a mandatory standard is made. Which of them lie within the scope of mandatory national standards (LAW 10) is a list of the rule set. */
public enum Objective implements Coded {
    @Term(en = "health and the safety of life and property", zh = "保障人身健康和生命财产安全")
    HEALTH_AND_SAFETY,
    @Term(en = "national security", zh = "保障国家安全")
    NATIONAL_SECURITY,
    @Term(en = "ecological-environment security", zh = "保障生态环境安全")
    ECOLOGICAL_SECURITY,
    @Term(en = "basic needs of economic and social management", zh = "满足经济社会管理基本需要")
    BASIC_NEEDS,
    @Term(en = "performance", zh = "提高性能")
    PERFORMANCE,
    @Term(en = "promotion of an industry", zh = "促进产业发展")
    INDUSTRY_PROMOTION,
    @Term(en = "interoperability", zh = "互联互通")
    INTEROPERABILITY,
    @Term(en = "trade facilitation", zh = "便利贸易")
    TRADE_FACILITATION,
    @Term(en = "other", zh = "其他")
    OTHER;
}
