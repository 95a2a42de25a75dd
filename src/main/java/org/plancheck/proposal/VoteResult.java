package org.plancheck.proposal;

/** What a committee decided by vote (TCM). */
public enum VoteResult implements Coded {
    @Term(en = "carried", zh = "通过")
    CARRIED,
    @Term(en = "not carried", zh = "未通过")
    NOT_CARRIED;
}
