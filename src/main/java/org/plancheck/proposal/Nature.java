package org.plancheck.proposal;

/** Whether a standard binds (LAW 2; a guidance document binds nobody and is no standard, GTD; the project form asks it as 标准性质). */
public enum Nature implements Coded {
    @Term(en = "mandatory national standard (GB)", zh = "强制性国家标准")
    MANDATORY,
    @Term(en = "recommended national standard (GB/T)", zh = "推荐性国家标准")
    RECOMMENDED,
    @Term(en = "guidance technical document (GB/Z)", zh = "国家标准化指导性技术文件")
    GUIDANCE;
}
