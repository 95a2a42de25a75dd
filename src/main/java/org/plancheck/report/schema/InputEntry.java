package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** A file that a report rests on; without a role, it holds proposals. */
@JsonPropertyOrder({"file", "digest", "role"})
public record InputEntry(
        String file,
        String digest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String role) {}
