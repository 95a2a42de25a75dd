package org.plancheck.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Track;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;

/** Makes proposals with fewer facts: only those that put them on their tracks, or one fewer than another proposal. */
public final class ThinnedProposals {

    private ThinnedProposals() {}

    /** A proposal that states only its tracks. */
    public static Proposal empty(List<Track> tracks) {
        Map<String, Object> stated = new LinkedHashMap<>(Map.of("id", "empty"));
        for (Track track : tracks) {
            Vocabulary.ofTrack(track)
                    .ifPresentOrElse(
                            section ->
                                    stated.put(section.name(), section.section().stating(Map.of())),
                            () -> stated.put("nature", Vocabulary.nature(track)));
        }
        return (Proposal) Vocabulary.PROPOSAL.stating(stated);
    }

    /** JSON Pointers to everything that a proposal states except its id: sections, lists, and the values in them. */
    public static List<String> stated(Proposal proposal) {
        List<String> pointers = new ArrayList<>();
        stated(proposal, "", pointers);
        pointers.remove("/id");
        return pointers;
    }

    private static void stated(Object section, String pointer, List<String> pointers) {
        for (FieldType field : SectionType.of(section.getClass()).fields()) {
            Object value = field.in(section);
            if (value == null) {
                continue;
            }
            String at = pointer + "/" + field.name();
            pointers.add(at);
            if (SectionType.isSection(value)) {
                stated(value, at, pointers);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (SectionType.isSection(list.get(i))) {
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
        for (FieldType field : SectionType.of(section.getClass()).fields()) {
            Object value = field.in(section);
            if (!field.name().equals(steps.get(0))) {
                fields.put(field.name(), value);
            } else if (steps.size() > 1 && value instanceof List<?> list) {
                List<Object> elements = new ArrayList<>(list);
                int element = Integer.parseInt(steps.get(1));
                elements.set(element, without(elements.get(element), steps.subList(2, steps.size())));
                fields.put(field.name(), elements);
            } else if (steps.size() > 1) {
                fields.put(field.name(), without(value, steps.subList(1, steps.size())));
            }
        }
        return SectionType.of(section.getClass()).stating(fields);
    }
}
