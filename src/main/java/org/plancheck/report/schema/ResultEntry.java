package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a criterion on a proposal; a location only where people name the place otherwise than by line and column. */
@JsonPropertyOrder({
    "rule",
    "kind",
    "level",
    "clause",
    "basis",
    "title",
    "message",
    "remedy",
    "pointer",
    "line",
    "column",
    "location",
    "fingerprint",
    "waiver"
})
public record ResultEntry(
        String rule,
        String kind,
        String level,
        String clause,
        List<String> basis,
        String title,
        String message,
        String remedy,
        String pointer,
        int line,
        int column,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String location,
        String fingerprint,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WaiverEntry waiver) {}
