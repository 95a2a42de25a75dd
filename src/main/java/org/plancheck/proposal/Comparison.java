package org.plancheck.proposal;

/** How the requirements compare with those of a mandatory national standard (LAW 21). */
public enum Comparison implements Coded {
    @Term(en = "higher", zh = "高于")
    HIGHER,
    @Term(en = "equal", zh = "相当")
    EQUAL,
    @Term(en = "lower", zh = "低于")
    LOWER;
}
