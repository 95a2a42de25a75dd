package org.plancheck.intake.value;

import java.util.regex.Pattern;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.proposal.Consultation;
import org.plancheck.proposal.Objection;

/**
 * Tells the plain text that lists who was consulted or what was objected from one that only speaks of it: of a sentence,
 * a count or a yes or no the elements are not known.
 */
public final class OpinionList {

    private static final Pattern BETWEEN = Pattern.compile("[\\n;\uFF1B、]\\s*");
    private static final Pattern COUNT = Pattern.compile("(?:有|共)?[\\d一二两三四五六七八九十几若干]+[条个项次家份处]?(?:反对)?(?:意见)?");
    private static final Pattern PARTY = Pattern.compile("(?!已|未|拟|曾|正在|将|经|征求|不|无|没|同意|是|否|有|部分|全部|各|多|相关|其他)"
            + "(?!.*(?:意见|征求|异议|同意|反对|回复|反馈|[，,。])).+(?:部|局|委|会|办|办公室|署|院|厅|司|处|中心|公司|集团|银行|所|联盟|(?i:TC|SC|SWG|WG)[\\s-]*\\d+)"
            + "(?:\\s*[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?");
    private static final Pattern LATIN_SENTENCE =
            Pattern.compile("(?i).*\\b(?:no|not|none|never|yes|all|some|partly|pending|consulted|asked|"
                    + "object(?:s|ed|ions?)|agree[sd]?|opinions?|comments?|resolved|settled)\\b.*");
    private static final Pattern HANDLED =
            Pattern.compile(".*(?:已|经|无|未|没|一致|协调|采纳|解决|同意|撤[回销]|部分|见附件|详见).*|(?:存)?有|有反对意见");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CROSSES = Pattern.compile("[×✗✘]");

    private OpinionList() {}

    /** Whether a cross stands for "no objections". */
    public static boolean none(FieldPath field, String text) {
        return field.type() == Objection.class && CROSSES.matcher(text.strip()).matches();
    }

    /** Whether a text for a list of sections is one. */
    public static boolean is(FieldPath field, String text) {
        boolean asked = field.list() && (field.type() == Consultation.class || field.type() == Objection.class);
        return !asked || Splitter.parts(text.strip(), BETWEEN).stream().allMatch(part -> isElement(field, part));
    }

    private static boolean isElement(FieldPath field, String part) {
        if (ValueWords.KNOWN.meaning(Boolean.class, part).isPresent()
                || COUNT.matcher(ValueWords.narrow(part)).matches()
                || LATIN_SENTENCE.matcher(part).matches()) {
            return false;
        }
        return field.type() == Objection.class
                ? !HANDLED.matcher(part).matches()
                : !HAN.matcher(part).find() || PARTY.matcher(part).matches();
    }
}
