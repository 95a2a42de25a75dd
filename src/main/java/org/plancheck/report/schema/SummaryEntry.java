package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/** How many proposals got each recommendation, and how many results each outcome. */
@JsonPropertyOrder({"proposals", "recommendations", "outcomes", "waived"})
public record SummaryEntry(
        int proposals, Map<String, Integer> recommendations, Map<String, Integer> outcomes, int waived) {}
