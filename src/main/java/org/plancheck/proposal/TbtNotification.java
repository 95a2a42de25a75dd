package org.plancheck.proposal;

/** The WTO/TBT notification that is planned. */
@Term(en = "WTO/TBT notification", zh = "WTO/TBT通报")
public record TbtNotification(
        @Term(en = "Planned", zh = "是否拟通报")
        Boolean planned,
        @Term(en = "Days for comments", zh = "评议期（天）")
        @Within(min = 0, max = 3650)
        Integer commentDays) {}
