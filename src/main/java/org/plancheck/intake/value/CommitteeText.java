package org.plancheck.intake.value;

import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.proposal.CommitteeNumber;
import org.plancheck.text.Typing;

/**
 * A technical committee as one text names it: {@code 全国信标委（SAC/TC 28）}, {@code TC28}.
 *
 * @param number as SAC writes it, {@code SAC/TC 28/SC 41}; empty if the text has none, or several
 * @param name   the text without the number; empty if it is nothing else
 */
public record CommitteeText(String number, String name) {

    private static final Pattern OPENING = Pattern.compile("[(\uFF08\\[【]$");
    private static final Pattern CLOSING = Pattern.compile("^[)\uFF09\\]】]");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s:\uFF1A、,\uFF0C;\uFF1B\u3000]+|[\\s:\uFF1A、,\uFF0C;\uFF1B\u3000]+$");

    public static CommitteeText of(String text) {
        List<CommitteeNumber.Found> numbers = CommitteeNumber.all(text);
        if (numbers.size() != 1) {
            return new CommitteeText("", Typing.trimmed(text));
        }
        CommitteeNumber.Found number = numbers.get(0);
        String name = OPENING.matcher(text.substring(0, number.start())).replaceFirst("") + " "
                + CLOSING.matcher(text.substring(number.end())).replaceFirst("");
        return new CommitteeText(number.number().text(), AROUND.matcher(name).replaceAll(""));
    }
}
