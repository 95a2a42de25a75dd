package org.plancheck.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Terms;
import org.plancheck.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the records of a proposal say about its sections and fields. */
final class Vocabulary {

    private static final Set<String> PLACEHOLDERS = Set.of("无", "略", "暂无", "待定", "待补充", "-", "—", "/", "n/a", "na",
            "tbd", "todo", "none");

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
     * Leaves out what says nothing (null, blank text, and words such as 无 or TBD), takes blanks from the ends of texts, and makes a section that is named but left empty a section
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
            } else if (value.isNull() || value.isString() && saysNothing(value.asString(), field.getType())) {
                section.remove(field.getName());
            } else if (value.isString()) {
                section.put(field.getName(), value.asString().strip());
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

    /** Blank or, where a text is asked for, one of the words that people put when they have nothing to say yet. */
    private static boolean saysNothing(String text, Class<?> asked) {
        return text.isBlank() || asked == String.class && PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The codes that may stand at a place, each also under its Chinese name; none if the place takes no code. */
    static Map<String, String> codesAt(String pointer) {
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
    static Optional<Class<?>> typeAt(String pointer) {
        String field = pointer.replaceFirst("(/\\d+)?$", "");
        return sectionAt(field.substring(0, Math.max(0, field.lastIndexOf('/')))).stream()
                .flatMap(section -> Arrays.stream(section.getRecordComponents()))
                .filter(component -> component.getName().equals(field.substring(field.lastIndexOf('/') + 1)))
                .<Class<?>>map(Vocabulary::elementType)
                .findFirst();
    }

    /** The names of the field that a pointer leads to, within those of its sections. */
    static Text label(String pointer) {
        Class<?> section = Proposal.class;
        List<Text> names = new ArrayList<>();
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            Optional<RecordComponent> field = Arrays.stream(section.isRecord() ? section.getRecordComponents() : new RecordComponent[0])
                    .filter(component -> component.getName().equals(step)).findFirst();
            field.map(Terms::name).ifPresent(names::add);
            section = field.<Class<?>>map(Vocabulary::elementType).orElse(section);
        }
        return new Text(names.stream().map(Text::en).collect(Collectors.joining(" / ")),
                names.stream().map(Text::zh).collect(Collectors.joining(" / ")));
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
