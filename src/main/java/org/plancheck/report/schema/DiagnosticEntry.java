package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What could not be processed, or is good to know; without line and column, the whole file is meant. */
@JsonPropertyOrder({"file", "message", "line", "column", "location"})
public record DiagnosticEntry(
        String file,
        String message,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String location) {}
