package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The rules that a report rests on. */
@JsonPropertyOrder({"name", "version", "digest"})
public record RuleSetEntry(String name, String version, String digest) {}
