package org.plancheck.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.proposal.Achievement;
import org.plancheck.proposal.AssociationStandard;
import org.plancheck.proposal.InternationalAdoption;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One proposal that is put together from labelled cells. */
final class Form {

    /** Sections that put a proposal on a track by being there, so that "none" must not make one. */
    private static final Set<Class<?>> OF_A_TRACK =
            Set.of(InternationalAdoption.class, AssociationStandard.class, Achievement.class);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Values values;
    private final ObjectNode root = NODES.objectNode();
    private final Map<String, Position> places = new HashMap<>();
    private final Map<String, Integer> elements = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Refused> mistakes = new ArrayList<>();

    Form(Values values) {
        this.values = values;
    }

    /** Puts what a cell says into its field; what is wrong with it is remembered. */
    void put(Field field, String label, Cell cell) {
        try {
            if (cell.mistake() != null) {
                throw cell.mistake();
            }
            if (cell.blank() || Boxes.unanswered(cell.text())) {
                return;
            }
            if (field.isRemarks()) {
                places.putIfAbsent("/remarks", cell.position());
                remarks.add(cell.shown().strip());
            } else if (field.section()) {
                section(field, label, isTitle(field) ? cell.inOneLine() : cell);
            } else if (!noneOfTrack(field, cell)) {
                value(field, isTitle(field) ? cell.inOneLine() : cell);
            }
        } catch (Refused e) {
            mistakes.add(e);
            keep(label, cell);
        }
    }

    /** Keeps what stands under a label that no field is for. */
    void keep(String label, Cell cell) {
        if (!cell.blank() && !Boxes.unanswered(cell.text())) {
            places.putIfAbsent("/remarks", cell.position());
            remarks.add((label.isBlank() ? "" : OneLine.of(label.strip()) + ": ") + cell.shown().strip());
        }
    }

    /** Keeps a cell, and with it the proposal from being judged. */
    void refuse(String label, Cell cell, Refused mistake) {
        mistakes.add(mistake);
        keep(label, cell);
    }

    /** Whether the field at a pointer is stated. */
    boolean states(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** Whether no field is stated, whatever stands in the remarks. */
    boolean statesNoField() {
        return root.isEmpty() && mistakes.isEmpty();
    }

    /** Whether nothing at all is stated. */
    boolean blank() {
        return root.isEmpty() && remarks.isEmpty() && mistakes.isEmpty();
    }

    /** The proposal, under the given identifier. */
    Document document(String id, Position place) {
        places.put("", place);
        places.putIfAbsent("/id", place);
        ObjectNode proposal = NODES.objectNode();
        proposal.put("id", id);
        root.properties().forEach(entry -> proposal.set(entry.getKey(), entry.getValue()));
        if (!remarks.isEmpty()) {
            proposal.put("remarks", String.join("\n", remarks));
        }
        return new Document(proposal, new Positions(places), mistakes);
    }

    private static boolean isTitle(Field field) {
        return field.steps().get(0).equals("title");
    }

    private void value(Field field, Cell cell) throws Refused {
        Field listed = field.steps().contains("*") ? new Field(field.steps(), field.type(), true) : field;
        if (listed != field && field.list()) {
            throw new Refused(Messages.text("cell.list-of-lists", field.path()), cell.position());
        }
        Optional<JsonNode> value = values.of(listed, cell);
        if (value.isPresent()) {
            set(root, "", field.steps(), value.get(), cell.position());
        }
    }

    private void section(Field field, String label, Cell cell) throws Refused {
        Optional<JsonNode> literal = Values.literal(cell);
        if (literal.isPresent()) {
            set(root, "", field.steps(), literal.get(), cell.position());
            return;
        }
        String text = Boxes.ticked(cell, values.option(field.type())).map(ticked -> String.join("\n", ticked)).orElse(cell.text());
        if (values.silent(text)) {
            return;
        }
        boolean ofTrack = OF_A_TRACK.contains(field.type());
        boolean no = values.none(text) || ofTrack && values.meaning(Boolean.class, text).filter("false"::equals).isPresent();
        if (no && field.list()) {
            set(root, "", field.steps(), NODES.arrayNode(), cell.position());
        } else if (no && ofTrack) {
            return;
        } else if (ofTrack && values.meaning(Boolean.class, text).isPresent()) {
            set(root, "", field.steps(), NODES.objectNode(), cell.position());
        } else {
            plain(field, label, new Cell(cell.column(), text, cell.position()));
        }
    }

    /** A plain text where a section is asked for: it fills the field that is meant, or only names the section. */
    private void plain(Field field, String label, Cell cell) throws Refused {
        JsonNode name = Labels.KNOWN.data().get("plain").get(field.type().getSimpleName());
        Optional<Field> meant = name == null ? Optional.empty() : Labels.KNOWN.of(field, name.asString());
        if (meant.isEmpty()) {
            if (OF_A_TRACK.contains(field.type())) {
                set(root, "", field.steps(), NODES.objectNode(), cell.position());
            }
            keep(label, cell);
            return;
        }
        Optional<JsonNode> value = values.of(field.list() ? new Field(meant.get().steps(), meant.get().type(), true)
                : meant.get(), cell);
        boolean understood = value.isPresent()
                && (meant.get().type() != Boolean.class || value.get().isBoolean());
        if (understood) {
            set(root, "", meant.get().steps(), value.get(), cell.position());
        } else {
            keep(label, cell);
        }
    }

    private boolean noneOfTrack(Field field, Cell cell) {
        return field.steps().size() > 1 && values.none(cell.text()) && Labels.KNOWN.of(field.steps().get(0))
                .filter(section -> OF_A_TRACK.contains(section.type())).isPresent()
                && !field.list();
    }

    private void set(ObjectNode section, String pointer, List<String> steps, JsonNode value, Position place) throws Refused {
        String name = steps.get(0);
        String here = pointer + "/" + name;
        List<String> rest = steps.subList(1, steps.size());
        JsonNode existing = section.get(name);
        if (rest.isEmpty()) {
            if (existing == null) {
                section.set(name, value);
                places.put(here, place);
            } else if (!existing.equals(value) && !(value.isObject() && value.isEmpty())) {
                throw twice(here, place);
            }
        } else if (rest.get(0).equals("*")) {
            ArrayNode list = list(section, name, here, place);
            if (value.isEmpty() && !list.isEmpty()) {
                throw twice(here, place);
            }
            for (int i = 0; i < value.size(); i++) {
                into(list, i, here, rest, value.get(i), place);
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

    private ArrayNode list(ObjectNode section, String name, String here, Position place) throws Refused {
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

    private void into(ArrayNode list, int at, String pointer, List<String> rest, JsonNode value, Position place) throws Refused {
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

    private Refused twice(String pointer, Position place) {
        String before = places.getOrDefault(pointer, place).suffix().substring(1);
        return new Refused(Messages.text("cell.twice", pointer.substring(1).replace('/', '.'), before), place);
    }
}
