package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a rule reports on a proposal or does not. */
@JsonPropertyOrder({"rule", "name", "file", "line", "reports", "notApplicable", "conditions"})
public record ExplanationEntry(
        String rule,
        String name,
        String file,
        int line,
        boolean reports,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notApplicable,
        List<ConditionEntry> conditions) {}
