package org.plancheck.proposal;

/** How the standard affects trade (N3, TBT). */
@Term(en = "Trade", zh = "贸易影响")
public record Trade(
        @Term(en = "Departs from an international standard", zh = "是否与国际标准不一致")
        Boolean departsFromInternationalStandard,
        @Term(en = "May significantly affect trade", zh = "是否可能对贸易有重大影响")
        Boolean mayAffectTrade,
        @Term(en = "Notification", zh = "通报")
        TbtNotification notification) {}
