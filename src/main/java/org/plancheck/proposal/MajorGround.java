package org.plancheck.proposal;

/** What makes a recommended project a major one (EVA 4 to 6). */
public enum MajorGround implements Coded {
    @Term(en = "in an industrial policy or plan or programme of the state", zh = "列入国家产业政策或者规划计划")
    POLICY_OR_PLAN,
    @Term(en = "transforms a major achievement or a key core technology", zh = "重大科技成果或者关键核心技术转化")
    MAJOR_ACHIEVEMENT,
    @Term(en = "supports a mandatory national standard", zh = "与强制性国家标准配套")
    SUPPORTS_MANDATORY,
    @Term(en = "to lead an international standard", zh = "拟牵头制定国际标准")
    LEADS_INTERNATIONAL,
    @Term(en = "matter of wide public concern", zh = "社会普遍关注")
    PUBLIC_CONCERN,
    @Term(en = "marked social and economic benefit", zh = "社会经济效益显著")
    MARKED_BENEFIT;
}
