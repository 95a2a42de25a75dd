package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** An instrument that findings cite, and how its text was read. */
@JsonPropertyOrder({"key", "name", "from", "until", "read"})
public record InstrumentEntry(
        String key,
        String name,
        String from,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String until,
        String read) {}
