package org.plancheck.report.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the rule files say of one criterion, as JSON. */
@JsonPropertyOrder({
    "rule",
    "title",
    "titleZh",
    "track",
    "kinds",
    "levels",
    "file",
    "line",
    "rationale",
    "rationaleZh",
    "clause",
    "basis",
    "thresholds",
    "needs",
    "rules",
    "examples"
})
record CriterionDocument(
        String rule,
        String title,
        String titleZh,
        String track,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> kinds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> levels,
        String file,
        int line,
        String rationale,
        String rationaleZh,
        List<NamedClause> clause,
        List<NamedBasis> basis,
        List<ThresholdValue> thresholds,
        List<NeededFact> needs,
        List<ShownRule> rules,
        List<ShownExample> examples) {

    @JsonPropertyOrder({"id", "name", "nameZh"})
    record NamedClause(String id, String name, String nameZh) {}

    @JsonPropertyOrder({"stated", "name", "nameZh"})
    record NamedBasis(String stated, String name, String nameZh) {}

    @JsonPropertyOrder({"name", "value", "from", "source", "note", "noteZh"})
    record ThresholdValue(
            String name,
            int value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String from,

            String source,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String noteZh) {}

    @JsonPropertyOrder({"fact", "some", "level", "track", "file", "line"})
    record NeededFact(String fact, boolean some, String level, String track, String file, int line) {}

    @JsonPropertyOrder({"name", "kind", "level", "message", "messageZh", "remedy", "remedyZh", "file", "line", "drl"})
    record ShownRule(
            String name,
            String kind,
            String level,
            String message,
            String messageZh,
            String remedy,
            String remedyZh,
            String file,
            int line,
            String drl) {}

    @JsonPropertyOrder({"example", "asOf", "expect", "at", "file", "line"})
    record ShownExample(String example, String asOf, List<String> expect, List<String> at, String file, int line) {}
}
