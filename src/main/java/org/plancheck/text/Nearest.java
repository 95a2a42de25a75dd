package org.plancheck.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that was likely meant. */
public final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /** The known name nearest to the given one, if one is near enough to be offered. */
    public static Optional<String> to(String given, Collection<String> known) {
        String sought = folded(given);
        int limit = Math.max(1, Math.min(sought.length(), 40) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        record Candidate(String name, int away) {}
        return known.stream()
                .map(name -> new Candidate(name, distance.apply(sought, folded(name))))
                .filter(candidate -> candidate.away() >= 0)
                .min(Comparator.comparingInt(Candidate::away).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A hint that ends a message: {@code ; did you mean "x"?}, or nothing where no known name is near. */
    public static BilingualText hint(String given, Collection<String> known) {
        return hintOr(given, known, () -> BilingualText.same(""));
    }

    /** A hint that ends a message: the nearest known name or, where none is near, all of them. */
    public static BilingualText hintOrAll(String given, Collection<String> known) {
        return hintOr(given, known, () -> Messages.text("expected-one-of", List.copyOf(known)));
    }

    /** A hint that ends a message: the nearest known name or, where none is near, something else. */
    public static BilingualText hintOr(String given, Collection<String> known, Supplier<BilingualText> otherwise) {
        return to(given, known).map(name -> Messages.text("nearest", name)).orElseGet(otherwise);
    }

    private static String folded(String name) {
        String start = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return start.toLowerCase(Locale.ROOT).replaceAll("[(\uFF08].*[)\uFF09]$|[\\s_\\-:\uFF1A]", "");
    }
}
