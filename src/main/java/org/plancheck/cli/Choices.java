package org.plancheck.cli;

import java.util.List;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** Options that take one of a few words. */
final class Choices {

    static final List<String> LANGUAGES = List.of("en", "zh");

    private Choices() {
    }

    /**
     * The word, if it is one of those known.
     *
     * @throws UsageMistake naming the nearest, if it is not
     */
    static String of(String option, String word, List<String> known, CommandSpec spec) {
        if (known.contains(word)) {
            return word;
        }
        Text hint = Nearest.to(word, known).map(near -> Messages.text("nearest", near))
                .orElseGet(() -> Messages.text("expected-one-of", known));
        throw new UsageMistake(spec, Messages.text("usage.unknown-choice", word, option, hint));
    }
}
