package org.plancheck.proposal;

/** A deviation from the adopted international standard (INT25, before 2025-06-01 INT01; G12). */
@Term(en = "Deviation", zh = "差异")
public record Deviation(
        @Term(en = "Clause", zh = "条款")
        String clause,
        @Term(en = "Kind", zh = "类型")
        DeviationKind kind,
        @Term(en = "Description", zh = "内容")
        String description,
        @Term(en = "Reason", zh = "原因")
        String reason) {}
