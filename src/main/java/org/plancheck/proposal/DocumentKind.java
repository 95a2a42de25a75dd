package org.plancheck.proposal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

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

    /** What the number has behind the publisher, also while the document is a draft: ISO/TS, IEC TR, ISO/DPAS, IWA, ISO/IEC Guide. */
    private String mark() {
        return switch (this) {
            case INTERNATIONAL_STANDARD -> "(?!)";
            case TECHNICAL_SPECIFICATION -> "TS";
            case TECHNICAL_REPORT -> "TR";
            case PUBLICLY_AVAILABLE_SPECIFICATION -> "PAS";
            case WORKSHOP_AGREEMENT -> "IWA";
            case GUIDE -> "GUIDE";
        };
    }

    /** The kind that the number of a document names; absent if it names none, as the numbers of international standards do not. */
    static DocumentKind namedBy(String number) {
        String read = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Pattern.compile("(?<![A-Z])D?" + kind.mark() + "(?![A-Z])").matcher(read).find())
                .findFirst()
                .orElse(null);
    }
}
