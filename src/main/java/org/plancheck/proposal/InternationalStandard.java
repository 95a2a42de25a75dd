package org.plancheck.proposal;

/** An international standard or another document of ISO, IEC or ITU that is adopted (S3; INT25, before 2025-06-01 INT01; G12). */
@Term(en = "Adopted international standard", zh = "所采用的国际标准")
public record InternationalStandard(
        @Term(en = "Number with year", zh = "标准号（含年号）",
            help = "For instance ISO/IEC 27001:2022.",
            helpZh = "例如 ISO/IEC 27001:2022。")
        String number,
        @Term(en = "Title of the international standard", zh = "国际标准名称")
        String title,
        @Term(en = "Date of publication", zh = "发布日期")
        StatedDate published,
        @Term(en = "Date of the last confirmation in systematic review", zh = "最近复审确认日期")
        StatedDate confirmed,
        @Term(en = "Status of the edition", zh = "版本状态")
        EditionStatus editionStatus,
        @Term(en = "Kind of document", zh = "文件类型",
            help = "Left out, it is what the number says, for instance ISO/TS or IEC TR (G12 5.4).",
            helpZh = "不填写的，按标准号判断，例如 ISO/TS、IEC TR（GB/T 1.2-2020 5.4）。")
        DocumentKind documentKind,
        @Term(en = "Inclusion of published amendments and corrigenda", zh = "是否包含已发布的修改单和技术勘误",
            help = "Yes also where none is published (G12 5.6).",
            helpZh = "没有发布修改单和技术勘误的也填是（GB/T 1.2-2020 5.6）。")
        Boolean amendmentsIncluded,
        @Term(en = "Expected date of publication", zh = "预计发布日期",
            help = "Of a standard still under development, which is adopted in step with it (INT25).",
            helpZh = "同步采用正在制定的国际标准时填写。")
        StatedDate expected) {

    /** When it was published or, if that is later, last confirmed; absent if neither is stated. */
    @Term(en = "Earliest day of publication or confirmation, whichever is later", zh = "发布或者复审确认的日期（取较晚者）")
    public StatedDate publishedOrConfirmed() {
        if (published == null || confirmed == null) {
            return published == null ? confirmed : published;
        }
        return confirmed.earliest().isAfter(published.earliest()) ? confirmed : published;
    }

    /** The kind of document stated, else the one that its number names; absent if neither says it. */
    @Term(en = "Kind of document as stated, else as its number says", zh = "文件类型（未填写的按标准号判断）")
    public DocumentKind kindOfDocument() {
        return documentKind != null || number == null ? documentKind : DocumentKind.namedBy(number);
    }
}
