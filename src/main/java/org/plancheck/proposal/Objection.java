package org.plancheck.proposal;

/** A major disagreement with the proposal (S2, LAW 6, LAW 33). */
@Term(en = "Objection", zh = "重大分歧意见")
public record Objection(
        @Term(en = "Body that raised it", zh = "提出方") @Written(WrittenForm.COMMITTEE) @SingleLine
        String by,

        @Term(
                en = "Kind of the body that raised it",
                zh = "提出方性质",
                help = "Disputes between State Council departments take a way of their own (LAW 33).",
                helpZh = "国务院有关行政主管部门之间的争议另有处理途径（标准化法第三十三条）。")
        OrganisationKind kind,

        @Term(en = "Substance of the objection", zh = "分歧意见内容")
        String substance,

        @Term(
                en = "Substantive nature",
                zh = "是否实质性意见",
                help = "An objection counts as substantive unless it is stated not to be.",
                helpZh = "未注明非实质性的，按实质性意见处理。")
        Boolean substantive,

        @Term(en = "Handling of the objection", zh = "分歧意见处理情况")
        ObjectionStatus status) {
    /** Whether it stands: raised on substance and not resolved, or nothing is said of its handling. */
    @Term(en = "Substantive and not known to be resolved", zh = "实质性且未见解决")
    public boolean standing() {
        return !Boolean.FALSE.equals(substantive) && status != ObjectionStatus.RESOLVED;
    }
}
