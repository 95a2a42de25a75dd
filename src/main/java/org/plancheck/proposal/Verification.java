package org.plancheck.proposal;

/** A test or trial of an achievement (S4). */
@Term(en = "Verification", zh = "验证")
public record Verification(
        @Term(en = "Kind of verification", zh = "验证方式") VerificationKind kind,

        @Term(en = "Subject of the verification", zh = "验证内容")
        String description,

        @Term(en = "Verifying body", zh = "验证单位") @SingleLine
        String by,

        @Term(en = "Result of the verification", zh = "验证结果")
        VerificationResult result) {}
