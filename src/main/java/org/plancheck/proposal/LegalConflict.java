package org.plancheck.proposal;

/** A conflict between the proposal and a law, regulation or policy. */
@Term(en = "Conflict", zh = "冲突")
public record LegalConflict(
        @Term(en = "Conflicting law, regulation or policy", zh = "相冲突的法律法规政策")
        String against,

        @Term(en = "Resolution of the conflict", zh = "是否已解决")
        Boolean resolved,

        @Term(en = "Way of resolution", zh = "解决方式") String resolution) {}
