package org.plancheck.intake.value;

import org.plancheck.text.BilingualText;
import tools.jackson.databind.JsonNode;

/** What a text says of a field. */
public sealed interface ParsedValue {

    /** The text says nothing. */
    record NothingStated() implements ParsedValue {}

    /** The text says something, but no value of the field; it is kept in the remarks. */
    record OtherText() implements ParsedValue {}

    /** The text states a value of the field. */
    sealed interface StatedValue extends ParsedValue {

        JsonNode value();
    }

    /** The text states a value and nothing else. */
    record PlainValue(JsonNode value) implements StatedValue {}

    /**
     * The text states a value and more, so that the whole of it is kept in the remarks as well.
     *
     * @param rest what the text says behind the value; empty if it cannot be told apart
     * @param note what to tell the reader of it
     */
    record ValueWithRest(JsonNode value, String rest, BilingualText note) implements StatedValue {}
}
