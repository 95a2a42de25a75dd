package org.plancheck.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;

/** What the records of a proposal say about its sections and fields. */
public final class FieldCatalogue {

    private FieldCatalogue() {}

    /** The names that may stand at a section, each also under its Chinese name; none if the pointer leads to no section. */
    public static Map<String, String> fieldsAt(String pointer) {
        Map<String, String> names = new LinkedHashMap<>();
        sectionAt(pointer).ifPresent(section -> {
            for (RecordComponent field : section.getRecordComponents()) {
                names.put(field.getName(), field.getName());
                names.putIfAbsent(Terms.name(field).zh(), field.getName());
            }
        });
        return names;
    }

    /** The codes that may stand at a place, each also under its Chinese name; none if the place takes no code. */
    public static Map<String, String> codesAt(String pointer) {
        Map<String, String> names = new LinkedHashMap<>();
        typeAt(pointer).stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Coded.class::cast)
                .forEach(code -> {
                    names.put(code.code(), code.code());
                    names.putIfAbsent(Terms.name(code).zh(), code.code());
                });
        return names;
    }

    /** The type of the values that may stand at a place, of a list that of its elements; none if the pointer leads to no field. */
    public static Optional<Class<?>> typeAt(String pointer) {
        String field = pointer.replaceFirst("(/\\d+)?$", "");
        return sectionAt(field.substring(0, Math.max(0, field.lastIndexOf('/')))).stream()
                .flatMap(section -> Arrays.stream(section.getRecordComponents()))
                .filter(component -> component.getName().equals(field.substring(field.lastIndexOf('/') + 1)))
                .<Class<?>>map(FieldCatalogue::elementType)
                .findFirst();
    }

    /** The names of the field that a pointer leads to, within those of its sections. */
    public static BilingualText label(String pointer) {
        Class<?> section = Proposal.class;
        List<BilingualText> names = new ArrayList<>();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            Optional<RecordComponent> field = Arrays.stream(
                            section.isRecord() ? section.getRecordComponents() : new RecordComponent[0])
                    .filter(component -> component.getName().equals(step))
                    .findFirst();
            field.map(Terms::name).ifPresent(names::add);
            section = field.<Class<?>>map(FieldCatalogue::elementType).orElse(section);
        }
        return new BilingualText(
                names.stream().map(BilingualText::en).collect(Collectors.joining(" / ")),
                names.stream().map(BilingualText::zh).collect(Collectors.joining(" / ")));
    }

    private static Optional<Class<?>> sectionAt(String pointer) {
        Class<?> section = Proposal.class;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (step.matches("\\d+")) {
                continue;
            }
            Optional<RecordComponent> field = Arrays.stream(section.getRecordComponents())
                    .filter(f -> f.getName().equals(step))
                    .findFirst();
            if (field.isEmpty() || !isSection(elementType(field.get()))) {
                return Optional.empty();
            }
            section = elementType(field.get());
        }
        return Optional.of(section);
    }

    public static Class<?> elementType(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    public static boolean isSection(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }
}
