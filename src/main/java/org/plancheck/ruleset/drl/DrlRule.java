package org.plancheck.ruleset.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a rule file, as its text divides it.
 *
 * @param name   its name
 * @param start  where {@code rule} stands in the file's text
 * @param end    behind its {@code end}
 * @param when   the tokens of its condition
 * @param then   the tokens of its consequence
 * @param whole  whether all its parts are there, so that it is worth looking into them
 */
public record DrlRule(
        String name,
        int start,
        int end,
        List<Annotation> annotations,
        List<Token> when,
        List<Token> then,
        boolean whole) {

    public DrlRule {
        annotations = List.copyOf(annotations);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** Whether it does nothing but state the facts that its criterion needs: {@code @needs} in its head, and no condition. */
    public boolean statesNeeds() {
        return when.isEmpty() && then.isEmpty() && annotation("needs").isPresent();
    }

    /** The annotation of the given name, the first if there are several. */
    public Optional<Annotation> annotation(String annotation) {
        return annotations.stream().filter(a -> a.name().equals(annotation)).findFirst();
    }
}
