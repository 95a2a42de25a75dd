package org.plancheck.proposal;

/** A mandatory national standard on the same matter (LAW 21). */
@Term(en = "Related mandatory standard", zh = "相关强制性国家标准")
public record RelatedMandatoryStandard(
        @Term(en = "Number of the mandatory standard", zh = "强制性国家标准编号")
        @Written(WrittenForm.STANDARD_NUMBER)
        @SingleLine
        String number,

        @Term(
                en = "Comparison of the requirements",
                zh = "技术要求与其比较的结果",
                help = "They may not be lower (LAW 21).",
                helpZh = "不得低于强制性国家标准的相关技术要求（标准化法第二十一条）。")
        Comparison requirements) {}
