package org.plancheck.proposal;

/** How the standard affects trade (TBT). */
@Term(en = "Trade", zh = "贸易影响")
public record Trade(
        @Term(
                en = "Accord with relevant international standards",
                zh = "与相关国际标准的一致情况",
                help = "Agrees, departs, or none exists (TBT).",
                helpZh = "一致、不一致，或者没有相关国际标准（《技术性贸易壁垒协定》）。")
        InternationalAccord internationalAccord,

        @Term(en = "Significant effect on trade", zh = "是否可能对贸易有重大影响")
        Boolean mayAffectTrade,

        @Term(en = "WTO/TBT notification", zh = "对外通报") TbtNotification notification) {}
