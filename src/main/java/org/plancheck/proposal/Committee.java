package org.plancheck.proposal;

/** The technical committee that drafts and reviews (LAW 16). */
@Term(en = "Technical committee", zh = "技术委员会")
public record Committee(
        @Term(
                en = "Number of the technical committee",
                zh = "技术委员会编号",
                help = "For instance SAC/TC 114.",
                helpZh = "例如 SAC/TC 114。")
        @Written(WrittenForm.COMMITTEE)
        @SingleLine
        String number,

        @Term(en = "Name of the technical committee", zh = "技术委员会名称") @SingleLine
        String name) {}
