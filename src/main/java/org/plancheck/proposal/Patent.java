package org.plancheck.proposal;

/** A patent, or an application for one, that the standard involves (PAT 3, 5). */
@Term(en = "Patent", zh = "专利")
public record Patent(
        @Term(en = "Number of the patent or application", zh = "专利号（申请号）") @SingleLine
        String number,

        @Term(en = "Name of the patent", zh = "专利名称") @SingleLine
        String name,

        @Term(en = "Patent holder or applicant", zh = "专利权人或者专利申请人")
        String holder,

        @Term(
                en = "Essentiality",
                zh = "是否必要专利",
                help = "Only essential patents may be involved (PAT 4).",
                helpZh = "国家标准中涉及的专利应当是必要专利（国家标准涉及专利的管理规定（暂行）第四条）。")
        Boolean essential,

        @Term(
                en = "Licensing statement",
                zh = "专利实施许可声明",
                help = "Asked for during drafting and due at submission for approval (PAT 9, 11).",
                helpZh = "起草过程中取得，最迟报批时提交（国家标准涉及专利的管理规定（暂行）第九条、第十一条）。")
        Licensing licensing,

        @Term(
                en = "Licensing statement made to ISO or IEC",
                zh = "是否已向ISO或者IEC作出专利实施许可声明",
                help = "A standard identical to one of ISO or IEC takes it over (PAT 18).",
                helpZh = "等同采用ISO、IEC标准的，适用已作出的声明（国家标准涉及专利的管理规定（暂行）第十八条）。")
        Boolean internationalStatement) {}
