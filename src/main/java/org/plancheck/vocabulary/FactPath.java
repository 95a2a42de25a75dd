package org.plancheck.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;

/**
 * The way from a proposal to one of its facts, such as {@code supervision.authority}. A step through a list, such as
 * {@code patents.disclosed.licensing}, leads to each of its elements.
 */
public final class FactPath {

    /**
     * A field on the way.
     *
     * @param list whether it holds several values
     */
    public record Step(RecordComponent field, boolean list) {

        public String name() {
            return field.getName();
        }

        /**
         * What the field holds in a section; null where nothing is stated.
         *
         * @throws IllegalArgumentException if the section has no such field
         */
        public Object in(Object section) {
            try {
                return field.getAccessor().invoke(section);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * The first step that leads nowhere.
     *
     * @param section what is asked for the field, for instance {@code Supervision}; no section where the step leads on from a value
     * @param fields  the fields that the section has
     */
    public record Unknown(String section, String field, List<String> fields) {}

    private final String text;
    private final List<Step> steps;

    private FactPath(String text, List<Step> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /** The path that a text states, if every step of it is a field of the vocabulary. */
    public static Optional<FactPath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Type section = Proposal.class;
        for (String name : text.split("\\.", -1)) {
            RecordComponent field = field(section, name);
            if (field == null) {
                return Optional.empty();
            }
            boolean list = List.class.isAssignableFrom(field.getType());
            steps.add(new Step(field, list));
            section = list ? ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0] : field.getType();
        }
        return Optional.of(new FactPath(text, steps));
    }

    /** Where a text that states no path goes wrong; nothing if it states one. */
    public static Optional<Unknown> unknown(String text) {
        String before = "";
        for (String name : text.split("\\.", -1)) {
            String upToHere = before.isEmpty() ? name : before + "." + name;
            if (parse(upToHere).isEmpty()) {
                Class<?> section = before.isEmpty()
                        ? Proposal.class
                        : parse(before).orElseThrow().value();
                return Optional.of(
                        isSection(section)
                                ? new Unknown(section.getSimpleName(), name, names(section))
                                : new Unknown(before, name, List.of()));
            }
            before = upToHere;
        }
        return Optional.empty();
    }

    /** The steps, from the proposal on. */
    public List<Step> steps() {
        return steps;
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The kind of value at its end; of a list, that of its elements. */
    public Class<?> value() {
        Type type = last().list()
                ? ((ParameterizedType) last().field().getGenericType()).getActualTypeArguments()[0]
                : last().field().getType();
        return (Class<?>) type;
    }

    /** Whether it leads to the other path's fact or to a section that holds it. */
    public boolean leadsTo(FactPath other) {
        return other.text.equals(text) || other.text.startsWith(text + ".");
    }

    /** Its first steps. */
    public FactPath upTo(int count) {
        List<Step> first = steps.subList(0, count);
        return new FactPath(first.stream().map(Step::name).collect(Collectors.joining(".")), first);
    }

    /** What its last field is called. */
    public BilingualText name() {
        return Terms.name(last().field());
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

    private static RecordComponent field(Type section, String name) {
        return section instanceof Class<?> type && isSection(type)
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<String> names(Class<?> section) {
        return Arrays.stream(section.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A date is a record too, but one value. */
    private static boolean isSection(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class) && type != StatedDate.class;
    }
}
