package org.plancheck.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value of a file, with the places of all values within it by JSON Pointer.
 *
 * @param mistakes what of it could not be understood, so that it is no proposal to judge
 * @param excerpts what can be shown of it besides the text of the whole file
 */
record Document(JsonNode value, Positions positions, List<Refused> mistakes, Excerpts excerpts) {

    Document {
        mistakes = List.copyOf(mistakes);
    }

    Document(JsonNode value, Positions positions) {
        this(value, positions, List.of(), Excerpts.NONE);
    }

    /** The same, read from these lines. */
    Document from(int first, List<String> lines) {
        return new Document(value, positions, mistakes, excerpts.withLines(first, lines));
    }
}
