package org.plancheck.intake.value;

import org.plancheck.text.BilingualText;
import tools.jackson.databind.JsonNode;

/**
 * What a text says of a field.
 *
 * @param value the value; null if the text says nothing of the field
 * @param rest  what the text says beyond the value; empty if nothing
 * @param told  why the whole text is kept in the remarks as well; null if the value says all of it
 */
public record ParsedValue(JsonNode value, String rest, BilingualText told) {

    static final ParsedValue NOTHING = new ParsedValue(null, "", null);

    static ParsedValue as(JsonNode value) {
        return new ParsedValue(value, "", null);
    }
}
