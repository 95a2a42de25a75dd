package org.plancheck.ruleset.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.text.BilingualText;
import org.plancheck.vocabulary.FactPath;

/**
 * A criterion of the Plan as the rule files state it.
 *
 * @param id               its stable identity, for instance {@code ASSN-05}
 * @param clauses          ids of the Plan's clauses; none where the Plan does not speak of it
 * @param basis            keys of the instruments it rests on, with articles
 * @param track            the proposals it applies to
 * @param title            the criterion, said as if it were met
 * @param rationale        why it is held, in a sentence or two; empty if the rule file does not say
 * @param rules            the ways of not meeting it, in the order of the file
 * @param needs            the facts without which it is open, in the order of the file
 * @param absentMeansNone  the facts whose absence it knowingly takes as there being none
 * @param file             the rule file with its head, as the user named its folder
 * @param line             where the rule with its head begins
 */
public record Criterion(
        String id,
        List<String> clauses,
        List<String> basis,
        TrackScope track,
        BilingualText title,
        BilingualText rationale,
        List<RuleHead> rules,
        List<Need> needs,
        List<FactPath> absentMeansNone,
        String file,
        int line) {

    /** How ids are written: four capital letters, a hyphen and two digits. */
    public static final Pattern ID = Pattern.compile("[A-Z]{4}-[0-9]{2}");

    public Criterion {
        clauses = List.copyOf(clauses);
        basis = List.copyOf(basis);
        rules = List.copyOf(rules);
        needs = List.copyOf(needs);
        absentMeansNone = List.copyOf(absentMeansNone);
    }

    /**
     * The outcomes that examples have to show: those that its rules and needs report, and pass, but of a criterion whose rules
     * do nothing but inform, which may tell something of every proposal.
     */
    public Set<Kind> outcomes() {
        Set<Kind> outcomes = EnumSet.noneOf(Kind.class);
        rules.forEach(rule -> outcomes.add(rule.kind()));
        if (!outcomes.equals(EnumSet.of(Kind.INFORMATIONAL))) {
            outcomes.add(Kind.PASS);
        }
        needs.forEach(need -> outcomes.add(need.head().kind()));
        return Collections.unmodifiableSet(outcomes);
    }
}
