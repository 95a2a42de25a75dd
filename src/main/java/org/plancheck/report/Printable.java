package org.plancheck.report;

import java.util.regex.Pattern;

/** Text from files, made fit for a document that people open. */
final class Printable {

    /** What XML cannot hold, and what turns the direction of writing so that a text reads as what it is not. */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF]");

    private Printable() {
    }

    /** The text with each character that is unfit replaced by U+FFFD. */
    static String of(String text) {
        return UNFIT.matcher(text).replaceAll("\uFFFD");
    }
}
