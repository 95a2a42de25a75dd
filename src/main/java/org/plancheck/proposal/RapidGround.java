package org.plancheck.proposal;

/** On what ground the rapid procedure is asked for: a closed list, whose last item is none of its grounds. */
public enum RapidGround implements Coded {
    @Term(en = "adoption of an international standard", zh = "采用国际标准")
    INTERNATIONAL_ADOPTION,
    @Term(en = "revision of a national standard", zh = "现行国家标准的修订")
    REVISION,
    @Term(en = "conversion of a standard of another level", zh = "现行其他标准转化为国家标准")
    CONVERSION,
    @Term(en = "emergency", zh = "应急")
    EMERGENCY,
    @Term(en = "other", zh = "其他")
    OTHER;
}
