package org.plancheck.report.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The decision that a finding does not count. */
@JsonPropertyOrder({"reason", "approvedBy", "expires"})
public record WaiverEntry(String reason, String approvedBy, String expires) {}
