package org.plancheck.proposal;

/** What kind of evidence of implementation is given (ADP). */
public enum EvidenceKind implements Coded {
    @Term(en = "certification", zh = "认证")
    CERTIFICATION,
    @Term(en = "procurement or tender", zh = "采购招标")
    PROCUREMENT,
    @Term(en = "cited by policy", zh = "政策引用")
    POLICY_REFERENCE,
    @Term(en = "application report", zh = "应用证明")
    APPLICATION_REPORT,
    @Term(en = "inspection report", zh = "检验检测报告")
    INSPECTION_REPORT,
    @Term(en = "other", zh = "其他")
    OTHER;
}
