package org.plancheck.ruleset.drl;

import java.util.function.Consumer;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.LineMap;

/** Reports mistakes in a file, each at an offset into its text. */
public final class SourceMistakes {

    private final String file;
    private final String text;
    private final LineMap lines;
    private final Consumer<Diagnostic> found;

    /**
     * @param file  the file as it is named to the user
     * @param text  the text of the file
     * @param found receives the mistakes
     */
    public SourceMistakes(String file, String text, Consumer<Diagnostic> found) {
        this.file = file;
        this.text = text;
        this.lines = new LineMap(text);
        this.found = found;
    }

    /** Reports to nobody, for a file whose mistakes are reported elsewhere; {@link #diagnostic} is of use all the same. */
    public static SourceMistakes silent(String file, String text) {
        return new SourceMistakes(file, text, mistake -> {});
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public LineMap lines() {
        return lines;
    }

    /** Reports a mistake at an offset into the text. */
    public void at(int offset, BilingualText message) {
        found.accept(diagnostic(offset, message));
    }

    /** A diagnostic at an offset into the text. */
    public Diagnostic diagnostic(int offset, BilingualText message) {
        return new Diagnostic(file, lines.line(offset), lines.column(offset), message);
    }
}
