package org.plancheck.proposal;

/** What innovative development an association standard serves (S5a). */
public enum Innovation implements Coded {
    @Term(en = "new technology", zh = "新技术")
    NEW_TECHNOLOGY,
    @Term(en = "new industry", zh = "新产业")
    NEW_INDUSTRY,
    @Term(en = "new pattern of business", zh = "新业态")
    NEW_PATTERN,
    @Term(en = "new model", zh = "新模式")
    NEW_MODEL,
    @Term(en = "none of these", zh = "均不涉及")
    NONE;
}
