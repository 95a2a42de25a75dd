package org.plancheck.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.Typing;

/**
 * The number of a technical committee of SAC, as SAC writes it: {@code SAC/TC 260}, {@code SAC/TC 28/SC 41},
 * {@code SAC/SWG 14}. People also write {@code TC260}, {@code SAC TC 260} and {@code SAC/TC260/SC1}.
 */
public record CommitteeNumber(String text) {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![A-Z0-9/-])(?<!(?:ISO|IEC|ITU|CEN|JTC|CENELEC)[ ]{0,2}/?[ ]{0,2})"
            + "(?:SAC *[/-]? *(?<kind>TC|SWG|SC)|(?<bare>TC)) *-? *(?<main>\\d{1,4})(?![\\d.])"
            + "(?<parts>(?: *[/-]? *(?:SC|SWG|WG) *-? *\\d{1,3}(?!\\d)){0,2})");
    private static final Pattern PART = Pattern.compile("(?i)(SC|SWG|WG) *-? *(\\d+)");

    /** The committee that a text is the number of; none if the text is anything else. */
    public static Optional<CommitteeNumber> of(String text) {
        Matcher number = NUMBER.matcher(Typing.plain(text));
        return number.matches() ? Optional.of(new CommitteeNumber(written(number))) : Optional.empty();
    }

    /** The one committee whose number a text holds: {@code 全国信标委（SAC/TC 28）}; none if it holds none or several. */
    public static Optional<CommitteeNumber> in(String text) {
        Matcher number = NUMBER.matcher(Typing.plain(text));
        if (!number.find()) {
            return Optional.empty();
        }
        CommitteeNumber found = new CommitteeNumber(written(number));
        while (number.find()) {
            if (!written(number).equals(found.text())) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** The text with the numbers of committees in it as SAC writes them, and its ends trimmed. */
    static String canonical(String text) {
        String trimmed = Typing.trimmed(text);
        String plain = Typing.plain(text);
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            return written(number);
        }
        number = NUMBER.matcher(trimmed);
        return number.replaceAll(found -> Matcher.quoteReplacement(written((Matcher) found)));
    }

    private static String written(Matcher number) {
        String kind = number.group("kind") == null ? number.group("bare") : number.group("kind");
        StringBuilder written = new StringBuilder("SAC/").append(kind).append(' ').append(digits(number.group("main")));
        for (MatchResult part : PART.matcher(number.group("parts")).results().toList()) {
            written.append('/').append(part.group(1)).append(' ').append(digits(part.group(2)));
        }
        return written.toString().toUpperCase(Locale.ROOT);
    }

    private static String digits(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
