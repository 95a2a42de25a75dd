package org.plancheck.proposal;

/** What became of an objection (LAW 6, 33). */
public enum ObjectionStatus implements Coded {
    @Term(en = "resolved", zh = "已协调一致")
    RESOLVED,
    @Term(en = "unresolved", zh = "未协调一致")
    UNRESOLVED,
    @Term(en = "referred to the consultation organised by SAC/SAMR", zh = "已提请国务院标准化行政主管部门组织协商")
    IN_CONSULTATION,
    @Term(en = "referred to the State Council coordination mechanism", zh = "已提请国务院标准化协调机制解决")
    REFERRED_TO_MECHANISM;
}
