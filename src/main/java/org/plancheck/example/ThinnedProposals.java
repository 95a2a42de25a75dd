package org.plancheck.example;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Track;

/** Makes proposals with fewer facts: only those that put them on their tracks, or one fewer than another proposal. */
public final class ThinnedProposals {

    /** The sections whose being there puts a proposal on a track; where one is absent, nothing is adopted or transformed. */
    public static final Map<Track, String> SECTIONS = Map.of(
            Track.INTERNATIONAL,
            "internationalAdoption",
            Track.ASSOCIATION,
            "associationStandard",
            Track.SCITECH,
            "achievement");

    private ThinnedProposals() {}

    /** A proposal that states only its tracks. */
    public static Proposal empty(List<Track> tracks) {
        Map<String, Object> stated = new LinkedHashMap<>(Map.of("id", "empty"));
        for (Track track : tracks) {
            if (SECTIONS.containsKey(track)) {
                Class<?> section =
                        component(Proposal.class, SECTIONS.get(track)).getType();
                stated.put(SECTIONS.get(track), make(section, Map.of()));
            } else {
                stated.put("nature", Nature.valueOf(track.name()));
            }
        }
        return (Proposal) make(Proposal.class, stated);
    }

    /** JSON Pointers to everything that a proposal states except its id: sections, lists, and the values in them. */
    public static List<String> stated(Proposal proposal) {
        List<String> pointers = new ArrayList<>();
        stated(proposal, "", pointers);
        pointers.remove("/id");
        return pointers;
    }

    private static void stated(Object section, String pointer, List<String> pointers) {
        for (RecordComponent field : section.getClass().getRecordComponents()) {
            Object value = value(section, field);
            if (value == null) {
                continue;
            }
            String at = pointer + "/" + field.getName();
            pointers.add(at);
            if (isSection(value)) {
                stated(value, at, pointers);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isSection(list.get(i))) {
                        stated(list.get(i), at + "/" + i, pointers);
                    }
                }
            }
        }
    }

    /** The proposal without the fact at a pointer. */
    public static Proposal without(Proposal proposal, String pointer) {
        return (Proposal) without(proposal, List.of(pointer.substring(1).split("/")));
    }

    private static Object without(Object section, List<String> steps) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : section.getClass().getRecordComponents()) {
            Object value = value(section, field);
            if (!field.getName().equals(steps.get(0))) {
                fields.put(field.getName(), value);
            } else if (steps.size() > 1 && value instanceof List<?> list) {
                List<Object> elements = new ArrayList<>(list);
                int element = Integer.parseInt(steps.get(1));
                elements.set(element, without(elements.get(element), steps.subList(2, steps.size())));
                fields.put(field.getName(), elements);
            } else if (steps.size() > 1) {
                fields.put(field.getName(), without(value, steps.subList(1, steps.size())));
            }
        }
        return make(section.getClass(), fields);
    }

    private static Object make(Class<?> section, Map<String, Object> fields) {
        RecordComponent[] components = section.getRecordComponents();
        try {
            return section.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(field -> fields.get(field.getName()))
                            .toArray());
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSection(Object value) {
        return value.getClass().isRecord()
                && value.getClass().isAnnotationPresent(Term.class)
                && !(value instanceof StatedDate);
    }

    private static RecordComponent component(Class<?> section, String name) {
        return Arrays.stream(section.getRecordComponents())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Object section, RecordComponent field) {
        try {
            return field.getAccessor().invoke(section);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
