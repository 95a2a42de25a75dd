package org.plancheck.intake.value;

import java.util.regex.Pattern;

/** What a form prints where an answer is to stand, so that it is none: options to tick, （请填写英文名称）, （必填）. */
public final class PrintedPrompt {

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?i)\\s*[(\uFF08\\[【〔<]\\s*(?:请[^()\uFF08\uFF09]{0,10}?(?:填|输入|选择|勾选|注明|写明|说明|列出)[^()\uFF08\uFF09]{0,30}"
                    + "|(?:必|选|可选|如有请|如有则|此处|在此)填写?[^()\uFF08\uFF09]{0,10}|填写[^()\uFF08\uFF09]{1,20}|please (?:fill|enter|state|choose|select)[^()]{0,60}|required|optional)"
                    + "\\s*[)\uFF09\\]】〕>]\\s*");

    private PrintedPrompt() {}

    /** Whether a cell holds nothing but what is printed in it. */
    public static boolean unanswered(String text) {
        return TickBoxes.unanswered(text) || IN_BRACKETS.matcher(text).matches();
    }
}
