package org.plancheck.intake;

import tools.jackson.databind.JsonNode;

/** One value of a file, with the places of all values within it by JSON Pointer. */
record Document(JsonNode value, Positions positions) {
}
