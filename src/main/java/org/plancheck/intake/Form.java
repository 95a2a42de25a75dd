package org.plancheck.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.proposal.Action;
import org.plancheck.proposal.AssociationStandard;
import org.plancheck.proposal.Committee;
import org.plancheck.proposal.InternationalAdoption;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One proposal that is put together from labelled cells. */
final class Form {

    /** Sections of a track that one and the same question decides on, however it is worded. */
    private static final Set<String> DENIABLE = Set.of("internationalAdoption", "associationStandard");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A cell with the label that it was found under, and the field that this leads to. */
    private record Beside(Field field, String label, Cell cell) {
    }

    private final Values values;
    private final ProposalTree tree = new ProposalTree();
    private final List<String> remarks = new ArrayList<>();
    private final List<Refused> mistakes = new ArrayList<>();
    private final Map<Position, Source.Said> said = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private boolean further;
    private final List<Beside> beside = new ArrayList<>();
    private final Map<String, Beside> denied = new TreeMap<>();
    private final Map<String, Beside> stated = new HashMap<>();

    Form(Values values) {
        this.values = values;
    }

    /** Puts what a cell says into its field; what is wrong with it is remembered. */
    void put(Field field, String label, Cell cell) {
        try {
            if (cell.mistake() != null) {
                throw cell.mistake();
            }
            if (cell.text().length() > Limits.VALUE_CHARACTERS && (field.section() || !Labels.KNOWN.asksForText(field))) {
                throw new Refused(Messages.text("cell.long", OneLine.of(label.strip()), Limits.VALUE_CHARACTERS), cell.position());
            }
            if (cell.blank() || Prompt.unanswered(cell.text())) {
                return;
            }
            remember(label, cell);
            if (field.isRemarks()) {
                tree.place("/remarks", cell.position());
                remarks.add(cell.shown().strip());
            } else if (field.section()) {
                section(field, label, isTitle(field) ? cell.inOneLine() : cell);
            } else if (field.steps().equals(List.of("committee", "name")) && !Words.KNOWN.silent(cell.text())) {
                plain(Labels.KNOWN.of("committee").orElseThrow(), label, cell);
            } else if (noneOfTrack(field, cell)) {
                if (field.steps().get(field.steps().size() - 1).equals("number")) {
                    denied.putIfAbsent(field.steps().get(0), new Beside(field, label, cell));
                }
            } else {
                value(field, label, isTitle(field) ? cell.inOneLine() : cell);
            }
            if (DENIABLE.contains(field.steps().get(0)) && tree.has(field.steps().get(0))) {
                stated.putIfAbsent(field.steps().get(0), new Beside(field, label, cell));
            }
        } catch (Refused e) {
            if (further && cell.mistake() == null && (field.type() == String.class || field.section())) {
                tell(cell.position(), Messages.text("cell.further", OneLine.of(label.strip())));
            } else {
                mistakes.add(e);
            }
            keep(label, cell);
        }
    }

    /** What comes next stands in a further row of the same proposal: lists go on, and a second text is kept in the remarks. */
    void furtherRow() {
        further = true;
        tree.furtherRow();
    }

    /** Keeps what stands under a label that no field is for. */
    void keep(String label, Cell cell) {
        if (!cell.blank() && !Prompt.unanswered(cell.text())) {
            remember(label, cell);
            tree.place("/remarks", cell.position());
            remarks.add((label.isBlank() ? "" : OneLine.of(label.strip()) + ": ") + cell.shown().strip());
        }
    }

    /** Keeps a cell, and with it the proposal from being judged. */
    void refuse(String label, Cell cell, Refused mistake) {
        mistakes.add(mistake);
        keep(label, cell);
    }

    /** Remembers what stands where, to show it. */
    void remember(String label, Cell cell) {
        said.putIfAbsent(cell.position(), Source.Said.of(label, cell));
    }

    /** Whether the field at a pointer is stated. */
    boolean states(String pointer) {
        return tree.states(pointer);
    }

