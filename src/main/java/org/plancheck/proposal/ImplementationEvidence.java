package org.plancheck.proposal;

/** Evidence that an association standard is implemented (ADP). */
@Term(en = "Evidence of implementation", zh = "实施证明")
public record ImplementationEvidence(
        @Term(en = "Kind of evidence", zh = "证明类型") EvidenceKind kind,

        @Term(en = "Description of the evidence", zh = "证明内容")
        String description,

        @Term(en = "Effect of implementation", zh = "实施效果") Effect effect) {}
