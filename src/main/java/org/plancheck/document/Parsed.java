package org.plancheck.document;

import tools.jackson.databind.JsonNode;

/** One document of a YAML or JSON text, with the places of all values within it by JSON Pointer. */
public record Parsed(JsonNode value, Positions positions) {}
