package org.plancheck.proposal;

/** What effect an implementation had. */
public enum Effect implements Coded {
    @Term(en = "good effect", zh = "效果良好")
    POSITIVE,
    @Term(en = "poor effect", zh = "效果不佳")
    NEGATIVE;
}
