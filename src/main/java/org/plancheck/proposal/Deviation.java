package org.plancheck.proposal;

/** A deviation from the adopted international standard (INT25, before 2025-06-01 INT01; G12). */
@Term(en = "Deviation", zh = "差异")
public record Deviation(
        @Term(en = "Clause that deviates", zh = "差异所在条款") String clause,
        @Term(en = "Kind of deviation", zh = "差异类型") DeviationKind kind,

        @Term(en = "Description of the deviation", zh = "差异内容")
        String description,

        @Term(en = "Reason for the deviation", zh = "差异原因") String reason) {}
