package org.plancheck.proposal;

/** An industry or local standard on the same matter; an industry standard gives way to a national one (LAW 12, LAW 30). */
@Term(en = "Industry or local standard", zh = "行业标准、地方标准")
public record IndustryStandard(
        @Term(
                en = "Number of the industry or local standard",
                zh = "行业标准或者地方标准号",
                help = "For instance YD/T 1234-2020.",
                helpZh = "例如 YD/T 1234-2020。")
        @Written(WrittenForm.STANDARD_NUMBER)
        @SingleLine
        String number,

        @Term(en = "Treatment of the industry or local standard", zh = "对行业标准或者地方标准的处理方式")
        IndustryStandardTreatment treatment,

        @Term(en = "Explanation of the treatment", zh = "处理说明")
        String explanation) {}
