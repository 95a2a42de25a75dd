package org.plancheck.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.rule.Match;
import org.plancheck.assess.fact.FactPlace;
import org.plancheck.assess.fact.MissingFact;
import org.plancheck.assess.fact.MissingWords;
import org.plancheck.assess.fact.NoPlaceException;
import org.plancheck.assess.fact.ProposalFacts;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.MissingFacts;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;

/**
 * The reports of rules: the {@code then} of a rule makes one call. Kind, level and texts are in the rule's head; the values
 * in its message are those of the variables that its {@code when} binds.
 */
public final class Findings implements MissingFacts {

    /** What a rule reported: its head, the place, and its texts with the values it matched. */
    record RuleFinding(RuleHead rule, FactPlace place, BilingualText message, BilingualText remedy) {}

    private final RuleSet ruleSet;
    private final ProposalFacts facts;
    private final List<Need> needs;
    private final List<RuleFinding> found = new ArrayList<>();
    private Match match;

    /** @param needs the needs of the criteria that apply */
    @SuppressWarnings("NullAway.Init") // the session says what matches before a rule reports
    Findings(RuleSet ruleSet, ProposalFacts facts, List<Need> needs) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.needs = needs;
    }

    /** Reports at a section of the proposal. */
    public void at(Object fact) {
        report(facts.of(fact));
    }

    /**
     * Reports at a field of a section, whether it is stated or missing.
     *
     * @throws NoPlaceException if the section has no such field
     */
    public void at(Object fact, String field) {
        report(facts.of(fact, field));
    }

    /**
     * Reports at one element of a list of plain values.
     *
     * @throws NoPlaceException if the list has no such element
     */
    public void at(Object fact, String field, Object element) {
        report(facts.of(fact, field, element));
    }

    @Override
    public void reportMissing(Need need, Proposal proposal) {
        for (MissingFact missing : facts.missing(need)) {
            List<Need> together = needs.stream()
                    .filter(other -> other.head().criterion().equals(need.head().criterion())
                            && missing.path().leadsTo(other.path()))
                    .sorted(Comparator.comparing((Need other) -> other.head().level())
                            .thenComparing(other -> other.path().toString()))
                    .toList();
            RuleHead first = together.get(0).head();
            found.add(
                    need.worded()
                            ? new RuleFinding(
                                    need.head(),
                                    missing.place(),
                                    need.head().message(),
                                    need.head().remedy())
                            : new RuleFinding(
                                    first,
                                    missing.place(),
                                    MissingWords.message(missing),
                                    MissingWords.remedy(missing, together)));
        }
    }

    void matched(Match next) {
        match = next;
    }

    List<RuleFinding> found() {
        return found;
    }

    private void report(FactPlace place) {
        RuleHead rule = ruleSet.head(match.getRule().getName());
        found.add(new RuleFinding(
                rule, place, MatchedValues.fill(rule.message(), match), MatchedValues.fill(rule.remedy(), match)));
    }
}
