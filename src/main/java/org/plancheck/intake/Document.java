package org.plancheck.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value of a file, with the places of all values within it by JSON Pointer.
 *
 * @param mistakes what of it could not be understood, so that it is no proposal to judge
 */
record Document(JsonNode value, Positions positions, List<Refused> mistakes) {

    Document {
        mistakes = List.copyOf(mistakes);
    }

    Document(JsonNode value, Positions positions) {
        this(value, positions, List.of());
    }
}
