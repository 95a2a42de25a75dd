package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a report says of one proposal; an explanation only where one was asked for. */
@JsonPropertyOrder({"file", "id", "title", "tracks", "recommendation", "results", "explanation"})
public record ProposalEntry(
        String file,
        String id,
        String title,
        List<String> tracks,
        String recommendation,
        List<ResultEntry> results,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExplanationEntry> explanation) {}
