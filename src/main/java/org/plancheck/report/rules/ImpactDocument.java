package org.plancheck.report.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** The effect of an edit of the rules as JSON. */
@JsonPropertyOrder({"before", "after", "asOf", "summary", "criteria", "proposals"})
record ImpactDocument(
        RulesVersion before,
        RulesVersion after,
        String asOf,
        ImpactSummary summary,
        Map<String, Map<String, Integer>> criteria,
        List<ChangedProposal> proposals) {

    @JsonPropertyOrder({"rules", "version", "digest"})
    record RulesVersion(String rules, String version, String digest) {}

    @JsonPropertyOrder({"proposals", "changed", "recommendationsChanged"})
    record ImpactSummary(int proposals, int changed, long recommendationsChanged) {}

    @JsonPropertyOrder({"file", "id", "recommendation", "changes"})
    record ChangedProposal(
            String file, String id, ChangedRecommendation recommendation, List<ChangedCriterion> changes) {}

    @JsonPropertyOrder({"before", "after"})
    record ChangedRecommendation(String before, String after) {}

    @JsonPropertyOrder({"rule", "before", "after"})
    record ChangedCriterion(String rule, List<JudgedResult> before, List<JudgedResult> after) {}

    @JsonPropertyOrder({"kind", "level", "message", "pointer", "line", "column", "location"})
    record JudgedResult(
            String kind,
            String level,
            String message,
            String pointer,
            int line,
            int column,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String location) {}
}