    /** Whether no field is stated, whatever stands in the remarks. */
    boolean statesNoField() {
        return tree.empty() && mistakes.isEmpty();
    }

    /** Whether nothing at all is stated. */
    boolean blank() {
        return tree.empty() && remarks.isEmpty() && mistakes.isEmpty();
    }

    /** The proposal, under the given identifier. */
    Document document(String id, Position place) {
        beside.forEach(this::putBeside);
        denied.forEach(this::contradicted);
        return new Document(tree.proposal(id, place, String.join("\n", remarks)), tree.positions(), mistakes, told,
                new Excerpts(1, List.of(), said));
    }

    /** What is only said beside something else counts unless it is stated in its own place. */
    private void putBeside(Beside said) {
        List<String> steps = said.field().steps();
        int list = steps.indexOf("*");
        if (states("/" + String.join("/", list < 0 ? steps : steps.subList(0, list)))) {
            keep(said.label(), said.cell());
        } else {
            put(said.field(), said.label(), said.cell());
        }
    }

    /** Whoever says that nothing is adopted, and then how, has to say which of the two is meant: it decides on the track. */
    private void contradicted(String section, Beside denial) {
        Beside statement = stated.get(section);
        boolean whole = denial.field().section();
        if (statement != null && (whole || !tree.empty(section))) {
            mistakes.add(new Refused(Messages.text("cell.denied", OneLine.of(denial.label().strip()),
                    denial.cell().position().suffix().substring(1), OneLine.of(statement.label().strip())), statement.cell().position()));
        }
    }

    private static boolean isTitle(Field field) {
        return field.steps().get(0).equals("title");
    }

    private void value(Field field, String label, Cell cell) throws Refused {
        Field listed = field.steps().contains("*") ? new Field(field.steps(), field.type(), true) : field;
        if (listed != field && field.list()) {
            throw new Refused(Messages.text("cell.list-of-lists", Vocabulary.label("/" + String.join("/", field.steps()))), cell.position());
        }
        take(field, label, cell, values.of(listed, Unit.of(label, field, cell)));
    }

    private void take(Field field, String label, Cell cell, Understood understood) throws Refused {
        if (understood.value() == null) {
            if (!understood.rest().isEmpty()) {
                keep(label, cell);
            }
            return;
        }
        tree.set(field.steps(), understood.value(), cell.position());
        if (field.type() == Action.class && values.standardNumbers(understood.rest())) {
            beside.add(new Beside(Labels.KNOWN.of("revises").orElseThrow(), label, cell.saying(understood.rest())));
        } else if (understood.told() != null) {
            tell(cell.position(), understood.told());
            keep(label, cell);
        }
    }

    private void tell(Position place, Text text) {
        told.add(new Told(place, text));
    }

    private void section(Field field, String label, Cell cell) throws Refused {
        Optional<JsonNode> literal = Values.literal(cell);
        if (literal.isPresent()) {
            tree.set(field.steps(), literal.get(), cell.position());
            return;
        }
        String text = TrackText.of(field, cell, values);
        if (Words.KNOWN.silent(text)) {
            return;
        }
        boolean ofTrack = TrackText.isAsked(field);
        Optional<Understood> answer = ofTrack ? values.answer(text) : Optional.empty();
        if (field.list() && (Words.KNOWN.none(text) || PlainList.none(field, text))) {
            tree.set(field.steps(), NODES.arrayNode(), cell.position());
        } else if (answer.isPresent()) {
            answer(field, label, cell, answer.get());
        } else if (ofTrack && !Words.KNOWN.none(text) && AdoptionText.of(text).isEmpty() && TrackText.mayDeny(text)) {
            throw new Refused(Messages.text("form.value", Vocabulary.label("/" + field.steps().get(0)), OneLine.quoted(text),
                    Messages.text("form.adopted-or-not")), cell.position());
        } else if (!(Words.KNOWN.none(text) && ofTrack)) {
            plain(field, label, cell.saying(text));
        } else {
            denied.putIfAbsent(field.steps().get(0), new Beside(field, label, cell));
        }
    }

