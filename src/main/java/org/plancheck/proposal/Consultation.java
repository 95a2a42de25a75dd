package org.plancheck.proposal;

/** A department concerned or a committee of another sector that is asked (S2; LAW 10 for mandatory standards). */
@Term(en = "Consultation", zh = "征求意见")
public record Consultation(
        @Term(en = "Sector", zh = "领域或者行业") String sector,

        @Term(en = "Department or technical committee", zh = "部门或者技术委员会") @Written(WrittenForm.COMMITTEE) @SingleLine
        String party,

        @Term(en = "Consultation held", zh = "是否已征求意见") Boolean consulted,

        @Term(
                en = "Position",
                zh = "总体意见",
                help = "Whether the party agrees; what it says stands in the opinion.",
                helpZh = "同意、修改后同意或者不同意；具体内容填写在意见中。")
        ConsultationPosition position,

        @Term(en = "Opinion", zh = "意见") String opinion) {

    /** The number of the technical committee that is asked, as SAC writes it; null if no one committee is named by number. */
    @Term(en = "Number of the committee asked; null if none is named", zh = "被征求意见的技术委员会编号；没有的为 null")
    public String committee() {
        return party == null
                ? null
                : CommitteeNumber.in(party).map(CommitteeNumber::text).orElse(null);
    }
}
