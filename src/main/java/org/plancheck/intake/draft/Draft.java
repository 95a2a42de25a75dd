package org.plancheck.intake.draft;

import java.util.List;
import org.plancheck.document.InputException;
import org.plancheck.document.Parsed;
import org.plancheck.document.Positions;
import org.plancheck.submission.Excerpts;
import tools.jackson.databind.JsonNode;

/**
 * One value of a file, with the places of all values within it by JSON Pointer.
 *
 * @param mistakes what of it could not be understood, so that it is no proposal to judge
 * @param notes    what to tell the user of it that keeps nothing from being judged
 * @param ofForm   whether it was filled into a form or a table, where people write terms and not codes
 * @param excerpts what can be shown of it besides the text of the whole file
 */
public record Draft(
        JsonNode value,
        Positions positions,
        List<InputException> mistakes,
        List<Note> notes,
        boolean ofForm,
        Excerpts excerpts) {

    public Draft {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    /** One that was written in the codes of the vocabulary. */
    public Draft(Parsed parsed) {
        this(parsed.value(), parsed.positions(), List.of(), List.of(), false, Excerpts.NONE);
    }

    /** One that was filled into a form. */
    public Draft(
            JsonNode value, Positions positions, List<InputException> mistakes, List<Note> notes, Excerpts excerpts) {
        this(value, positions, mistakes, notes, true, excerpts);
    }

    /** The same, read from these lines. */
    public Draft from(int first, List<String> lines) {
        return new Draft(value, positions, mistakes, notes, ofForm, excerpts.withLines(first, lines));
    }
}
