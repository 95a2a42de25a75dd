package org.plancheck.proposal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.Typing;

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

    /** What a number has behind its publisher: ISO/TS, IEC TR, ISO/PAS, IWA, ISO/IEC Guide. */
    private static final Pattern MARK = Pattern.compile("(?<![A-Z])D?(TS|TR|PAS|IWA|GUIDE)(?![A-Z])");

    private static String marked(String number) {
        Matcher mark = MARK.matcher(Typing.narrow(number).toUpperCase(Locale.ROOT));
        return mark.find() ? mark.group(1) : null;
    }

    /** The kind that the number of a document names; absent if it names none, as the numbers of international standards do not. */
    static DocumentKind namedBy(String number) {
        String read = StandardNumber.of(number).documentKind();
        // a number with a fault of form still shows what kind of document is meant
        String named = read != null && MARK.matcher(read).matches() ? read : marked(number);
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
