package org.plancheck.proposal;

/** An international standard that is adopted (S3, INT). */
@Term(en = "Adopted international standard", zh = "所采用的国际标准")
public record InternationalStandard(
        @Term(en = "Number with year", zh = "标准号（含年号）",
            help = "For instance ISO/IEC 27001:2022.",
            helpZh = "例如 ISO/IEC 27001:2022。")
        String number,
        @Term(en = "Title", zh = "名称")
        String title,
        @Term(en = "Published", zh = "发布日期")
        StatedDate published,
        @Term(en = "Last confirmed in systematic review", zh = "最近复审确认日期")
        StatedDate confirmed,
        @Term(en = "Status of the edition", zh = "版本状态")
        EditionStatus editionStatus) {

    /** When it was published or, if that is later, last confirmed; absent if neither is stated. */
    @Term(en = "Earliest day of publication or confirmation, whichever is later", zh = "发布或者复审确认的日期（取较晚者）")
    public StatedDate publishedOrConfirmed() {
        if (published == null || confirmed == null) {
            return published == null ? confirmed : published;
        }
        return confirmed.earliest().isAfter(published.earliest()) ? confirmed : published;
    }
}
