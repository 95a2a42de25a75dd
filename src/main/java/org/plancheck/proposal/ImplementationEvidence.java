package org.plancheck.proposal;

/** Evidence that an association standard is implemented (ADP). */
@Term(en = "Evidence of implementation", zh = "实施证明")
public record ImplementationEvidence(
        @Term(en = "Kind", zh = "类型")
        EvidenceKind kind,
        @Term(en = "Description", zh = "内容")
        String description,
        @Term(en = "Effect", zh = "实施效果")
        Effect effect) {}
