package org.plancheck.submission;

import java.util.List;
import java.util.Map;
import org.plancheck.document.Place;

/**
 * What can be shown of the part of a file that one proposal was read from. It is kept with the proposal, not with the
 * file, which may be of any length.
 *
 * @param firstLine the number of the first of its lines
 * @param lines     its lines without their ends; none where lines mean nothing, or they are too long to be kept
 * @param said      what stands in the cells of a table or form
 */
public record Excerpts(int firstLine, List<String> lines, Map<Place, Quote> said) {

    public static final Excerpts NONE = new Excerpts(1, List.of(), Map.of());

    private static final int MOST_CHARACTERS = 64 * 1024;

    public Excerpts {
        long characters = lines.stream().mapToLong(String::length).sum();
        lines = characters <= MOST_CHARACTERS ? List.copyOf(lines) : List.of();
        said = Map.copyOf(said);
    }

    /** The same, read from these lines. */
    public Excerpts withLines(int first, List<String> own) {
        return new Excerpts(first, own, said);
    }
}
