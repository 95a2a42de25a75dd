package org.plancheck.proposal;

/** What a national standardization guidance technical document is and rests on (GTD). */
@Term(en = "Guidance technical document", zh = "国家标准化指导性技术文件")
public record GuidanceDocument(
        @Term(
                en = "Kind of guidance document",
                zh = "指导性技术文件类别",
                help = "Normative or report (GTD).",
                helpZh = "按《国家标准化指导性技术文件管理规定》分为规范类、报告类。")
        GuidanceKind kind,

        @Term(
                en = "Ground for a guidance document",
                zh = "制定指导性技术文件的情形",
                help =
                        "Technology still developing, or an ISO or IEC document other than an international standard (GTD).",
                helpZh = "技术尚在发展中，或者采用ISO、IEC国际标准以外的其他文件（《国家标准化指导性技术文件管理规定》）。")
        GuidanceGround ground,

        @Term(
                en = "Assessment by the technical committee for registration",
                zh = "技术委员会登记评估意见",
                help = "Guidance documents are registered, not approved (GTD).",
                helpZh = "指导性技术文件实行登记管理。")
        String committeeAssessment) {}
