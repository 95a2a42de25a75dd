package org.plancheck.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the values of one proposal stand in its file, by JSON Pointer. */
public final class Positions {

    /** Of a proposal that is in no file. */
    public static final Positions NONE = new Positions(Map.of());

    private final Map<String, Place> byPointer;
    private final Map<String, String> numbers;

    public Positions(Map<String, Place> byPointer) {
        this(byPointer, Map.of());
    }

    /** With the numbers as they are written, which their values do not tell: 35.030. */
    public Positions(Map<String, Place> byPointer, Map<String, String> numbers) {
        this.byPointer = byPointer;
        this.numbers = numbers;
    }

    /** The place of the value at the pointer or, for a missing value, of its closest existing ancestor. */
    public Place of(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !byPointer.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return byPointer.getOrDefault(at, new Place.TextPlace(1, 1));
    }

    /** Whether there is a value at the pointer. */
    public boolean has(String pointer) {
        return byPointer.containsKey(pointer);
    }

    /** The places within one value, by pointers that begin there. */
    public Positions below(String pointer) {
        Map<String, Place> below = new HashMap<>();
        byPointer.forEach((at, position) -> {
            if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                below.put(at.substring(pointer.length()), position);
            }
        });
        below.putIfAbsent("", of(pointer));
        Map<String, String> written = new HashMap<>();
        numbers.forEach((at, number) -> {
            if (at.startsWith(pointer + "/")) {
                written.put(at.substring(pointer.length()), number);
            }
        });
        return new Positions(below, written);
    }

    /** A number as it is written in the file. */
    public String written(String pointer, JsonNode number) {
        String written = numbers.get(pointer);
        return written != null
                ? written
                : number.isBigDecimal() ? number.decimalValue().toPlainString() : number.asString();
    }

    /**
     * The places after elements of lists have moved.
     *
     * @param lists by the pointer of a list, where each of its elements is now; -1 for one that is no more
     */
    public Positions moved(Map<String, int[]> lists) {
        if (lists.isEmpty()) {
            return this;
        }
        Map<String, Place> moved = new HashMap<>();
        byPointer.forEach((at, position) -> {
            String to = moved(at, lists);
            if (to != null) {
                moved.putIfAbsent(to, position);
            }
        });
        return new Positions(moved);
    }

    private static @Nullable String moved(String pointer, Map<String, int[]> lists) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            int[] places = lists.get(before.toString());
            before.append('/').append(step);
            if (places == null) {
                after.append('/').append(step);
            } else {
                int place = places[Integer.parseInt(step)];
                if (place < 0) {
                    return null;
                }
                after.append('/').append(place);
            }
        }
        return after.toString();
    }
}
