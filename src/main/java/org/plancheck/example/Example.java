package org.plancheck.example;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.submission.Submission;

/**
 * An example beside a rule: a proposal with only the facts that matter, and the expected outcome of a criterion.
 *
 * @param name     what the example shows
 * @param rule     the id of the criterion
 * @param asOf     the day to judge on
 * @param expected the kinds of all results of the criterion, in any order
 * @param pointers the places of the findings; empty if any place will do
 * @param says     texts that the English messages must contain
 * @param line     where the example begins in its file
 */
public record Example(
        String name,
        String rule,
        LocalDate asOf,
        Submission submission,
        List<String> expected,
        List<String> pointers,
        List<String> says,
        int line) {

    /** The day for examples that name none. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 22);

    public Example {
        expected = List.copyOf(expected);
        pointers = List.copyOf(pointers);
        says = List.copyOf(says);
    }

    /** The file that holds the example, as the user named its folder. */
    public String file() {
        return submission.file();
    }
}
