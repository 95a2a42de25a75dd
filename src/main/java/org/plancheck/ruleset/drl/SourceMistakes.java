package org.plancheck.ruleset.drl;

import java.util.function.Consumer;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/**
 * Takes what is wrong with a file, each at a place of its text.
 *
 * @param file the file as it is named to the user
 * @param text the text of the file
 */
public record SourceMistakes(String file, String text, Consumer<Diagnostic> found) {

    /** Tells a mistake at an offset into the text. */
    public void at(int offset, BilingualText message) {
        found.accept(diagnostic(offset, message));
    }

    /** Something to say at an offset into the text; a tab counts as one column. */
    public Diagnostic diagnostic(int offset, BilingualText message) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int line = 1
                + (int) text.substring(0, within).chars().filter(c -> c == '\n').count();
        return new Diagnostic(file, line, within - text.lastIndexOf('\n', within - 1), message);
    }
}
