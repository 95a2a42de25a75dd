package org.plancheck.proposal;

/** What may make a standard a means to exclude or restrict competition (LAW 22). */
@Term(en = "Competition", zh = "公平竞争")
public record Competition(
        @Term(
                en = "Dependence on a single supplier",
                zh = "是否只有单一供应商能够满足",
                help = "Yes if one supplier alone can meet the requirements (LAW 22).",
                helpZh = "只有一家供应商能够满足技术要求的填是（标准化法第二十二条）。")
        Boolean singleSupplier,

        @Term(
                en = "Dependence on a proprietary solution",
                zh = "是否限定专有技术方案",
                help = "Yes if the requirements prescribe one proprietary solution (LAW 22).",
                helpZh = "技术要求限定某一专有技术方案的填是（标准化法第二十二条）。")
        Boolean proprietarySolution) {}
