package org.plancheck.cli.base;

import java.util.List;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import picocli.CommandLine.Model.CommandSpec;

/** Options whose value is one of a few words. */
public final class Choices {

    public static final List<String> LANGUAGES = List.of("en", "zh");

    private Choices() {}

    /**
     * Returns the word if it is one of the known ones.
     *
     * @throws UsageException with the nearest known word, if it is not
     */
    public static String of(String option, String word, List<String> known, CommandSpec spec) {
        if (known.contains(word)) {
            return word;
        }
        BilingualText hint = Nearest.hintOrAll(word, known);
        throw new UsageException(spec, Messages.text("usage.unknown-choice", word, option, hint));
    }
}
