package org.plancheck.proposal;

/** The evaluation of the association against GB/T 20004.1 and GB/T 20004.2 (ADP). */
@Term(en = "Good-practice evaluation", zh = "良好行为评价")
public record GoodPractice(
        @Term(en = "Result of the evaluation", zh = "评价结果") Evaluation result,
        @Term(en = "Proof of the evaluation", zh = "评价证明") String proof) {}
