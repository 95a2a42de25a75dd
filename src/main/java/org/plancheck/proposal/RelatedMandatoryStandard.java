package org.plancheck.proposal;

/** A mandatory national standard on the same matter (LAW 21). */
@Term(en = "Related mandatory standard", zh = "相关强制性国家标准")
public record RelatedMandatoryStandard(
        @Term(en = "Number", zh = "标准号")
        @Written(WrittenForm.STANDARD_NUMBER)
        String number,
        @Term(en = "Requirements compared with it", zh = "技术要求与其相比")
        Comparison requirements) {}
