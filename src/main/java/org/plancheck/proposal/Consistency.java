package org.plancheck.proposal;

/** How the national standard relates to the technical content of the association standard (ADP). */
public enum Consistency implements Coded {
    @Term(en = "consistent in principle", zh = "原则一致")
    CONSISTENT,
    @Term(en = "changed in substance", zh = "有实质性改变")
    CHANGED;
}
