package org.plancheck.proposal;

/** Whether a new standard is made or existing ones are revised (制定/修订). */
public enum Action implements Coded {
    @Term(en = "new standard", zh = "制定")
    NEW,
    @Term(en = "revision", zh = "修订")
    REVISION;
}
