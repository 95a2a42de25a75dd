package org.plancheck.proposal;

/** Who puts the proposal forward; for a mandatory standard a State Council department (LAW 10). */
@Term(en = "Proposer", zh = "提出单位")
public record Proposer(
        @Term(en = "Name of the proposer", zh = "提出单位名称")
        String name,
        @Term(en = "Kind of the proposer", zh = "提出单位性质")
        OrganisationKind kind) {}
