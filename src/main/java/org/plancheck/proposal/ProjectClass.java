package org.plancheck.proposal;

/** The class of a recommended project in its assessment (EVA 4 to 6). */
public enum ProjectClass implements Coded {
    @Term(en = "major", zh = "重大")
    MAJOR,
    @Term(en = "basic and general", zh = "基础通用")
    BASIC_AND_GENERAL,
    @Term(en = "ordinary", zh = "一般")
    ORDINARY;
}
