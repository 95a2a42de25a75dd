package org.plancheck.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A technical committee as one text names it: {@code 全国信标委（SAC/TC 28）}, {@code TC28}.
 *
 * @param number as SAC writes it, {@code SAC/TC 28/SC 41}; empty if the text has none, or several
 * @param name   the text without the number; empty if it is nothing else
 */
record CommitteeText(String number, String name) {

    private static final Pattern NUMBER = Pattern.compile("(?i)[(\uFF08\\[【]?(?<![A-Z/])"
            + "(?:SAC\\s?[/\uFF0F]\\s?(?<kind>TC|SWG)|TC)[\\s-]{0,3}(?<main>\\d{1,4})(?!\\d)"
            + "(?:\\s?[/\uFF0F]?\\s?(?<sub>SC|SWG|WG)[\\s-]{0,3}(?<part>\\d{1,3})(?!\\d))?[)\uFF09\\]】]?");
    private static final Pattern AROUND = Pattern.compile("^[\\s:\uFF1A、,\uFF0C;\uFF1B\u3000]+|[\\s:\uFF1A、,\uFF0C;\uFF1B\u3000]+$");

    static CommitteeText of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return new CommitteeText("", text.strip());
        }
        String kind = number.group("kind") == null ? "TC" : number.group("kind");
        StringBuilder written = new StringBuilder("SAC/").append(kind).append(' ').append(number.group("main"));
        if (number.group("sub") != null) {
            written.append('/').append(number.group("sub")).append(' ').append(number.group("part"));
        }
        String name = text.substring(0, number.start()) + " " + text.substring(number.end());
        return number.find() ? new CommitteeText("", text.strip())
                : new CommitteeText(written.toString().toUpperCase(java.util.Locale.ROOT), AROUND.matcher(name).replaceAll(""));
    }
}
