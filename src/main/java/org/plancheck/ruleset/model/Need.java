package org.plancheck.ruleset.model;

import org.plancheck.vocabulary.FactPath;

/**
 * A fact that a criterion needs: where it is not stated, the criterion is open at its place. An entry of {@code @needs}.
 *
 * @param head  the rule that states it, as a rule of its own: what it is called, its level, and its words where they are given
 * @param path  where the fact stands
 * @param some  whether a list has to have an element; otherwise an empty one states that there is none
 * @param scope the proposals that need it, among those that the criterion applies to
 */
public record Need(RuleHead head, FactPath path, boolean some, TrackScope scope) {

    /** Whether the rule gives the words; otherwise they come from the vocabulary. */
    public boolean worded() {
        return !head.message().en().isEmpty();
    }
}
