package org.plancheck.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the records of a proposal say about its sections and fields. */
final class Vocabulary {

    private Vocabulary() {
    }

    /** The names that may stand at a section, each also under its Chinese name; none if the pointer leads to no section. */
    static Map<String, String> fieldsAt(String pointer) {
        Map<String, String> names = new LinkedHashMap<>();
        sectionAt(pointer).ifPresent(section -> {
            for (RecordComponent field : section.getRecordComponents()) {
                names.put(field.getName(), field.getName());
                names.putIfAbsent(Terms.name(field).zh(), field.getName());
            }
        });
        return names;
    }

    /**
     * Leaves out what says nothing (null and blank text), and makes a section that is named but left empty a section
     * with everything in it still to be stated: naming it is what puts a proposal on a track.
     */
    static void tidy(ObjectNode section, Class<?> type) {
        for (RecordComponent field : type.getRecordComponents()) {
            JsonNode value = section.get(field.getName());
            if (value == null) {
                continue;
            }
            Class<?> element = elementType(field);
            if (value.isNull() && isSection(field.getType())) {
                section.putObject(field.getName());
            } else if (value.isNull() || value.isString() && value.asString().isBlank()) {
                section.remove(field.getName());
            } else if (value instanceof ObjectNode nested && isSection(field.getType())) {
                tidy(nested, field.getType());
            } else if (value instanceof ArrayNode list && isSection(element)) {
                list.forEach(item -> {
                    if (item instanceof ObjectNode nested) {
                        tidy(nested, element);
                    }
                });
            }
        }
    }

    private static Optional<Class<?>> sectionAt(String pointer) {
        Class<?> section = Proposal.class;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (step.matches("\\d+")) {
                continue;
            }
            Optional<RecordComponent> field = Arrays.stream(section.getRecordComponents())
                    .filter(f -> f.getName().equals(step)).findFirst();
            if (field.isEmpty() || !isSection(elementType(field.get()))) {
                return Optional.empty();
            }
            section = elementType(field.get());
        }
        return Optional.of(section);
    }

    private static Class<?> elementType(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    private static boolean isSection(Class<?> type) {
        return type.isRecord() && type.isAnnotationPresent(Term.class);
    }
}
