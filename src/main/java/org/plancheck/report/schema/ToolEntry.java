package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The program that made a report. */
@JsonPropertyOrder({"name", "version"})
public record ToolEntry(String name, String version) {}
