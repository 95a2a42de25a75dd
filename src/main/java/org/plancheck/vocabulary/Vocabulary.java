package org.plancheck.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Track;
import org.plancheck.text.BilingualText;

/** The vocabulary as a whole: a proposal, its tracks, and what a JSON Pointer into a proposal leads to. */
public final class Vocabulary {

    /** The fields that a proposal has. */
    public static final SectionType PROPOSAL = SectionType.of(Proposal.class);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Vocabulary() {}

    /** The proposal and every section within it, at any depth, each once and before the sections within it. */
    public static Set<SectionType> sections() {
        Set<SectionType> sections = new LinkedHashSet<>();
        collect(PROPOSAL, sections);
        return sections;
    }

    private static void collect(SectionType section, Set<SectionType> sections) {
        if (sections.add(section)) {
            section.fields().stream()
                    .filter(FieldType::hasSections)
                    .forEach(field -> collect(field.section(), sections));
        }
    }

    /** The field whose presence puts a proposal on a track; none of a track that a nature puts it on. */
    public static Optional<FieldType> ofTrack(Track track) {
        return PROPOSAL.fields().stream()
                .filter(field -> field.track().filter(track::equals).isPresent())
                .findFirst();
    }

    /** Whether the nature of a proposal, rather than a section, puts it on a track. */
    public static boolean isOfNature(Track track) {
        return ofTrack(track).isEmpty();
    }

    /** The nature of a project on a track: recommended, where a section puts it on the track. */
    public static Nature nature(Track track) {
        return Arrays.stream(Nature.values())
                .filter(nature -> Track.of(nature) == track)
                .findFirst()
                .orElse(Nature.RECOMMENDED);
    }

    /** The names of the fields of the section at a pointer, each also under its Chinese name; none if there is no section. */
    public static Map<String, String> fieldsAt(String pointer) {
        Map<String, String> names = new LinkedHashMap<>();
        sectionAt(pointer)
                .ifPresent(section -> section.fields().forEach(field -> {
                    names.put(field.name(), field.name());
                    names.putIfAbsent(field.label().zh(), field.name());
                }));
        return names;
    }

    /** The codes of the field at a pointer, each also under its Chinese name; none if the field takes no code. */
    public static Map<String, String> codesAt(String pointer) {
        Map<String, String> names = new LinkedHashMap<>();
        fieldAt(pointer).map(FieldType::codes).orElse(List.of()).forEach(code -> {
            names.put(code.code(), code.code());
            names.putIfAbsent(Terms.name(code).zh(), code.code());
        });
        return names;
    }

    /** The field at a pointer; where this leads to an element of a list, the list. */
    public static Optional<FieldType> fieldAt(String pointer) {
        List<String> steps = steps(pointer);
        return steps.isEmpty()
                ? Optional.empty()
                : sectionAt(steps.subList(0, steps.size() - 1))
                        .flatMap(section -> section.field(steps.get(steps.size() - 1)));
    }

    /** The names of the field at a pointer and of the sections that it stands in. */
    public static BilingualText label(String pointer) {
        List<BilingualText> names = new ArrayList<>();
        Optional<SectionType> section = Optional.of(PROPOSAL);
        for (String step : steps(pointer)) {
            Optional<FieldType> field = section.flatMap(above -> above.field(step));
            field.map(FieldType::label).ifPresent(names::add);
            section = field.isEmpty()
                    ? section
                    : field.filter(FieldType::hasSections).map(FieldType::section);
        }
        return new BilingualText(
                names.stream().map(BilingualText::en).collect(Collectors.joining(" / ")),
                names.stream().map(BilingualText::zh).collect(Collectors.joining(" / ")));
    }

    private static Optional<SectionType> sectionAt(String pointer) {
        return sectionAt(steps(pointer));
    }

    private static Optional<SectionType> sectionAt(List<String> steps) {
        Optional<SectionType> section = Optional.of(PROPOSAL);
        for (String step : steps) {
            section = section.flatMap(above -> above.field(step))
                    .filter(FieldType::hasSections)
                    .map(FieldType::section);
        }
        return section;
    }

    /** The names of the fields that a pointer leads through, without the numbers of elements. */
    private static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/"))
                        .filter(step -> !NUMBER.matcher(step).matches())
                        .toList();
    }
}
