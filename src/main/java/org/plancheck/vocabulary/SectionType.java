package org.plancheck.vocabulary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;

/**
 * A section of a proposal, or the proposal itself: the record that declares its fields. Each record is read once, and
 * everybody who asks what a field is asks here. Rows of tables are records too and can be asked for their fields.
 */
public final class SectionType {

    private static final ClassValue<SectionType> READ = new ClassValue<>() {
        @Override
        protected SectionType computeValue(Class<?> type) {
            return new SectionType(type);
        }
    };

    private final Class<?> type;
    private final Map<String, FieldType> fields;
    private final Constructor<?> constructor;

    private SectionType(Class<?> type) {
        this.type = type;
        Map<String, FieldType> read = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            read.put(component.getName(), new FieldType(component));
        }
        fields = Collections.unmodifiableMap(read);
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether values of a type have fields of their own: a date is a record too, but one value. */
    public static boolean is(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }

    /** Whether a value has fields of its own. */
    public static boolean isSection(Object value) {
        return value != null && is(value.getClass());
    }

    /**
     * What a record declares.
     *
     * @throws IllegalArgumentException if the type is no record
     */
    public static SectionType of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        return READ.get(type);
    }

    public Class<?> type() {
        return type;
    }

    /** Its name in rules, for instance {@code Supervision}. */
    public String name() {
        return type.getSimpleName();
    }

    /** What it is called in both languages. */
    public BilingualText label() {
        return Terms.name(type);
    }

    /** The fields in the order in which the record declares them. */
    public Collection<FieldType> fields() {
        return fields.values();
    }

    public List<String> fieldNames() {
        return List.copyOf(fields.keySet());
    }

    public Optional<FieldType> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A section that states the given values, by the names of their fields, and nothing else. */
    public Object stating(Map<String, ?> values) {
        try {
            return constructor.newInstance(
                    fields.keySet().stream().map(values::get).toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
