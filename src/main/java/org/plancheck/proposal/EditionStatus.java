package org.plancheck.proposal;

/** The status of an edition of an international standard. */
public enum EditionStatus implements Coded {
    @Term(en = "current", zh = "现行")
    CURRENT,
    @Term(en = "superseded", zh = "被代替")
    SUPERSEDED,
    @Term(en = "withdrawn", zh = "废止")
    WITHDRAWN,
    @Term(en = "under development", zh = "正在制定")
    UNDER_DEVELOPMENT;
}
