package org.plancheck.intake.label;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.proposal.Term;

/**
 * A field of the vocabulary, as a label leads to it.
 *
 * @param steps names of fields, the place of an element in a list from 0, or {@code *} for all elements of a list
 * @param type  the type of its values; of a list, of the elements
 * @param list  whether it holds several values
 */
public record FieldPath(List<String> steps, Class<?> type, boolean list) {

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /** Whether its values have fields of their own. */
    public boolean section() {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }

    /** The field below this one, through all elements if this is a list. */
    FieldPath below(FieldPath inner) {
        List<String> all = new ArrayList<>(steps);
        if (list) {
            all.add("*");
        }
        all.addAll(inner.steps);
        return new FieldPath(all, inner.type, inner.list);
    }

    /** One element of a list, from 0. */
    FieldPath element(int place) {
        List<String> all = new ArrayList<>(steps);
        all.add(String.valueOf(place));
        return new FieldPath(all, type, false);
    }

    public boolean isRemarks() {
        return steps.equals(List.of("remarks"));
    }

    /** The path as a heading may write it, elements counted from 1. */
    String path() {
        return String.join(
                ".",
                steps.stream()
                        .filter(step -> !step.equals("*"))
                        .map(step -> step.matches("\\d+") ? String.valueOf(Integer.parseInt(step) + 1) : step)
                        .toList());
    }
}
