package org.plancheck.proposal;

/** An international standard or another document of ISO, IEC or ITU that is adopted (S3; INT25, before 2025-06-01 INT01; G12). */
@Term(en = "Adopted international standard", zh = "所采用的国际标准")
public record InternationalStandard(
        @Term(
                en = "Number with year",
                zh = "标准号（含年号）",
                help = "For instance ISO/IEC 27001:2022.",
                helpZh = "例如 ISO/IEC 27001:2022。")
        @Written(WrittenForm.STANDARD_NUMBER)
        @SingleLine
        String number,

        @Term(en = "Title of the international standard", zh = "国际标准名称") @SingleLine
        String title,

        @Term(en = "Date of publication", zh = "发布日期") StatedDate published,

        @Term(en = "Date of the last confirmation in systematic review", zh = "最近复审确认日期")
        StatedDate confirmed,

        @Term(en = "Status of the edition", zh = "版本状态") EditionStatus editionStatus,

        @Term(
                en = "Kind of document",
                zh = "文件类型",
                help = "Left out, it is what the number says, for instance ISO/TS or IEC TR (G12 5.4).",
                helpZh = "不填写的，按标准号判断，例如 ISO/TS、IEC TR（GB/T 1.2-2020 5.4）。")
        DocumentKind documentKind,

        @Term(
                en = "Inclusion of published amendments and corrigenda",
                zh = "是否包含已发布的修改单和技术勘误",
                help = "Yes also where none is published (G12 5.6).",
                helpZh = "没有发布修改单和技术勘误的也填是（GB/T 1.2-2020 5.6）。")
        Boolean amendmentsIncluded,

        @Term(
                en = "Expected date of publication",
                zh = "预计发布日期",
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

    /** Who publishes it: ISO, IEC, ISO/IEC, ISO/IEC/IEEE, ITU or another; null if no number is stated or none is named in it. */
    @Term(
            en = "Publisher by the number: ISO, IEC, ISO/IEC, ITU; null if none",
            zh = "发布机构（由标准号得出）：ISO、IEC、ISO/IEC、ITU；没有的为 null")
    public String publisher() {
        return number == null ? null : StandardNumber.of(number).publisher();
    }

    /** Whether ISO, IEC or ITU publishes it, alone or with others; false if no number is stated. */
    @Term(en = "Published by ISO, IEC or ITU, alone or with others", zh = "由ISO、IEC或者ITU（含与其他组织联合）发布")
    public boolean international() {
        return number != null && StandardNumber.of(number).international();
    }

    /** Whether the number is written as its publisher prints it, with a year or without; false if none is stated. */
    @Term(en = "The number is as its publisher prints it, with or without a year", zh = "标准号符合发布机构的写法（不论有无年号）")
    public boolean wellFormed() {
        return number != null && StandardNumber.of(number).wellFormed();
    }

    /** Whether the number identifies the edition: by its year or, for ITU-R, by its revision; false if none is stated. */
    @Term(en = "The number has the year of the edition, or the revision of ITU-R", zh = "标准号带有版本年号（ITU-R建议书可为修订号）")
    public boolean dated() {
        return number != null && StandardNumber.of(number).dated();
    }

    /** Whether it is the number of a draft, such as ISO/DIS or IEC CDV; false if none is stated. */
    @Term(en = "The number is that of a draft, such as ISO/DIS", zh = "标准号为国际标准草案编号（如ISO/DIS）")
    public boolean draft() {
        return number != null && StandardNumber.of(number).draft();
    }

    /** Whether it is still being made: stated to be under development, or the number is that of a draft. */
    @Term(en = "Still being made: so stated, or the number is that of a draft", zh = "正在制定（已如此填写，或者标准号为草案编号）")
    public boolean beingMade() {
        return editionStatus == EditionStatus.UNDER_DEVELOPMENT || draft();
    }

    /** The number of the standard that an amendment or corrigendum belongs to, else the number itself; null if none is stated. */
    @Term(
            en = "Number of the standard itself, without amendments and corrigenda; null if none",
            zh = "所属标准的编号（不含修改单、勘误）；没有的为 null")
    public String base() {
        return number == null ? null : StandardNumber.of(number).base();
    }
}
