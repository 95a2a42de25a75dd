package org.plancheck.intake;

import java.util.Map;

/** Where the values of one proposal stand in its file, by JSON Pointer. */
public final class Positions {

    private final Map<String, Position> byPointer;

    Positions(Map<String, Position> byPointer) {
        this.byPointer = byPointer;
    }

    /** The place of the value at the pointer or, for a missing value, of its closest existing ancestor. */
    public Position of(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !byPointer.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return byPointer.getOrDefault(at, new Position(1, 1));
    }
}
