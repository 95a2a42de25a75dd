package org.plancheck.proposal;

/** How an achievement was verified. */
public enum VerificationKind implements Coded {
    @Term(en = "test", zh = "试验")
    TEST,
    @Term(en = "trial use", zh = "试用")
    TRIAL,
    @Term(en = "pilot project", zh = "试点示范")
    PILOT,
    @Term(en = "third-party inspection", zh = "第三方检测")
    INSPECTION;
}
