package org.plancheck.proposal;

/** The standard category of the project form (标准类别). */
public enum Category implements Coded {
    @Term(en = "safety", zh = "安全")
    SAFETY,
    @Term(en = "health", zh = "卫生")
    HEALTH,
    @Term(en = "environmental protection", zh = "环保")
    ENVIRONMENT,
    @Term(en = "basic", zh = "基础")
    BASIC,
    @Term(en = "method", zh = "方法")
    METHOD,
    @Term(en = "management", zh = "管理")
    MANAGEMENT,
    @Term(en = "product", zh = "产品")
    PRODUCT,
    @Term(en = "other", zh = "其他")
    OTHER;
}
