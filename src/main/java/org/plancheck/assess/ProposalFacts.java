package org.plancheck.assess;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.model.Need;
import org.plancheck.vocabulary.FactPath;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;

/** A proposal and every section within it as facts of their own, each knowing its place. */
final class ProposalFacts {

    /**
     * A place in a proposal.
     *
     * @param pointer JSON Pointer
     * @param stable  the same with what an element of a list is called instead of its number, so that reordering keeps it
     */
    record Place(String pointer, String stable) {

        Place step(String field) {
            return new Place(pointer + "/" + field, stable + "/" + field);
        }

        Place element(int index, Object element) {
            return new Place(pointer + "/" + index, stable + "/" + called(element));
        }

        private static String called(Object element) {
            if (!element.getClass().isRecord()) {
                return element.toString();
            }
            return SectionType.of(element.getClass()).fields().stream()
                    .filter(field -> field.type() == String.class && !field.isList())
                    .map(field -> field.in(element))
                    .filter(value -> value != null)
                    .map(Object::toString)
                    .findFirst()
                    .orElse("");
        }
    }

    private final List<Object> all = new ArrayList<>();
    private final Map<Object, Place> places = new IdentityHashMap<>();

    ProposalFacts(Proposal proposal) {
        add(proposal, new Place("", ""));
    }

    List<Object> all() {
        return all;
    }

    /**
     * Where a fact stands.
     *
     * @throws Findings.NoPlace if it is no section of the proposal
     */
    Place of(Object fact) {
        return find(fact).orElseThrow(() -> new Findings.NoPlace("not a fact of the proposal: " + fact));
    }

    /** Where a fact stands, if it is a section of the proposal. */
    Optional<Place> find(Object fact) {
        return Optional.ofNullable(places.get(fact));
    }

    /**
     * Where a field of a fact stands or would stand.
     *
     * @throws Findings.NoPlace if it is no section of the proposal, or has no such field
     */
    Place of(Object fact, String field) {
        field(fact, field);
        return of(fact).step(field);
    }

    /**
     * Where an element of a list of plain values stands.
     *
     * @throws Findings.NoPlace if there is no such list or element
     */
    Place of(Object fact, String field, Object element) {
        if (!(field(fact, field).in(fact) instanceof List<?> list) || !list.contains(element)) {
            throw new Findings.NoPlace("no element " + element + " in " + field);
        }
        return of(fact).step(field).element(list.indexOf(element), element);
    }

    /**
     * A place where a needed fact is missing.
     *
     * @param path the fact, or the section on the way to it that is not there
     * @param none whether a list is there and empty
     */
    record Missing(Place place, FactPath path, boolean none) {}

    /** Where the proposal does not state a needed fact. */
    List<Missing> missing(Need need) {
        List<Missing> missing = new ArrayList<>();
        look(need, 0, all.get(0), missing);
        return missing;
    }

    /** A fact that the proposal states, and where. */
    record Stated(Place place, Object value) {}

    /** Everything that the proposal states at the end of a path. */
    List<Stated> stated(FactPath path) {
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

    private void look(Need need, int depth, Object section, List<Missing> missing) {
        FieldType step = need.path().steps().get(depth);
        Object value = step.in(section);
        boolean last = depth + 1 == need.path().steps().size();
        if (value == null) {
            missing.add(new Missing(of(section).step(step.name()), need.path().upTo(depth + 1), false));
        } else if (last && need.some() && ((List<?>) value).isEmpty()) {
            missing.add(new Missing(of(section).step(step.name()), need.path(), true));
        } else if (!last && step.isList()) {
            ((List<?>) value).forEach(element -> look(need, depth + 1, element, missing));
        } else if (!last) {
            look(need, depth + 1, value, missing);
        }
    }

    private void add(Object fact, Place place) {
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
                .orElseThrow(() -> new Findings.NoPlace(fact.getClass().getSimpleName() + " has no field " + name));
    }
}
