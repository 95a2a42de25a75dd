package org.plancheck.intake;

import org.plancheck.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * What a text says of a field.
 *
 * @param value the value; null if the text says nothing of the field
 * @param rest  what the text says beyond the value; empty if nothing
 * @param told  why the whole text is kept in the remarks as well; null if the value says all of it
 */
record Understood(JsonNode value, String rest, Text told) {

    static final Understood NOTHING = new Understood(null, "", null);

    static Understood as(JsonNode value) {
        return new Understood(value, "", null);
    }
}
