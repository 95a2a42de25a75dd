package org.plancheck.intake.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;

/**
 * The way to a field, as a label leads to it.
 *
 * @param steps names of fields, the place of an element in a list from 0, or {@code *} for all elements of a list
 * @param field the field at its end
 * @param list  whether it leads to several values
 */
public record FieldPath(List<String> steps, FieldType field, boolean list) {

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /** The path of a field of a proposal, or of a section for a path below that. */
    public FieldPath(FieldType field) {
        this(List.of(field.name()), field, field.isList());
    }

    /**
     * The path that is written as in {@code internationalAdoption.standards.*.number}.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    static FieldPath of(String path) {
        @Nullable FieldPath at = null;
        for (String step : path.split("\\.")) {
            if (at == null || !step.equals("*")) {
                FieldPath next = new FieldPath(field(at == null ? Vocabulary.PROPOSAL : at.field.section(), step));
                at = at == null ? next : at.below(next);
            }
        }
        return Objects.requireNonNull(at);
    }

    private static FieldType field(SectionType section, String name) {
        return section.field(name).orElseThrow(() -> new IllegalArgumentException(section + " has no field " + name));
    }

    /** The type of its values; of a list, of the elements. */
    public Class<?> type() {
        return field.type();
    }

    /** Whether its values have fields of their own. */
    public boolean section() {
        return field.hasSections();
    }

    /** The field of a proposal that it begins with. */
    public FieldType top() {
        return Vocabulary.PROPOSAL.field(steps.get(0)).orElseThrow();
    }

    /** Whether it is the same path, through the same elements. */
    public boolean is(FieldPath other) {
        return steps.equals(other.steps);
    }

    /** Whether it begins with the same field of a proposal as the other one. */
    public boolean isBeside(FieldPath other) {
        return steps.get(0).equals(other.steps.get(0));
    }

    /** Whether it leads to the number of a standard, a patent, a project or a committee. */
    public boolean isNumber() {
        return field.name().equals("number");
    }

    /** Whether it leads into all elements of a list. */
    public boolean intoAllElements() {
        return steps.contains("*");
    }

    /** The same way, to several values. */
    public FieldPath toSeveral() {
        return new FieldPath(steps, field, true);
    }

    /** The same way, into one element of the list that it leads into all elements of. */
    public FieldPath into(int element) {
        List<String> into = new ArrayList<>(steps);
        into.set(into.indexOf("*"), String.valueOf(element));
        return new FieldPath(into, field, list);
    }

    /**
     * The field of the given name in this section.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    FieldPath to(String name) {
        return below(new FieldPath(field(field.section(), name)));
    }

    /** The field below this one, through all elements if this is a list. */
    FieldPath below(FieldPath inner) {
        List<String> all = new ArrayList<>(steps);
        if (list) {
            all.add("*");
        }
        all.addAll(inner.steps);
        return new FieldPath(all, inner.field, inner.list);
    }

    /** One element of a list, from 0. */
    FieldPath element(int place) {
        List<String> all = new ArrayList<>(steps);
        all.add(String.valueOf(place));
        return new FieldPath(all, field, false);
    }

    /** The path as a heading may write it, elements counted from 1. */
    String path() {
        return String.join(
                ".",
                steps.stream()
                        .filter(step -> !step.equals("*"))
                        .map(step -> step.matches("\\d+") ? String.valueOf(Integer.parseInt(step) + 1) : step)
                        .toList());
    }
}
