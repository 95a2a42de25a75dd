package org.plancheck.proposal;

/** A test or trial of an achievement (S4). */
@Term(en = "Verification", zh = "验证")
public record Verification(
        @Term(en = "Kind", zh = "方式")
        VerificationKind kind,
        @Term(en = "What was verified", zh = "内容")
        String description,
        @Term(en = "By whom", zh = "验证单位")
        String by,
        @Term(en = "Result", zh = "结果")
        VerificationResult result) {}
