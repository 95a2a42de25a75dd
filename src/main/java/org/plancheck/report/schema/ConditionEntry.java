package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a rule, and the facts that it looks at. */
@JsonPropertyOrder({"line", "text", "fate", "missed", "reason", "facts"})
public record ConditionEntry(
        int line,
        String text,
        String fate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String missed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        List<FactEntry> facts) {}
