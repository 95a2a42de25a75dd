package org.plancheck.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value of a file, with the places of all values within it by JSON Pointer.
 *
 * @param mistakes what of it could not be understood, so that it is no proposal to judge
 * @param told     what of it is to be told, and keeps nothing from being judged
 * @param ofForm   whether it was filled into a form or a table, where people write terms and not codes
 * @param excerpts what can be shown of it besides the text of the whole file
 */
record Document(JsonNode value, Positions positions, List<Refused> mistakes, List<Told> told, boolean ofForm, Excerpts excerpts) {

    Document {
        mistakes = List.copyOf(mistakes);
        told = List.copyOf(told);
    }

    /** One that was written in the codes of the vocabulary. */
    Document(Parsed parsed) {
        this(parsed.value(), parsed.positions(), List.of(), List.of(), false, Excerpts.NONE);
    }

    /** One that was filled into a form. */
    Document(JsonNode value, Positions positions, List<Refused> mistakes, List<Told> told, Excerpts excerpts) {
        this(value, positions, mistakes, told, true, excerpts);
    }

    /** The same, read from these lines. */
    Document from(int first, List<String> lines) {
        return new Document(value, positions, mistakes, told, ofForm, excerpts.withLines(first, lines));
    }
}
