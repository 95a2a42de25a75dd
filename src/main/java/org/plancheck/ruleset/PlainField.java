package org.plancheck.ruleset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Range;

/**
 * A field of a proposal that holds a plain value, reached through sections that stand once.
 *
 * @param path  the names of the components from the proposal down
 * @param owner the record that has the field
 */
public record PlainField(List<String> path, Class<?> owner, RecordComponent field) {

    public PlainField {
        path = List.copyOf(path);
    }

    /** All fields that a rule can be begun with, by how they are written: {@code associationStandard.willing}. */
    public static Map<String, PlainField> all() {
        Map<String, PlainField> all = new LinkedHashMap<>();
        collect(Proposal.class, List.of(), all);
        return all;
    }

    private static void collect(Class<?> section, List<String> above, Map<String, PlainField> all) {
        for (RecordComponent component : section.getRecordComponents()) {
            List<String> path = new ArrayList<>(above);
            path.add(component.getName());
            if (isSection(component.getType())) {
                collect(component.getType(), path, all);
            } else if (!element(component).map(PlainField::isSection).orElse(false)
                    && !List.of("id", "nature").contains(String.join(".", path))) {
                all.put(String.join(".", path), new PlainField(path, section, component));
            }
        }
    }

    String name() {
        return field.getName();
    }

    /** The section that the field stands in; absent if that is the proposal itself. */
    Optional<String> section() {
        return path.size() == 1 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
    }

    String pointer() {
        return "/" + String.join("/", path);
    }

    /**
     * A value that an example can state, of which each number gives another.
     *
     * @param said the value where the field holds a text
     * @return the value as JSON would hold it; none if the field has not as many values
     */
    Optional<Object> value(int number, String said) {
        Optional<Class<?>> element = element(field);
        Optional<Object> one = plain(element.orElse(field.getType()), number, said);
        return element.isPresent() ? one.map(List::of) : one;
    }

    private Optional<Object> plain(Class<?> type, int number, String said) {
        if (type == String.class) {
            return Optional.of(said);
        }
        if (type == Boolean.class) {
            return number < 2 ? Optional.of(number == 1) : Optional.empty();
        }
        if (type == Integer.class) {
            Range range = field.getAnnotation(Range.class);
            int value = (range == null ? 0 : range.min()) + 1 + number;
            return range != null && value > range.max() ? Optional.empty() : Optional.of(value);
        }
        if (type == StatedDate.class) {
            return Optional.of(String.valueOf(2000 + number));
        }
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return Arrays.stream(type.getEnumConstants())
                    .skip(number)
                    .findFirst()
                    .map(c -> ((Coded) c).code());
        }
        return Optional.empty();
    }

    private static Optional<Class<?>> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? Optional.of((Class<?>) list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static boolean isSection(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }
}
