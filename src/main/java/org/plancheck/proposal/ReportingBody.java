package org.plancheck.proposal;

/** The department, association or authority that hands the project to SAC (上报单位 of the project form). */
@Term(en = "Reporting body", zh = "上报单位")
public record ReportingBody(
        @Term(en = "Name of the reporting body", zh = "上报单位名称") @SingleLine @Stamped
        String name,

        @Term(en = "Kind of the reporting body", zh = "上报单位性质")
        OrganisationKind kind) {}
