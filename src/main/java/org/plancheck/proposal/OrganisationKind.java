package org.plancheck.proposal;

/** What kind of body proposes, drafts, reports or objects (LAW 10, LAW 15). */
public enum OrganisationKind implements Coded {
    @Term(en = "State Council administrative department", zh = "国务院有关行政主管部门")
    STATE_COUNCIL_DEPARTMENT,
    @Term(en = "provincial standardization authority", zh = "省级标准化行政主管部门")
    PROVINCIAL_AUTHORITY,
    @Term(en = "standardization technical committee", zh = "标准化技术委员会")
    TECHNICAL_COMMITTEE,
    @Term(en = "association or other social organisation", zh = "社会团体")
    ASSOCIATION,
    @Term(en = "enterprise", zh = "企业")
    ENTERPRISE,
    @Term(en = "research institute", zh = "科研机构")
    RESEARCH_INSTITUTE,
    @Term(en = "university", zh = "高等院校")
    UNIVERSITY,
    @Term(en = "public institution", zh = "事业单位")
    INSTITUTION,
    @Term(en = "consumer organisation", zh = "消费者组织")
    CONSUMER_ORGANISATION,
    @Term(en = "citizen", zh = "公民")
    INDIVIDUAL;
}
