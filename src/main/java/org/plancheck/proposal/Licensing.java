package org.plancheck.proposal;

/** The licensing statement of the holder of an essential patent (PAT 9). */
public enum Licensing implements Coded {
    @Term(en = "licensed free of charge on fair, reasonable and non-discriminatory terms", zh = "公平、合理、无歧视基础上免费许可")
    FREE,
    @Term(en = "licensed on fair, reasonable and non-discriminatory terms", zh = "公平、合理、无歧视基础上收费许可")
    FRAND,
    @Term(en = "refused", zh = "不同意许可")
    REFUSED;
}
