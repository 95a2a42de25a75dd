package org.plancheck.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Running numbers before the elements of a list: {@code 1、…；2、…}, {@code (1)…(2)…}, {@code ①…②…}, {@code 一、…二、…}. */
final class ListNumbering {

    private static final String HAN = "一二三四五六七八九十";
    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final Pattern NUMBER = Pattern.compile("[\\s;\uFF1B,\uFF0C、。]*(?:(?<circle>[" + CIRCLES + "])"
            + "|[(\uFF08](?<brackets>\\d{1,2})[)\uFF09]|(?<![\\d.A-Za-z])(?<digits>\\d{1,2})\\s*[、.\uFF0E)\uFF09](?!\\d)"
            + "|(?<![\\p{L}\\d])(?<han>[" + HAN + "])、)\\s*");

    private ListNumbering() {}

    /** The text with a line for each element and without its numbers; only those that begin it and run on from 1 are its numbers. */
    static String removed(String text) {
        List<MatchResult> numbers = new ArrayList<>();
        for (MatchResult number : NUMBER.matcher(text).results().toList()) {
            boolean follows = numbers.isEmpty() ? number.start() == 0 : kind(number) == kind(numbers.get(0));
            if (follows && value(number) == numbers.size() + 1) {
                numbers.add(number);
            }
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = numbers.size() - 1; i >= 0; i--) {
            lines.replace(numbers.get(i).start(), numbers.get(i).end(), i == 0 ? "" : "\n");
        }
        return lines.toString();
    }

    private static int kind(MatchResult number) {
        int kind = 1;
        while (number.group(kind) == null) {
            kind++;
        }
        return kind;
    }

    private static int value(MatchResult number) {
        String written = number.group(kind(number));
        int circle = CIRCLES.indexOf(written);
        int han = HAN.indexOf(written);
        return circle >= 0 ? circle + 1 : han >= 0 ? han + 1 : Integer.parseInt(written);
    }
}
