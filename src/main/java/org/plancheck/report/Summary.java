package org.plancheck.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.Criterion;
import org.plancheck.ruleset.Level;
import org.plancheck.text.NaturalOrder;

/** What holds of all proposals of a report together. */
public final class Summary {

    private final Map<Recommendation, Integer> recommendations = new EnumMap<>(Recommendation.class);
    private final Outcomes outcomes = new Outcomes();
    private final Set<Track> tracks = EnumSet.noneOf(Track.class);
    private final Set<String> clauses = new TreeSet<>(NaturalOrder.COMPARATOR);
    private final Set<String> clausesOfFindings = new TreeSet<>(NaturalOrder.COMPARATOR);
    private final Set<String> instruments = new TreeSet<>(NaturalOrder.COMPARATOR);
    private Level heaviest = Level.NONE;
    private int proposals;

    void add(ReportedProposal proposal) {
        proposals++;
        recommendations.merge(proposal.recommendation(), 1, Integer::sum);
        tracks.addAll(proposal.tracks());
        proposal.results().forEach(this::add);
    }

    private void add(Result result) {
        outcomes.add(result);
        Criterion criterion = result.criterion();
        clauses.addAll(criterion.clauses());
        if (result.finding()) {
            clausesOfFindings.addAll(criterion.clauses());
            criterion.basis().forEach(basis -> instruments.add(Sources.instrument(basis)));
        }
        if (result.counts() && result.level().compareTo(heaviest) < 0) {
            heaviest = result.level();
        }
    }

    /** How many proposals there are. */
    public int proposals() {
        return proposals;
    }

    /** The heaviest level of the findings that are to be acted on, if there are any. */
    public Optional<Level> heaviest() {
        return heaviest == Level.NONE ? Optional.empty() : Optional.of(heaviest);
    }

    /** How many proposals got each recommendation; only those that any got. */
    Map<Recommendation, Integer> recommendations() {
        return Collections.unmodifiableMap(recommendations);
    }

    Outcomes outcomes() {
        return outcomes;
    }

    /** The tracks that any proposal is on. */
    Set<Track> tracks() {
        return Collections.unmodifiableSet(tracks);
    }

    /** The ids of the Plan's clauses behind the results to report under the given options. */
    Set<String> clauses(Options options) {
        return Collections.unmodifiableSet(options.onlyFindings() ? clausesOfFindings : clauses);
    }

    /** The ids of the Plan's clauses that findings cite. */
    Set<String> clausesCited() {
        return Collections.unmodifiableSet(clausesOfFindings);
    }

    /** The keys of the supporting instruments that findings cite. */
    Set<String> instrumentsCited() {
        return Collections.unmodifiableSet(instruments);
    }
}
