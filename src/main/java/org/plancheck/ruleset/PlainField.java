package org.plancheck.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.Range;
import org.plancheck.proposal.StatedDate;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;

/**
 * A field of a proposal that holds a plain value, reached through sections that stand once.
 *
 * @param path  the names of the components from the proposal down
 */
public record PlainField(List<String> path, FieldType field) {

    public PlainField {
        path = List.copyOf(path);
    }

    /** All fields that a rule can be begun with, by how they are written: {@code associationStandard.willing}. */
    public static Map<String, PlainField> all() {
        Map<String, PlainField> all = new LinkedHashMap<>();
        collect(Vocabulary.PROPOSAL, List.of(), all);
        return all;
    }

    private static void collect(SectionType section, List<String> above, Map<String, PlainField> all) {
        for (FieldType field : section.fields()) {
            List<String> path = new ArrayList<>(above);
            path.add(field.name());
            if (field.isSection()) {
                collect(field.section(), path, all);
            } else if (!field.hasSections() && field.mayBeAbsent() && field.type() != Nature.class) {
                all.put(String.join(".", path), new PlainField(path, field));
            }
        }
    }

    String name() {
        return field.name();
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
        Optional<Object> one = plain(number, said);
        return field.isList() ? one.map(List::of) : one;
    }

    private Optional<Object> plain(int number, String said) {
        Class<?> type = field.type();
        if (type == String.class) {
            return Optional.of(said);
        }
        if (type == Boolean.class) {
            return number < 2 ? Optional.of(number == 1) : Optional.empty();
        }
        if (type == Integer.class) {
            int value = field.range().map(Range::min).orElse(0) + 1 + number;
            return field.range().filter(range -> value > range.max()).isPresent()
                    ? Optional.empty()
                    : Optional.of(value);
        }
        if (type == StatedDate.class) {
            return Optional.of(String.valueOf(2000 + number));
        }
        return field.codes().stream().skip(number).findFirst().map(Coded::code);
    }
}
