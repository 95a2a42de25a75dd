package org.plancheck.proposal;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * A number within a text.
     *
     * @param start where it begins
     * @param end   where what follows it begins
     */
    public record Found(CommitteeNumber number, int start, int end) {}

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<![A-Z0-9/-])(?<!(?:ISO|IEC|ITU|CEN|CENELEC|ETSI|CISPR|ASTM|IEEE)[ /-]{1,3})"
                    + "(?:SAC {0,3}[/-]? {0,3}(?<kind>TC|SWG|SC)|(?<bare>TC)) {0,3}-? {0,3}(?<main>\\d{1,4})(?!\\d|(?!SC|SWG|WG)[A-Z])"
                    + "(?<parts>(?: {0,3}[/-]? {0,3}(?:SC|SWG|WG) {0,3}-? {0,3}\\d{1,3}(?!\\d|(?!SC|SWG|WG)[A-Z])){0,2})");
    private static final Pattern PART = Pattern.compile("(?i)(SC|SWG|WG)[ -]*(\\d+)");

    /** The committee that a text is the number of; none if the text is anything else. */
    public static Optional<CommitteeNumber> of(String text) {
        Matcher number = NUMBER.matcher(Typing.plain(text));
        return number.matches() ? Optional.of(read(number)) : Optional.empty();
    }

    /** The one committee whose number a text holds: {@code 全国信标委（SAC/TC 28）}; none if it holds none or several. */
    public static Optional<CommitteeNumber> in(String text) {
        List<CommitteeNumber> named =
                all(text).stream().map(Found::number).distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The numbers of committees that a text holds, in their order. */
    public static List<Found> all(String text) {
        List<Found> all = new ArrayList<>();
        Matcher number = NUMBER.matcher(Typing.narrow(text));
        while (number.find()) {
            all.add(new Found(read(number), number.start(), number.end()));
        }
        return all;
    }

    /** The text with the numbers of committees in it as SAC writes them, and its ends trimmed. */
    static String canonical(String text) {
        Optional<CommitteeNumber> whole = of(text);
        if (whole.isPresent()) {
            return whole.get().text();
        }
        String trimmed = Typing.trimmed(text);
        StringBuilder canonical = new StringBuilder();
        int done = 0;
        for (Found found : all(trimmed)) {
            canonical.append(trimmed, done, found.start()).append(found.number());
            done = found.end();
        }
        return canonical.append(trimmed, done, trimmed.length()).toString();
    }

    private static CommitteeNumber read(Matcher number) {
        String kind = number.group("kind") == null ? number.group("bare") : number.group("kind");
        StringBuilder written =
                new StringBuilder("SAC/").append(kind).append(' ').append(digits(number.group("main")));
        for (MatchResult part : PART.matcher(number.group("parts")).results().toList()) {
            written.append('/').append(part.group(1)).append(' ').append(digits(part.group(2)));
        }
        return new CommitteeNumber(written.toString().toUpperCase(Locale.ROOT));
    }

    private static String digits(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