    /** Yes or no to a section that puts a proposal on a track, and what may be said besides. */
    private void answer(Field field, String label, Cell cell, Understood answer) throws Refused {
        boolean adopted = answer.value().asBoolean();
        if (!adopted) {
            denied.putIfAbsent(field.steps().get(0), new Beside(field, label, cell));
        } else if (field.type() == InternationalAdoption.class && adoption(field, label, cell.saying(answer.rest()))) {
            return;
        } else if (field.type() == AssociationStandard.class && values.standardNumbers(TrackText.unlabelled(field, answer.rest()))) {
            plain(field, label, cell.saying(TrackText.unlabelled(field, answer.rest())));
            return;
        } else {
            tree.set(field.steps(), NODES.objectNode(), cell.position());
        }
        if (answer.told() != null) {
            tell(cell.position(), answer.told());
            keep(label, cell);
        }
    }

    /** A plain text where a section is asked for: it fills the field that is meant, or only names the section. */
    private void plain(Field field, String label, Cell cell) throws Refused {
        if (field.type() == Committee.class && committee(field, cell)
                || field.type() == InternationalAdoption.class && adoption(field, label, cell)) {
            return;
        }
        if (!PlainList.is(field, cell.text())) {
            tell(cell.position(), Messages.text("cell.no-list." + field.type().getSimpleName(), OneLine.quoted(cell.shown()), OneLine.of(label.strip())));
            keep(label, cell);
            return;
        }
        JsonNode name = Labels.KNOWN.data().get("plain").get(field.type().getSimpleName());
        Optional<Field> meant = name == null ? Optional.empty() : Labels.KNOWN.of(field, name.asString());
        if (meant.isEmpty()) {
            if (TrackText.isAsked(field)) {
                tree.set(field.steps(), NODES.objectNode(), cell.position());
                if (!TrackText.isChoice(cell.text())) {
                    tell(cell.position(), Messages.text("cell.adopted", OneLine.quoted(cell.shown()), OneLine.of(label.strip())));
                }
            }
            keep(label, cell);
            return;
        }
        Understood understood = values.of(field.list() ? new Field(meant.get().steps(), meant.get().type(), true)
                : meant.get(), cell);
        if (understood.value() != null && (meant.get().type() != Boolean.class || understood.value().isBoolean())) {
            take(meant.get(), label, cell, understood);
        } else {
            keep(label, cell);
        }
    }

    private boolean committee(Field field, Cell cell) throws Refused {
        CommitteeText committee = CommitteeText.of(cell.shown());
        if (committee.number().isEmpty()) {
            return false;
        }
        tree.set(Labels.KNOWN.of(field, "number").orElseThrow().steps(), NODES.stringNode(committee.number()), cell.position());
        if (!committee.name().isEmpty()) {
            tree.set(Labels.KNOWN.of(field, "name").orElseThrow().steps(), NODES.stringNode(committee.name()), cell.position());
        }
        return true;
    }

    private boolean adoption(Field field, String label, Cell cell) throws Refused {
        Optional<AdoptionText> adoption = AdoptionText.of(cell.text());
        if (adoption.isEmpty()) {
            return false;
        }
        tree.set(field.steps(), NODES.objectNode(), cell.position());
        if (!adoption.get().degree().isEmpty()) {
            value(Labels.KNOWN.of(field, "degree").orElseThrow(), label, cell.saying(adoption.get().degree()));
        }
        if (!adoption.get().numbers().isEmpty()) {
            beside.add(new Beside(Labels.KNOWN.of(field, "standards.*.number").orElseThrow(), label,
                    cell.saying(String.join(";", adoption.get().numbers()))));
        }
        return true;
    }

    private boolean noneOfTrack(Field field, Cell cell) {
        return field.steps().size() > 1 && Words.KNOWN.none(cell.text()) && Labels.KNOWN.of(field.steps().get(0))
                .filter(TrackText::isAsked).isPresent()
                && !field.list();
    }
}
