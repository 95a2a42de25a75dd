package org.plancheck.assess.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.model.Need;
import org.plancheck.vocabulary.FactPath;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;

/** A proposal and every section within it as separate facts with their places. */
public final class ProposalFacts {

    private final List<Object> all = new ArrayList<>();
    private final IdentityHashMap<Object, FactPlace> places = new IdentityHashMap<>();

    public ProposalFacts(Proposal proposal) {
        add(proposal, new FactPlace("", ""));
    }

    public List<Object> all() {
        return all;
    }

    /**
     * The place of a fact.
     *
     * @throws NoPlaceException if it is not a section of the proposal
     */
    public FactPlace of(Object fact) {
        return find(fact).orElseThrow(() -> new NoPlaceException("not a fact of the proposal: " + fact));
    }

    /** The place of a fact, if it is a section of the proposal. */
    public Optional<FactPlace> find(Object fact) {
        return Optional.ofNullable(places.get(fact));
    }

    /**
     * The place of a field of a fact, whether it is stated or missing.
     *
     * @throws NoPlaceException if it is not a section of the proposal, or has no such field
     */
    public FactPlace of(Object fact, String field) {
        field(fact, field);
        return of(fact).step(field);
    }

    /**
     * The place of an element of a list of plain values.
     *
     * @throws NoPlaceException if there is no such list or element
     */
    public FactPlace of(Object fact, String field, Object element) {
        if (!(field(fact, field).in(fact) instanceof List<?> list) || !list.contains(element)) {
            throw new NoPlaceException("no element " + element + " in " + field);
        }
        return of(fact).step(field).element(list.indexOf(element), element);
    }

    /** The places where a needed fact is missing. */
    public List<MissingFact> missing(Need need) {
        List<MissingFact> missing = new ArrayList<>();
        look(need, 0, all.get(0), missing);
        return missing;
    }

    /** A value that the proposal states, with its place. */
    public record Stated(FactPlace place, Object value) {}

    /** The values that the proposal states at the end of a path. */
    public List<Stated> stated(FactPath path) {
        List<Stated> stated = new ArrayList<>();
        gather(path, 0, all.get(0), stated);
        return stated;
    }

    private void gather(FactPath path, int depth, Object section, List<Stated> stated) {
        FieldType step = path.steps().get(depth);
        Object value = step.in(section);
        if (value == null) {
            return;
        }
        if (depth + 1 == path.steps().size()) {
            stated.add(new Stated(of(section).step(step.name()), value));
        } else if (step.isList()) {
            ((List<?>) value).forEach(element -> gather(path, depth + 1, element, stated));
        } else {
            gather(path, depth + 1, value, stated);
        }
    }

    private void look(Need need, int depth, Object section, List<MissingFact> missing) {
        FieldType step = need.path().steps().get(depth);
        Object value = step.in(section);
        boolean last = depth + 1 == need.path().steps().size();
        if (value == null) {
            missing.add(
                    new MissingFact(of(section).step(step.name()), need.path().upTo(depth + 1), false));
        } else if (last && need.some() && ((List<?>) value).isEmpty()) {
            missing.add(new MissingFact(of(section).step(step.name()), need.path(), true));
        } else if (!last && step.isList()) {
            ((List<?>) value).forEach(element -> look(need, depth + 1, element, missing));
        } else if (!last) {
            look(need, depth + 1, value, missing);
        }
    }

    private void add(Object fact, FactPlace place) {
        all.add(fact);
        places.put(fact, place);
        for (FieldType field : SectionType.of(fact.getClass()).fields()) {
            Object value = field.in(fact);
            if (SectionType.isSection(value)) {
                add(value, place.step(field.name()));
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (SectionType.isSection(list.get(i))) {
                        add(list.get(i), place.step(field.name()).element(i, list.get(i)));
                    }
                }
            }
        }
    }

    private static FieldType field(Object fact, String name) {
        return SectionType.of(fact.getClass())
                .field(name)
                .orElseThrow(() -> new NoPlaceException(fact.getClass().getSimpleName() + " has no field " + name));
    }
}
