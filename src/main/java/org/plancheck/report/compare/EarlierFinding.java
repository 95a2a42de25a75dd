package org.plancheck.report.compare;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A finding as an earlier report has it, and as JSON lists it; waived findings are findings too. */
@JsonPropertyOrder({"proposal", "rule", "kind", "level", "pointer", "message", "waived", "fingerprint"})
public record EarlierFinding(
        @JsonIgnore String file,
        String proposal,
        String rule,
        String kind,
        String level,
        String pointer,
        String message,
        String fingerprint,
        boolean waived) {}
