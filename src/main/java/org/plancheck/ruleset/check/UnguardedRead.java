package org.plancheck.ruleset.check;

import java.util.List;
import org.plancheck.text.Diagnostic;

/**
 * A place of a rule that reads what a proposal may not state.
 *
 * @param rule  the rule's name
 * @param place where it stands, with what is wrong and how to mend it
 * @param trips whether the rule fails on what is absent; otherwise it takes it for an answer
 * @param read  what is read, as written, for instance {@code associationStandard.number}
 * @param field the name of what may be absent, for instance {@code associationStandard}
 * @param paths the facts that may be meant, as paths from the proposal; none where it is no single fact
 */
public record UnguardedRead(
        String rule, Diagnostic place, boolean trips, String read, String field, List<String> paths) {

    public UnguardedRead {
        paths = List.copyOf(paths);
    }
}
