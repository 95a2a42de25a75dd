package org.plancheck.proposal;

/** The title of the proposed standard (中文名称, 英文名称). */
@Term(en = "Title", zh = "名称")
public record Title(
        @Term(en = "Chinese title", zh = "中文名称") @SingleLine String zh,
        @Term(en = "English title", zh = "英文名称") @SingleLine String en) {}
