package org.plancheck.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.text.BilingualText;

/**
 * The way from a proposal to one of its facts, such as {@code supervision.authority}. A step through a list, such as
 * {@code patents.disclosed.licensing}, leads to each of its elements.
 */
public final class FactPath {

    /**
     * The first step that leads nowhere.
     *
     * @param section what is asked for the field, for instance {@code Supervision}; no section where the step leads on from a value
     * @param fields  the fields that the section has
     */
    public record Unknown(String section, String field, List<String> fields) {}

    private final String text;
    private final List<FieldType> steps;

    private FactPath(String text, List<FieldType> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /** The path that a text states, if every step of it is a field of the vocabulary. */
    public static Optional<FactPath> parse(String text) {
        List<FieldType> steps = new ArrayList<>();
        Optional<SectionType> section = Optional.of(Vocabulary.PROPOSAL);
        for (String name : text.split("\\.", -1)) {
            Optional<FieldType> field = section.flatMap(above -> above.field(name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            steps.add(field.get());
            section = field.filter(FieldType::hasSections).map(FieldType::section);
        }
        return Optional.of(new FactPath(text, steps));
    }

    /** Where a text that states no path goes wrong; nothing if it states one. */
    public static Optional<Unknown> unknown(String text) {
        String before = "";
        for (String name : text.split("\\.", -1)) {
            String upToHere = before.isEmpty() ? name : before + "." + name;
            if (parse(upToHere).isEmpty()) {
                String above = before;
                Optional<SectionType> section = above.isEmpty()
                        ? Optional.of(Vocabulary.PROPOSAL)
                        : parse(above)
                                .map(FactPath::last)
                                .filter(FieldType::hasSections)
                                .map(FieldType::section);
                return Optional.of(section.map(fields -> new Unknown(fields.name(), name, fields.fieldNames()))
                        .orElseGet(() -> new Unknown(above, name, List.of())));
            }
            before = upToHere;
        }
        return Optional.empty();
    }

    /** The steps, from the proposal on. */
    public List<FieldType> steps() {
        return steps;
    }

    public FieldType last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether it leads to the other path's fact or to a section that holds it. */
    public boolean leadsTo(FactPath other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    /** Its first steps. */
    public FactPath upTo(int count) {
        List<FieldType> first = steps.subList(0, count);
        return new FactPath(first.stream().map(FieldType::name).collect(Collectors.joining(".")), first);
    }

    /** What its last field is called. */
    public BilingualText name() {
        return last().label();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it is written, for instance {@code supervision.authority}. */
    @Override
    public String toString() {
        return text;
    }
}
