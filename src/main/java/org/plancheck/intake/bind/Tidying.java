package org.plancheck.intake.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Positions;
import org.plancheck.proposal.StatedDate;
import org.plancheck.text.Typing;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.SectionType;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one door that a proposal comes in by, from whatever format: it leaves out what says nothing (null, blank text, and words
 * such as 无 or TBD), takes blanks from the ends of texts, writes what has one form in that form, takes what is said twice in a
 * list for said once, and reads a number that stands where a text is asked for as it is written. A list whose elements all say
 * nothing is not stated. A section that is named but left empty is one with everything in it still to be stated: naming it is
 * what puts a proposal on a track.
 */
final class Tidying {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> PLACEHOLDERS =
            Set.of("无", "略", "暂无", "待定", "待补充", "-", "—", "/", "n/a", "na", "tbd", "todo", "none");

    private final Positions positions;
    private final Map<String, int[]> moved = new HashMap<>();

    private Tidying(Positions positions) {
        this.positions = positions;
    }

    /** Tidies a proposal; returns where what is left of it stands. */
    static Positions tidy(ObjectNode proposal, Positions positions) {
        Tidying tidying = new Tidying(positions);
        tidying.section(proposal, Vocabulary.PROPOSAL, "");
        return positions.moved(tidying.moved);
    }

    private void section(ObjectNode section, SectionType declared, String pointer) {
        for (FieldType field : declared.fields()) {
            JsonNode value = section.get(field.name());
            String here = pointer + "/" + field.name();
            if (value == null) {
                continue;
            }
            if (value.isNull() && field.isSection()) {
                section.putObject(field.name());
            } else if (value instanceof ObjectNode nested && field.isSection()) {
                section(nested, field.section(), here);
            } else if (value instanceof ArrayNode list) {
                list(list, field, here);
                if (list.isEmpty() && moved.containsKey(here)) {
                    section.remove(field.name());
                }
            } else {
                JsonNode tidy = value(value, field, here);
                if (tidy == null) {
                    section.remove(field.name());
                } else {
                    section.set(field.name(), tidy);
                }
            }
        }
    }

    private void list(ArrayNode list, FieldType field, String pointer) {
        int[] places = new int[list.size()];
        Set<Object> said = new HashSet<>();
        ArrayNode left = NODES.arrayNode();
        for (int i = 0; i < places.length; i++) {
            String here = pointer + "/" + i;
            JsonNode value = list.get(i);
            if (value instanceof ObjectNode nested && field.hasSections()) {
                section(nested, field.section(), here);
            } else {
                value = value(value, field, here);
            }
            places[i] = value != null && said.add(key(value)) ? left.size() : -1;
            if (places[i] >= 0) {
                left.add(value);
            }
        }
        if (left.size() < places.length) {
            moved.put(pointer, places);
        }
        list.removeAll();
        list.addAll(left);
    }

    /** A value in its one form; null if it says nothing. */
    private @Nullable JsonNode value(JsonNode value, FieldType field, String pointer) {
        Class<?> asked = field.type();
        boolean text = asked == String.class || asked == StatedDate.class;
        JsonNode stated = value.isNumber() && text ? NODES.stringNode(positions.written(pointer, value)) : value;
        if (stated.isNull() || stated.isString() && saysNothing(stated.asString(), asked)) {
            return null;
        }
        if (!stated.isString()) {
            return stated;
        }
        String written = stated.asString();
        return NODES.stringNode(field.writtenForm()
                .map(form -> form.canonical(written))
                .orElseGet(() -> asked == StatedDate.class ? Typing.plain(written) : Typing.trimmed(written)));
    }

    /** Blank or, where a text is asked for, one of the words that people put when they have nothing to say yet. */
    private static boolean saysNothing(String text, Class<?> asked) {
        String trimmed = Typing.trimmed(text);
        return trimmed.isEmpty() || asked == String.class && PLACEHOLDERS.contains(trimmed.toLowerCase(Locale.ROOT));
    }

    /** What two values have in common that say the same. */
    private static Object key(JsonNode value) {
        if (value.isString()) {
            return Typing.key(value.asString());
        }
        if (value instanceof ObjectNode section) {
            Map<String, Object> keys = new HashMap<>();
            section.properties().forEach(entry -> keys.put(entry.getKey(), key(entry.getValue())));
            return keys;
        }
        if (value instanceof ArrayNode list) {
            Set<Object> keys = new HashSet<>();
            for (Iterator<JsonNode> elements = list.iterator(); elements.hasNext(); ) {
                keys.add(key(elements.next()));
            }
            return keys;
        }
        return value;
    }
}
