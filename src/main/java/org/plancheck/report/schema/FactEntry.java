package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact that a condition looks at, with what the condition reads of it; a pointer and a place only where it stands in the proposal. */
@JsonPropertyOrder({"fact", "pointer", "line", "column", "location", "values"})
public record FactEntry(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String fact,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pointer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer column,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String location,
        Map<String, String> values) {}
