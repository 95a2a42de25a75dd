package org.plancheck.proposal;

/** Whose needs are surveyed at project approval (LAW 15). */
public enum SurveyedParty implements Coded {
    @Term(en = "administrative departments", zh = "有关行政主管部门")
    DEPARTMENTS,
    @Term(en = "enterprises", zh = "企业")
    ENTERPRISES,
    @Term(en = "social organisations", zh = "社会团体")
    SOCIAL_ORGANISATIONS,
    @Term(en = "consumers", zh = "消费者")
    CONSUMERS,
    @Term(en = "education", zh = "教育机构")
    EDUCATION,
    @Term(en = "research", zh = "科研机构")
    RESEARCH;
}
