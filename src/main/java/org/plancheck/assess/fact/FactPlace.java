package org.plancheck.assess.fact;

import org.plancheck.vocabulary.SectionType;

/**
 * A place in a proposal.
 *
 * @param pointer JSON Pointer
 * @param stable  the pointer with the names of list elements instead of their numbers, so that reordering a list keeps it
 */
public record FactPlace(String pointer, String stable) {

    FactPlace step(String field) {
        return new FactPlace(pointer + "/" + field, stable + "/" + field);
    }

    FactPlace element(int index, Object element) {
        return new FactPlace(pointer + "/" + index, stable + "/" + called(element));
    }

    /** The first text of a record names it. */
    private static String called(Object element) {
        if (!element.getClass().isRecord()) {
            return element.toString();
        }
        return SectionType.of(element.getClass()).fields().stream()
                .filter(field -> field.type() == String.class && !field.isList())
                .map(field -> field.in(element))
                .filter(value -> value != null)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
