package org.plancheck.proposal;

import java.util.List;

/** The association standard that is adopted; its presence puts the proposal on the association track (S5, ADP). */
@Term(en = "Adopted association standard", zh = "采信的团体标准")
public record AssociationStandard(
        @Term(en = "Number", zh = "团体标准编号",
            help = "T/CODE nnn-yyyy, for instance T/CAS 290-2017.",
            helpZh = "形如 T/CODE nnn-yyyy，例如 T/CAS 290-2017。")
        @Written(WrittenForm.STANDARD_NUMBER)
        String number,
        @Term(en = "Title", zh = "名称")
        String title,
        @Term(en = "Association", zh = "社会团体")
        String association,
        @Term(en = "Published", zh = "发布日期")
        StatedDate published,
        @Term(en = "Implemented since", zh = "实施日期")
        StatedDate implementedSince,
        @Term(en = "Innovative development it serves", zh = "服务的创新发展需求")
        List<Innovation> innovation,
        @Term(en = "Comparison that shows it advanced and leading", zh = "先进性和引领性比对")
        String comparison,
        @Term(en = "Evidence of implementation", zh = "实施证明")
        List<ImplementationEvidence> evidence,
        @Term(en = "Good-practice evaluation", zh = "良好行为评价")
        GoodPractice goodPractice,
        @Term(en = "The association is willing", zh = "社会团体自愿采信")
        Boolean willing,
        @Term(en = "Copyright policy of national standards", zh = "国家标准版权政策")
        CopyrightPolicy copyrightPolicy,
        @Term(en = "Technical content compared with the association standard", zh = "技术内容一致性")
        Consistency technicalContent) {
    public AssociationStandard {
        innovation = Absent.orCopy(innovation);
        evidence = Absent.orCopy(evidence);
    }

    /** Whether the number reads T/CODE nnn-yyyy; false if none is stated. */
    @Term(en = "The number reads T/CODE nnn-yyyy", zh = "编号符合“T/社会团体代号 顺序号-年代号”")
    public boolean wellFormed() {
        return number != null && StandardNumber.of(number).association();
    }
}
