package org.plancheck.proposal;

/** An objection raised against the proposal (S2, LAW 33). */
@Term(en = "Objection", zh = "反对意见")
public record Objection(
        @Term(en = "Raised by", zh = "提出方")
        @Written(WrittenForm.COMMITTEE)
        String by,
        @Term(en = "Substance", zh = "内容")
        String substance,
        @Term(en = "Substantive", zh = "是否实质性意见",
            help = "An objection counts as substantive unless it is stated not to be.",
            helpZh = "未注明非实质性的，按实质性意见处理。")
        Boolean substantive,
        @Term(en = "Status", zh = "处理情况")
        ObjectionStatus status) {
    /** Whether it stands: raised on substance and not resolved, or nothing is said of its handling. */
    @Term(en = "Substantive and not known to be resolved", zh = "实质性且未见解决")
    public boolean standing() {
        return !Boolean.FALSE.equals(substantive) && status != ObjectionStatus.RESOLVED;
    }
}
