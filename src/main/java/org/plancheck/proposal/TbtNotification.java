package org.plancheck.proposal;

/** The notification to the WTO that the proposer suggests; SAC/SAMR notifies (LAW 10, TBT). */
@Term(en = "WTO/TBT notification", zh = "对外通报")
public record TbtNotification(
        @Term(
                en = "Suggestion to notify",
                zh = "是否建议对外通报",
                help = "The proposer suggests it; SAC/SAMR notifies (LAW 10).",
                helpZh = "由提出部门建议，国务院标准化行政主管部门对外通报（标准化法第十条）。")
        Boolean suggested,

        @Term(en = "Reasons for the suggestion", zh = "建议对外通报或者不通报的理由")
        String reasons,

        @Term(en = "Comment period in days", zh = "评议期（天）") @Range(min = 0, max = 3650, unit = Range.Unit.DAYS)
        Integer commentDays) {}
