package org.plancheck.assess;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Term;
import org.plancheck.ruleset.model.Need;
import org.plancheck.vocabulary.FactPath;

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
            return Stream.of(element.getClass().getRecordComponents())
                    .filter(field -> field.getType() == String.class)
                    .map(field -> value(element, field))
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
        component(fact, field);
        return of(fact).step(field);
    }

    /**
     * Where an element of a list of plain values stands.
     *
     * @throws Findings.NoPlace if there is no such list or element
     */
    Place of(Object fact, String field, Object element) {
        if (!(value(fact, component(fact, field)) instanceof List<?> list) || !list.contains(element)) {
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
        FactPath.Step step = path.steps().get(depth);
        Object value = step.in(section);
        if (value == null) {
            return;
        }
        if (depth + 1 == path.steps().size()) {
            stated.add(new Stated(of(section).step(step.name()), value));
        } else if (step.list()) {
            ((List<?>) value).forEach(element -> gather(path, depth + 1, element, stated));
        } else {
            gather(path, depth + 1, value, stated);
        }
    }

    private void look(Need need, int depth, Object section, List<Missing> missing) {
        FactPath.Step step = need.path().steps().get(depth);
        Object value = step.in(section);
        boolean last = depth + 1 == need.path().steps().size();
        if (value == null) {
            missing.add(new Missing(of(section).step(step.name()), need.path().upTo(depth + 1), false));
        } else if (last && need.some() && ((List<?>) value).isEmpty()) {
            missing.add(new Missing(of(section).step(step.name()), need.path(), true));
        } else if (!last && step.list()) {
            ((List<?>) value).forEach(element -> look(need, depth + 1, element, missing));
        } else if (!last) {
            look(need, depth + 1, value, missing);
        }
    }

    private void add(Object fact, Place place) {
        all.add(fact);
        places.put(fact, place);
        for (RecordComponent field : fact.getClass().getRecordComponents()) {
            Object value = value(fact, field);
            if (isSection(value)) {
                add(value, place.step(field.getName()));
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isSection(list.get(i))) {
                        add(list.get(i), place.step(field.getName()).element(i, list.get(i)));
                    }
                }
            }
        }
    }

    private static boolean isSection(Object value) {
        return value != null && value.getClass().isRecord() && value.getClass().isAnnotationPresent(Term.class);
    }

    private static RecordComponent component(Object fact, String field) {
        return Stream.of(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new Findings.NoPlace(fact.getClass().getSimpleName() + " has no field " + field));
    }

    private static Object value(Object fact, RecordComponent field) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
