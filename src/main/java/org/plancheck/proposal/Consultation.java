package org.plancheck.proposal;

/** A department or committee of another sector that is asked (S2). */
@Term(en = "Consultation", zh = "征求意见")
public record Consultation(
        @Term(en = "Sector", zh = "领域或者行业")
        String sector,
        @Term(en = "Department or technical committee", zh = "部门或者技术委员会")
        String party,
        @Term(en = "Consulted", zh = "是否已征求意见")
        Boolean consulted,
        @Term(en = "Its opinion", zh = "意见")
        String opinion) {}
