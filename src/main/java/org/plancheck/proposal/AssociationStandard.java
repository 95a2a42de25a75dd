package org.plancheck.proposal;

import java.util.List;

/** The association standard that is adopted; its presence puts the proposal on the association track (S5, ADP, O59 16). */
@Term(en = "Adopted association standard", zh = "采信的团体标准")
public record AssociationStandard(
        @Term(
                en = "Number of the association standard",
                zh = "团体标准编号",
                help = "T/CODE nnn-yyyy, for instance T/CAS 290-2017 (TSM).",
                helpZh = "形如 T/CODE nnn-yyyy，例如 T/CAS 290-2017。")
        @Written(WrittenForm.STANDARD_NUMBER)
        @SingleLine
        String number,

        @Term(en = "Title of the association standard", zh = "团体标准名称") @SingleLine
        String title,

        @Term(en = "Association", zh = "社会团体") @SingleLine String association,
        @Term(en = "Date of publication", zh = "发布日期") StatedDate published,

        @Term(
                en = "Date of implementation",
                zh = "实施日期",
                help = "It must have been implemented for two years (ADP).",
                helpZh = "应当实施满2年（《推荐性国家标准采信团体标准暂行规定》）。")
        StatedDate implementedSince,

        @Term(en = "Innovative development it serves", zh = "服务的创新发展需求")
        List<Innovation> innovation,

        @Term(en = "Comparison that shows it advanced and leading", zh = "先进性和引领性比对")
        String comparison,

        @Term(en = "Evidence of implementation", zh = "实施证明")
        List<ImplementationEvidence> evidence,

        @Term(en = "Good-practice evaluation", zh = "良好行为评价")
        GoodPractice goodPractice,

        @Term(
                en = "Need for it nationwide",
                zh = "是否需要在全国范围推广实施",
                help = "A condition of adoption (O59 16).",
                helpZh = "采信条件之一（国家标准管理办法第十六条）。")
        Boolean neededNationwide,

        @Term(en = "Willingness of the association", zh = "社会团体自愿（同意其团体标准被采信）")
        Boolean willing,

        @Term(en = "Copyright policy of national standards", zh = "国家标准版权政策")
        CopyrightPolicy copyrightPolicy,

        @Term(en = "Consistency of the technical content with the association standard", zh = "技术内容是否原则一致")
        Consistency technicalContent,

        @Term(
                en = "Dossier",
                zh = "申请材料",
                help = "What is attached to the application (ADP); [] states that nothing is attached.",
                helpZh = "随申请提交的材料；写 [] 表示均未提交。")
        List<DossierItem> dossier) {
    public AssociationStandard {
        innovation = Absent.orCopy(innovation);
        evidence = Absent.orCopy(evidence);
        dossier = Absent.orCopy(dossier);
    }

    /** Whether the number reads T/CODE nnn-yyyy; false if none is stated. */
    @Term(en = "The number reads T/CODE nnn-yyyy", zh = "编号符合“T/社会团体代号 顺序号-年代号”")
    public boolean wellFormed() {
        return number != null && StandardNumber.of(number).association();
    }
}
