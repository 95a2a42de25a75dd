package org.plancheck.report.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.NaturalOrder;

/** The counts over all proposals of a report, and the sources that they cite. */
public final class Summary {

    private final Map<Recommendation, Integer> recommendations = new EnumMap<>(Recommendation.class);
    private final Set<Track> tracks = EnumSet.noneOf(Track.class);
    private final Map<String, Criterion> reported = new HashMap<>();
    private final Map<String, Criterion> found = new HashMap<>();
    private final SortedSet<String> instrumentsCited = new TreeSet<>(NaturalOrder.COMPARATOR);
    private Outcomes outcomes = Outcomes.NONE;
    private Level heaviest = Level.NONE;
    private int proposals;

    void add(ReportedProposal proposal) {
        proposals++;
        recommendations.merge(proposal.recommendation(), 1, Integer::sum);
        outcomes = outcomes.plus(proposal.outcomes());
        tracks.addAll(proposal.tracks());
        proposal.results().forEach(this::add);
    }

    private void add(Result result) {
        Criterion criterion = result.criterion();
        reported.put(criterion.id(), criterion);
        if (result.finding()) {
            found.put(criterion.id(), criterion);
            result.basis().forEach(basis -> instrumentsCited.add(InForce.key(basis)));
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
    public Map<Recommendation, Integer> recommendations() {
        return Collections.unmodifiableMap(recommendations);
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    /** The tracks that any proposal is on. */
    public Set<Track> tracks() {
        return Collections.unmodifiableSet(tracks);
    }

    /** The ids of the Plan's clauses behind the results. */
    public SortedSet<String> clauses() {
        return sorted(reported.values(), Criterion::clauses);
    }

    /** The ids of the Plan's clauses that findings cite. */
    public SortedSet<String> clausesCited() {
        return sorted(found.values(), Criterion::clauses);
    }

    /** The keys of the supporting instruments that findings cite. */
    SortedSet<String> instrumentsCited() {
        return Collections.unmodifiableSortedSet(instrumentsCited);
    }

    private static SortedSet<String> sorted(Collection<Criterion> criteria, Function<Criterion, List<String>> cited) {
        return criteria.stream()
                .flatMap(criterion -> cited.apply(criterion).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.COMPARATOR)));
    }
}
