package org.plancheck.ruleset.lint;

import java.util.Comparator;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/**
 * Something about a rule set that works and is likely not meant.
 *
 * @param level {@code ERROR} where a criterion does not do what it says, {@code WARNING} where something is missing
 */
public record LintFinding(Level level, Diagnostic place) implements Comparable<LintFinding> {

    private static final Comparator<LintFinding> ORDER =
            Comparator.comparing(LintFinding::place).thenComparing(LintFinding::level);

    /** The finding as one line: {@code file:line:column: level: message}. */
    public String line(Language language) {
        Diagnostic shown = new Diagnostic(
                place.file(),
                place.line(),
                place.column(),
                Messages.text("lint.line", Messages.text(level.messageKey()), place.message()));
        return shown.line(language);
    }

    @Override
    public int compareTo(LintFinding other) {
        return ORDER.compare(this, other);
    }
}
