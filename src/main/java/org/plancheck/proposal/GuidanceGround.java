package org.plancheck.proposal;

/** Why the matter becomes a national standardization guidance technical document (GTD). */
public enum GuidanceGround implements Coded {
    @Term(en = "technology still developing", zh = "技术尚在发展中")
    DEVELOPING_TECHNOLOGY,
    @Term(en = "adoption of an ISO or IEC document other than an international standard", zh = "采用ISO或者IEC的国际标准以外的其他文件")
    INTERNATIONAL_DOCUMENT,
    @Term(en = "neither of these", zh = "均不属于")
    NEITHER;
}
