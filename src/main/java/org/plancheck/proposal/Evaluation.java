package org.plancheck.proposal;

/** The result of an evaluation. */
public enum Evaluation implements Coded {
    @Term(en = "met", zh = "符合")
    MET,
    @Term(en = "not met", zh = "不符合")
    NOT_MET;
}
