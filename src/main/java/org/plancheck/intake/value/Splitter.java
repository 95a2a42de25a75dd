package org.plancheck.intake.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart at its separators, but not at those within brackets. */
final class Splitter {

    private static final String OPENING = "(\uFF08[【〔";
    private static final String CLOSING = ")\uFF09]】〕";

    private Splitter() {}

    /** What stands between the separators, without the blanks around it; parts that are blank included, but for those at the end. */
    static List<String> parts(String text, Pattern between) {
        List<String> parts = new ArrayList<>();
        BitSet inBrackets = inBrackets(text);
        Matcher separator = between.matcher(text);
        int from = 0;
        while (separator.find()) {
            if (!inBrackets.get(separator.start())) {
                parts.add(text.substring(from, separator.start()).strip());
                from = separator.end();
            }
        }
        parts.add(text.substring(from).strip());
        while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    /** The places within brackets; a bracket that is never closed holds nothing together. */
    private static BitSet inBrackets(String text) {
        BitSet places = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !open.isEmpty()) {
                places.set(open.pop(), i);
            }
        }
        return places;
    }
}
