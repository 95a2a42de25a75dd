package org.plancheck.intake;

import java.util.HashMap;
import java.util.Map;

/** Where the values of one proposal stand in its file, by JSON Pointer. */
public final class Positions {

    /** Of a proposal that is in no file. */
    public static final Positions NONE = new Positions(Map.of());

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

    /** Whether there is a value at the pointer. */
    public boolean has(String pointer) {
        return byPointer.containsKey(pointer);
    }

    /** The places within one value, by pointers that begin there. */
    Positions below(String pointer) {
        Map<String, Position> below = new HashMap<>();
        byPointer.forEach((at, position) -> {
            if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                below.put(at.substring(pointer.length()), position);
            }
        });
        below.putIfAbsent("", of(pointer));
        return new Positions(below);
    }
}
