package org.plancheck.proposal;

/** What an international organisation publishes: which kind of national document it may become depends on it (G12 5.4). */
public enum DocumentKind implements Coded {
    @Term(en = "international standard", zh = "国际标准")
    INTERNATIONAL_STANDARD,
    @Term(en = "technical specification", zh = "技术规范")
    TECHNICAL_SPECIFICATION,
    @Term(en = "technical report", zh = "技术报告")
    TECHNICAL_REPORT,
    @Term(en = "publicly available specification", zh = "可公开提供规范")
    PUBLICLY_AVAILABLE_SPECIFICATION,
    @Term(en = "workshop agreement", zh = "国际研讨会协议")
    WORKSHOP_AGREEMENT,
    @Term(en = "guide", zh = "指南")
    GUIDE;

    /** The kind that the number of a document names; absent if it names none, as the numbers of international standards do not. */
    static DocumentKind namedBy(String number) {
        String named = StandardNumber.of(number).documentKind();
        return switch (named == null ? "" : named) {
            case "TS" -> TECHNICAL_SPECIFICATION;
            case "TR" -> TECHNICAL_REPORT;
            case "PAS" -> PUBLICLY_AVAILABLE_SPECIFICATION;
            case "IWA" -> WORKSHOP_AGREEMENT;
            case "GUIDE" -> GUIDE;
            default -> null;
        };
    }
}
