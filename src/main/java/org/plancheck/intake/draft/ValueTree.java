package org.plancheck.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.document.Positions;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of one proposal as they come in, each with its place; none is stated twice and differently. */
final class ValueTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root = NODES.objectNode();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> elements = new HashMap<>();
    private final Map<String, Integer> sizesBefore = new HashMap<>();
    private boolean furtherRow;

    /** What comes next stands in a further row of the same proposal, so that lists go on behind what they have. */
    void furtherRow() {
        furtherRow = true;
        sizesBefore.clear();
        elements.clear();
    }

    void set(List<String> steps, JsonNode value, Place place) throws InputException {
        set(root, "", steps, value, place);
    }

    /** Says where a value stands that is stated in several places: in the first of them. */
    void place(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
    }

    boolean states(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    boolean has(String field) {
        return root.has(field);
    }

    boolean empty() {
        return root.isEmpty();
    }

    boolean empty(String field) {
        return root.path(field).isEmpty();
    }

    /** The proposal with its identifier first and its remarks last. */
    ObjectNode proposal(String id, Place place, String remarks) {
        places.put("", place);
        places.putIfAbsent("/id", place);
        ObjectNode proposal = NODES.objectNode();
        proposal.put("id", id);
        root.properties().forEach(entry -> proposal.set(entry.getKey(), entry.getValue()));
        if (!remarks.isEmpty()) {
            proposal.put("remarks", remarks);
        }
        return proposal;
    }

    Positions positions() {
        return new Positions(places);
    }

    private void set(ObjectNode section, String pointer, List<String> steps, JsonNode value, Place place)
            throws InputException {
        String name = steps.get(0);
        String here = pointer + "/" + name;
        List<String> rest = steps.subList(1, steps.size());
        JsonNode existing = section.get(name);
        if (rest.isEmpty()) {
            if (existing == null) {
                section.set(name, value);
                places.put(here, place);
            } else if (furtherRow
                    && existing instanceof ArrayNode list
                    && value instanceof ArrayNode more
                    && list.isEmpty() == more.isEmpty()) {
                more.forEach(element -> add(list, element, here, place));
            } else if (!existing.equals(value) && !(value.isObject() && value.isEmpty())) {
                throw twice(here, place);
            }
        } else if (rest.get(0).equals("*")) {
            ArrayNode list = list(section, name, here, place);
            if (value.isEmpty() && !list.isEmpty()) {
                throw twice(here, place);
            }
            int before = furtherRow ? sizesBefore.computeIfAbsent(here, at -> list.size()) : 0;
            for (int i = 0; i < value.size(); i++) {
                into(list, before + i, here, rest, value.get(i), place);
            }
        } else if (rest.get(0).matches("\\d+")) {
            ArrayNode list = list(section, name, here, place);
            Integer at = elements.putIfAbsent(here + "#" + rest.get(0), list.size());
            into(list, at == null ? list.size() : at, here, rest, value, place);
        } else {
            if (existing == null) {
                existing = section.putObject(name);
                places.put(here, place);
            }
            if (!(existing instanceof ObjectNode inner)) {
                throw twice(here, place);
            }
            set(inner, here, rest, value, place);
        }
    }

    private void add(ArrayNode list, JsonNode element, String pointer, Place place) {
        if (list.valueStream().noneMatch(element::equals)) {
            places.put(pointer + "/" + list.size(), place);
            list.add(element);
        }
    }

    private ArrayNode list(ObjectNode section, String name, String here, Place place) throws InputException {
        JsonNode existing = section.get(name);
        if (existing == null) {
            places.put(here, place);
            return section.putArray(name);
        }
        if (!(existing instanceof ArrayNode list) || list.isEmpty()) {
            throw twice(here, place);
        }
        return list;
    }

    private void into(ArrayNode list, int at, String pointer, List<String> rest, JsonNode value, Place place)
            throws InputException {
        String here = pointer + "/" + at;
        if (rest.size() == 1) {
            if (at < list.size() && !list.get(at).equals(value)) {
                throw twice(here, place);
            } else if (at == list.size()) {
                list.add(value);
                places.put(here, place);
            }
            return;
        }
        if (at >= list.size()) {
            list.addObject();
            places.put(here, place);
        }
        if (!(list.get(at) instanceof ObjectNode element)) {
            throw twice(here, place);
        }
        if (value.isNull()) {
            return;
        }
        set(element, here, rest.subList(1, rest.size()), value, place);
    }

    private InputException twice(String pointer, Place place) {
        String before = places.getOrDefault(pointer, place).written();
        return new InputException(Messages.text("cell.twice", Vocabulary.label(pointer), before), place);
    }
}
