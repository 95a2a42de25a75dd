package org.plancheck.proposal;

/** A conflict between the proposal and a law, regulation or policy. */
@Term(en = "Conflict", zh = "冲突")
public record LegalConflict(
        @Term(en = "What it conflicts with", zh = "与何冲突")
        String against,
        @Term(en = "Resolved", zh = "是否已解决")
        Boolean resolved,
        @Term(en = "How it was resolved", zh = "解决方式")
        String resolution) {}
