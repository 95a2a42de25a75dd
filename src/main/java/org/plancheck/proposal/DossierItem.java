package org.plancheck.proposal;

/** What an association attaches to its application (ADP). */
public enum DossierItem implements Coded {
    @Term(en = "legal-person registration certificate", zh = "社会团体法人登记证书")
    REGISTRATION_CERTIFICATE,
    @Term(en = "annual inspection", zh = "年检证明材料")
    ANNUAL_INSPECTION,
    @Term(en = "association standard", zh = "团体标准文本")
    STANDARD,
    @Term(en = "compilation notes", zh = "团体标准编制说明")
    COMPILATION_NOTES,
    @Term(en = "technical records", zh = "制定过程中的技术材料")
    TECHNICAL_RECORDS,
    @Term(en = "analysis of the benefit", zh = "效益分析")
    BENEFIT_ANALYSIS;
}
