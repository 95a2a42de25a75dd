package org.plancheck.ruleset.table;

/** What every row of a table has in common. */
final class Row {

    private Row() {
    }

    /**
     * Holds a row to having a value.
     *
     * @throws IllegalArgumentException if it has none
     */
    static void require(Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
    }
}
