package org.plancheck.proposal;

/** What a verification gave. */
public enum VerificationResult implements Coded {
    @Term(en = "passed", zh = "通过")
    PASSED,
    @Term(en = "failed", zh = "未通过")
    FAILED;
}
