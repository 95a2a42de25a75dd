package org.plancheck.proposal;

/** Whether a copyright policy is respected. */
public enum CopyrightPolicy implements Coded {
    @Term(en = "respected", zh = "遵守")
    RESPECTED,
    @Term(en = "not respected", zh = "不遵守")
    NOT_RESPECTED;
}
