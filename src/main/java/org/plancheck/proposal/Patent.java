package org.plancheck.proposal;

/** A patent that the standard involves (LAW 22). */
@Term(en = "Patent", zh = "专利")
public record Patent(
        @Term(en = "Number", zh = "专利号")
        String number,
        @Term(en = "Name", zh = "专利名称")
        String name,
        @Term(en = "Holder", zh = "专利权人")
        String holder,
        @Term(en = "Essential", zh = "是否必要专利")
        Boolean essential,
        @Term(en = "Licensing statement", zh = "实施许可声明")
        Licensing licensing) {}
