package org.plancheck.assess.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

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
        return Stream.of(element.getClass().getRecordComponents())
                .filter(field -> field.getType() == String.class)
                .map(field -> value(element, field))
                .filter(value -> value != null)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static Object value(Object fact, RecordComponent field) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
