package org.plancheck.ruleset.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;

/** A rule set that cannot be used, with every mistake found in its files. */
public final class BrokenRuleSetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public BrokenRuleSetException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    /** @param cause what a library or the system says of it, for a maintainer; null where the mistakes say all */
    public BrokenRuleSetException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
        super(diagnostics.stream().map(d -> d.line(Language.EN)).collect(Collectors.joining("\n")), cause);
        this.diagnostics = diagnostics.stream().distinct().sorted().toList();
    }

    /** The mistakes, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
