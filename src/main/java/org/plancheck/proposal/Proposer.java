package org.plancheck.proposal;

import org.plancheck.text.Typing;

/** Who puts the proposal forward; for a mandatory standard a State Council department (LAW 10). */
@Term(en = "Proposer", zh = "提出单位")
public record Proposer(
        @Term(en = "Name of the proposer", zh = "提出单位名称") @SingleLine @Stamped
        String name,

        @Term(en = "Kind of the proposer", zh = "提出单位性质") OrganisationKind kind) {

    /** Whether a name is the proposer's, however it is typed; false if either is not stated. */
    @Term(en = "The proposer is called so", zh = "提出单位名称与此相同")
    public boolean isCalled(String other) {
        return name != null && other != null && Typing.key(name).equals(Typing.key(other));
    }
}
